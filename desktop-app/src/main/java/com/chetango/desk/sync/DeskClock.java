package com.chetango.desk.sync;

import com.chetango.model.sync.ExchangeRequest.ClockEvidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The time shown and recorded: this computer's clock corrected by what the exchanges with the
 * server say it is off. Cut to the microseconds the databases keep, so that a receipt's hash is the
 * same before and after it was stored.
 */
public final class DeskClock extends Clock {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Clock wall;
    private final ZoneId zone;
    private final UUID boot;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private volatile Duration offset = Duration.ZERO;

    /**
     * @param boot changes with every start of the program
     * @param nanoTime a clock nobody can set
     */
    public DeskClock(Clock wall, ZoneId zone, UUID boot, LongSupplier nanoTime) {
        this.wall = wall;
        this.zone = zone;
        this.boot = boot;
        this.nanoTime = nanoTime;
        this.startedAt = nanoTime.getAsLong();
    }

    @Override
    public Instant instant() {
        return wall().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DeskClock(wall, other, boot, nanoTime);
    }

    Instant wall() {
        return wall.instant().truncatedTo(ChronoUnit.MICROS);
    }

    ClockEvidence evidence() {
        return new ClockEvidence(wall(), zone.getId(), offset.toMillis(), boot, monotonicMillis());
    }

    long monotonicMillis() {
        return (nanoTime.getAsLong() - startedAt) / NANOS_PER_MILLI;
    }

    /** How far the server's clock is ahead of this one. */
    public Duration offset() {
        return offset;
    }

    void offset(Duration measured) {
        offset = Duration.ofMillis(measured.toMillis());
    }
}
