package com.chetango.model.operation;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.UUID;

/** Where it is done. {@code cashSessionId} is the open drawer, if there is one. */
public record Place(
        UUID tenantId, UUID branchId, UUID deviceId, @Nullable UUID cashSessionId, ZoneId zone) {}
