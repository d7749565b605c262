package com.chetango.desk.students;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A place in a weekly class or in one class.
 *
 * @param weekday ISO, 1 Monday; null for a place in one class
 * @param startsAt of the weekly class
 * @param session the moment of the one class
 * @param throughOn last day; null while it goes on
 */
public record Enrolled(
        UUID id,
        String className,
        String branch,
        @Nullable Integer weekday,
        @Nullable LocalTime startsAt,
        @Nullable Instant session,
        LocalDate fromOn,
        @Nullable LocalDate throughOn) {}
