package com.chetango.desk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/**
 * How far the server's clock is ahead, from the last eight exchanges; the quickest of them knows
 * best, because the least of it was spent on the way.
 */
final class ClockSamples {
    private static final int KEPT = 8;

    private record Sample(Duration offset, Duration roundTrip) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /**
     * @param received this computer's clock when the answer was there
     */
    Duration add(Instant serverTime, Instant received, Duration roundTrip) {
        Instant server = serverTime.plus(roundTrip.dividedBy(2));
        samples.addLast(new Sample(Duration.between(received, server), roundTrip));
        if (samples.size() > KEPT) {
            samples.removeFirst();
        }
        return samples.stream().min(Comparator.comparing(Sample::roundTrip)).orElseThrow().offset();
    }
}
