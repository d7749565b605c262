package com.chetango.desk.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Full jitter: any wait up to a limit that doubles from one second to sixty. */
final class BackOff {
    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 60_000;
    private static final int DOUBLINGS = 6;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * @param failures in a row, the last one included
     */
    Duration wait(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), DOUBLINGS);
        long limit = Math.min(FIRST_MILLIS << doublings, LONGEST_MILLIS);
        return Duration.ofMillis(random.nextLong(limit + 1));
    }
}
