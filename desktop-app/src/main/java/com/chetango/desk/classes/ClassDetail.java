package com.chetango.desk.classes;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One class with its list.
 *
 * @param slotId the weekly class it belongs to; null for a class held once
 * @param stateReason why it was cancelled or opened again
 * @param people who is expected by name, then who came without being expected
 * @param creditsBack classes that go back to packages if it is cancelled now
 */
public record ClassDetail(
        ClassToday session,
        LocalDate date,
        @Nullable UUID slotId,
        UUID teacherId,
        @Nullable String stateReason,
        List<RosterPerson> people,
        int creditsBack) {

    /** As at the door. */
    private static final Duration LIST_OPENS = Duration.ofMinutes(30);

    /** Whether people may be marked present: from a little before it begins, and afterwards. */
    public boolean isOpenAt(Instant now) {
        return session.state() != ClassToday.State.CANCELLED
                && !now.isBefore(session.startsAt().minus(LIST_OPENS));
    }

    /** Whether somebody can say that it was taught. */
    public boolean canBeConfirmedAt(Instant now) {
        return session.state() == ClassToday.State.PENDING && !now.isBefore(session.startsAt());
    }

    public List<RosterPerson> missing() {
        return people.stream().filter(p -> p.isExpected() && !p.isHere()).toList();
    }

    public int here() {
        return (int) people.stream().filter(RosterPerson::isHere).count();
    }

    public int expected() {
        return (int) people.stream().filter(RosterPerson::isExpected).count();
    }
}
