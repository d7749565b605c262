package com.chetango.model.operation;

import com.chetango.model.people.Role;

import java.util.UUID;

/** Who does it: taken from the session at the desk and from the verified envelope on the server. */
public record Actor(UUID staffId, Role role) {}
