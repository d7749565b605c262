package com.chetango.desk.reception;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

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
