package com.chetango.desk.classes;

import com.chetango.model.attendance.Basis;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of a class's list.
 *
 * @param seat why this person is expected; null for who only came
 * @param entry the entry that stands; null for who has not come
 */
public record RosterPerson(
        UUID studentId, String name, @Nullable Seat seat, @Nullable Entry entry) {

    /**
     * A place in the class.
     *
     * @param weekly every week, or this one day
     */
    public record Seat(UUID enrolmentId, boolean weekly) {}

    public record Entry(UUID attendanceId, Instant at, Basis basis) {}

    public boolean isHere() {
        return entry != null;
    }

    public boolean isExpected() {
        return seat != null;
    }
}
