package com.chetango.server.identity;

import java.util.UUID;

/** Who is speaking, as their token proves. */
public record Session(UUID tenantId, UUID staffId, UUID deviceId) {}
