package com.chetango.desk.reception;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of *Últimas llegadas*.
 *
 * @param left classes left on the package it used; null when unlimited or not on a package
 */
public record Arrival(
        UUID attendanceId,
        UUID studentId,
        String name,
        String style,
        String basis,
        @Nullable Long left,
        boolean unlimited,
        Instant at) {}
