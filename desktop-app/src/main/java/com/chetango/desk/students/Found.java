package com.chetango.desk.students;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A person a search found.
 *
 * @param name as shown
 * @param document type and number as shown, {@code CC 1.037.642.118}
 * @param active inactive people come after the others
 */
public record Found(
        UUID id, String name, @Nullable String document, @Nullable String phone, boolean active) {}
