package com.chetango.desk.signin;

import java.time.Duration;

/** How long to wait after wrong attempts in a row: nothing at first, then ever longer. */
final class AttemptRules {
    private static final int FREE = 3;
    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private AttemptRules() {}

    static Duration waitAfter(int wrongInARow) {
        if (wrongInARow < FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(2L << Math.min(wrongInARow - FREE, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
