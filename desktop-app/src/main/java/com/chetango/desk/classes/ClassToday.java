package com.chetango.desk.classes;

import java.time.Instant;
import java.util.UUID;

/**
 * A class of today at this branch, with its head count.
 *
 * @param expected people enrolled for this date
 * @param arrived people in, undone entries not counted
 */
public record ClassToday(
        UUID id,
        String style,
        String level,
        String room,
        String teacher,
        Instant startsAt,
        Instant endsAt,
        State state,
        int arrived,
        int expected,
        int capacity) {

    /** As stored in {@code class_session.state}. */
    public enum State {
        PENDING,
        CONFIRMED,
        CANCELLED
    }

    public boolean isRunningAt(Instant now) {
        return state != State.CANCELLED && !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
