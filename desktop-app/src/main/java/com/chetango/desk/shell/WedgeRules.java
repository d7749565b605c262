package com.chetango.desk.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a scanner that types from a person who types, by time and shape alone. Pure: characters and
 * their times go in, decisions come out.
 *
 * <p>Signs that follow each other within {@link #GAP} are one chain. A sign is held back only as
 * long as it may still belong to a scan: {@link #HOLD} for any, {@link #GAP} while the chain could
 * be one of our codes. A chain is a scan when it is a whole code of ours at any speed a scanner
 * has, when nearly all of it came at a speed no hand has, or when it came like a clock.
 */
final class WedgeRules {
    /** The slowest scanner; a longer silence ends a chain. */
    static final Duration GAP = Duration.ofMillis(100);

    /** How long a sign waits at most when it is probably typed: not felt when typing. */
    static final Duration HOLD = Duration.ofMillis(40);

    private static final int SHORTEST = 4;
    private static final int SHORTEST_MIXED = 6;
    private static final int SHORTEST_STEADY = 8;
    private static final long FAST = Duration.ofMillis(30).toNanos();
    private static final long VERY_FAST = Duration.ofMillis(20).toNanos();
    private static final long STEADY = Duration.ofMillis(12).toNanos();

    /** What to do with the signs, oldest first. */
    sealed interface Decision {
        /** Give the next {@code count} signs to the field they were typed into. */
        record Release(int count) implements Decision {}

        /**
         * The next {@code held} signs are a scan and reach no field; {@code leaked} before them
         * already did and must be taken back.
         */
        record Scan(String code, int held, int leaked) implements Decision {}
    }

    private final CodeShape shape;
    private final StringBuilder chain = new StringBuilder();
    private final List<Long> times = new ArrayList<>();
    private int released;

    WedgeRules(CodeShape shape) {
        this.shape = shape;
    }

    /** One sign. */
    List<Decision> typed(char sign, long nanos) {
        List<Decision> decisions = new ArrayList<>();
        if (!times.isEmpty() && nanos - times.getLast() > GAP.toNanos()) {
            decisions.addAll(end());
        }
        chain.append(sign);
        times.add(nanos);
        release(Math.min(startOfMachine(), startOfPossibleCode()), decisions);
        return decisions;
    }

    /** Enter, Tab or line feed at once after the last sign: the chain is whole. */
    List<Decision> ended(long nanos) {
        return !times.isEmpty() && nanos - times.getLast() > GAP.toNanos() ? List.of() : end();
    }

    /** Time has passed. */
    List<Decision> tick(long nanos) {
        if (times.isEmpty()) {
            return List.of();
        }
        long silence = nanos - times.getLast();
        if (silence > GAP.toNanos()) {
            return end();
        }
        List<Decision> decisions = new ArrayList<>();
        boolean isScanSoFar = length() - startOfMachine() >= SHORTEST;
        if (silence >= HOLD.toNanos() && !isScanSoFar) {
            release(startOfPossibleCode(), decisions);
        }
        return decisions;
    }

    /** Whatever is held is typed: the person pressed another kind of key or the mouse. */
    List<Decision> flush() {
        List<Decision> decisions = new ArrayList<>();
        release(length(), decisions);
        forget();
        return decisions;
    }

    /** The last chain has ended and no new one has begun. */
    boolean isBetweenChains() {
        return times.isEmpty();
    }

    boolean isIdle() {
        return released == length();
    }

    private List<Decision> end() {
        List<Decision> decisions = new ArrayList<>();
        int from = scanFrom();
        if (from < 0) {
            release(length(), decisions);
        } else {
            release(from, decisions);
            int leaked = Math.max(0, released - from);
            String code = chain.substring(from);
            decisions.add(new Decision.Scan(code, code.length() - leaked, leaked));
        }
        forget();
        return decisions;
    }

    /** Where in the chain a scan begins that reaches to its end; -1 for none. */
    private int scanFrom() {
        // A person may have typed right up to the scan, so it need not begin where the chain does.
        for (int from = 0; from <= length() - SHORTEST; from++) {
            if (shape.isWhole(chain.substring(from))) {
                return from;
            }
        }
        if (isScanFrom(0, isSteady())) {
            return 0;
        }
        int from = startOfMachine();
        return isScanFrom(from, isFast(from)) ? from : -1;
    }

    private boolean isScanFrom(int from, boolean isByMachine) {
        String text = chain.substring(from);
        return isByMachine && text.length() >= SHORTEST && text.chars().distinct().count() >= 2;
    }

    /** No hand types four signs so fast; in a longer scan a few may have been late. */
    private boolean isFast(int from) {
        int gaps = length() - 1 - from;
        int fast = 0;
        long longest = 0;
        for (int i = from + 1; i < length(); i++) {
            longest = Math.max(longest, gap(i));
            fast += gap(i) <= FAST ? 1 : 0;
        }
        return gaps + 1 < SHORTEST_MIXED ? longest <= VERY_FAST : fast * 5 >= gaps * 4;
    }

    /** No hand keeps time like a clock. */
    private boolean isSteady() {
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 1; i < length(); i++) {
            shortest = Math.min(shortest, gap(i));
            longest = Math.max(longest, gap(i));
        }
        return length() >= SHORTEST_STEADY
                && longest - shortest <= STEADY
                && looksLikeCode(chain.toString());
    }

    /** No word and no name: digits or several capitals or signs, and no spaces. */
    private static boolean looksLikeCode(String text) {
        long marks = text.chars().filter(c -> !Character.isLowerCase(c)).count();
        return text.indexOf(' ') < 0 && marks >= 2;
    }

    /** Where one of our codes may have begun, from a slow scanner; the end of the chain if none. */
    private int startOfPossibleCode() {
        int from = released;
        while (from < length() && !shape.canBegin(chain.substring(from))) {
            from++;
        }
        return from;
    }

    /** Where four signs first came at a speed no hand keeps; else where the last run began. */
    private int startOfMachine() {
        int start = 0;
        for (int i = 1; i < length(); i++) {
            if (gap(i) > FAST) {
                start = i;
            } else if (i - start + 1 >= SHORTEST) {
                return start;
            }
        }
        return start;
    }

    private long gap(int at) {
        return times.get(at) - times.get(at - 1);
    }

    private int length() {
        return chain.length();
    }

    private void release(int upTo, List<Decision> decisions) {
        if (upTo > released) {
            decisions.add(new Decision.Release(upTo - released));
            released = upTo;
        }
    }

    private void forget() {
        chain.setLength(0);
        times.clear();
        released = 0;
    }
}
