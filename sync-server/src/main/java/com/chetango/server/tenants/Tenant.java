package com.chetango.server.tenants;

import java.util.UUID;

/** An academy's data on this server. */
public record Tenant(UUID id, String code, long epoch) {}
