package com.chetango.desk.sync;

import com.chetango.model.operation.Actor;
import com.chetango.model.people.Role;

import java.time.ZoneId;
import java.util.UUID;

/** Who works at this desk now, and where. Made by signing in, online or offline. */
public record Session(
        UUID tenantId,
        UUID deviceId,
        UUID branchId,
        UUID staffId,
        String fullName,
        Role role,
        ZoneId zone) {

    public Actor actor() {
        return new Actor(staffId, role);
    }
}
