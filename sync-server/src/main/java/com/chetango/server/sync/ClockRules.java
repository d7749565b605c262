package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest.ClockEvidence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something was done, as far as it can be believed. A wrong clock is flagged, never refused.
 */
final class ClockRules {

    private static final Duration OLDEST = Duration.ofDays(400);
    private static final Duration AHEAD = Duration.ofMinutes(2);

    /**
     * @param claimed what the desk says, cut to microseconds
     * @param at what is recorded
     */
    record Moment(Instant claimed, Instant at) {
        boolean isBelieved() {
            return claimed.equals(at);
        }
    }

    private ClockRules() {}

    static Moment judge(ClockEvidence evidence, Instant now) {
        Instant claimed = claimed(evidence);
        Instant oldest = now.minus(OLDEST);
        Instant latest = now.plus(AHEAD);
        if (claimed.isBefore(oldest)) {
            return new Moment(claimed, oldest.truncatedTo(ChronoUnit.MICROS));
        }
        if (claimed.isAfter(latest)) {
            return new Moment(claimed, latest.truncatedTo(ChronoUnit.MICROS));
        }
        return new Moment(claimed, claimed);
    }

    private static Instant claimed(ClockEvidence evidence) {
        try {
            return evidence.corrected().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException outOfTime) {
            return Instant.MAX;
        }
    }

    /** The wall clock in milliseconds, as far as a number holds it. */
    static long millis(Instant wall) {
        try {
            return wall.toEpochMilli();
        } catch (ArithmeticException outOfTime) {
            return wall.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
