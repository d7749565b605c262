package com.chetango.desk.dev.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs like the computer's, at another time, and can jump ahead. */
final class DayClock extends Clock {

    private final Clock real;
    private volatile Duration ahead;

    DayClock(Clock real, Instant start) {
        this.real = real;
        this.ahead = Duration.between(real.instant(), start);
    }

    void jump(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
