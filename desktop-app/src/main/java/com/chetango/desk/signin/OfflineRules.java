package com.chetango.desk.signin;

import java.time.Duration;
import java.time.Instant;

/** How long a desk goes on without the server having seen its person. */
final class OfflineRules {
    static final int DAYS = 14;
    private static final int WARNING_FROM_DAY = 7;

    /** Clocks are set and drift a little; more than this is a clock set back. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private OfflineRules() {}

    static boolean isOver(Instant onlineAt, Instant now) {
        return now.isAfter(onlineAt.plus(Duration.ofDays(DAYS)));
    }

    /** Whole days until the network is needed. */
    static int daysLeft(Instant onlineAt, Instant now) {
        return (int) Math.max(0, DAYS - Duration.between(onlineAt, now).toDays());
    }

    static boolean isTimeToWarn(Instant onlineAt, Instant now) {
        return Duration.between(onlineAt, now).toDays() >= WARNING_FROM_DAY;
    }

    static boolean isSetBack(Instant latestSeen, Instant now) {
        return now.isBefore(latestSeen.minus(TOLERANCE));
    }
}
