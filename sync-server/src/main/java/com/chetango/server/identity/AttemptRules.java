package com.chetango.server.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who got the password wrong waits: not at all for the first few, then twice as
 * long each time. Nobody is ever locked out for good.
 */
final class AttemptRules {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private AttemptRules() {}

    static Duration wait(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE, 20);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    static Duration stillToWait(int failures, Instant lastAt, Instant now) {
        Duration wait = wait(failures);
        if (wait.isZero()) {
            // The last attempt may be a moment ahead: it was made at the same time as this one.
            return wait;
        }
        Duration left = Duration.between(now, lastAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    static boolean isForgotten(Instant lastAt, Instant now) {
        return lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
