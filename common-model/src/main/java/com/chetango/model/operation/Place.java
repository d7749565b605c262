package com.chetango.model.operation;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where it is done. {@code cashSessionId} is the open drawer, if there is one. */
public record Place(
        UUID tenantId, UUID branchId, UUID deviceId, @Nullable UUID cashSessionId, ZoneId zone) {}
