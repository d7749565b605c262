package com.chetango.model.cash;

import com.chetango.model.sales.Method;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What should be in the drawer, and how far a count is from it. */
public final class CashRules {

    private CashRules() {}

    /** Whether money was seen. What did not arrive is nobody's to count. */
    public enum Seen {
        SEEN,
        TO_CONFIRM,
        NOT_ARRIVED
    }

    /** One method's part of one document of the session; negative for refunds and voids. */
    public record Taken(Method method, long amount, Seen seen) {}

    /**
     * @param payments how many brought money in
     */
    public record Sum(int payments, long amount) {
        static final Sum NONE = new Sum(0, 0);

        Sum plus(long more) {
            return new Sum(payments + (more > 0 ? 1 : 0), amount + more);
        }
    }

    /**
     * @param cash float, movements and cash taken: what the drawer should hold
     * @param seen by method, cash without float and movements
     * @param toConfirm by method; shown at the close and counted by nobody
     */
    public record Expected(long cash, Map<Method, Sum> seen, Map<Method, Sum> toConfirm) {

        public long of(Method method) {
            return method == Method.CASH ? cash : seen.getOrDefault(method, Sum.NONE).amount();
        }

        public int payments(Method method) {
            return seen.getOrDefault(method, Sum.NONE).payments();
        }
    }

    /**
     * One line of the close.
     *
     * @param counted null where there is nothing to count: the money is still to be confirmed
     */
    public record Line(Method method, int payments, long expected, @Nullable Long counted) {
        public long difference() {
            return counted == null ? 0 : counted - expected;
        }
    }

    public static Expected expected(long floatAmount, List<Long> movements, List<Taken> taken) {
        Map<Method, Sum> seen = new EnumMap<>(Method.class);
        Map<Method, Sum> toConfirm = new EnumMap<>(Method.class);
        for (Taken part : taken) {
            switch (part.seen()) {
                case SEEN -> add(seen, part);
                case TO_CONFIRM -> add(toConfirm, part);
                case NOT_ARRIVED -> {}
            }
        }
        long moved = movements.stream().mapToLong(Long::longValue).sum();
        long cash = floatAmount + moved + seen.getOrDefault(Method.CASH, Sum.NONE).amount();
        return new Expected(cash, seen, toConfirm);
    }

    private static void add(Map<Method, Sum> sums, Taken part) {
        sums.put(part.method(), sums.getOrDefault(part.method(), Sum.NONE).plus(part.amount()));
    }

    /**
     * Cash always; another method where it was expected or counted. One not counted counts as 0.
     */
    public static List<Line> lines(Expected expected, long countedCash, List<MethodCount> counts) {
        Map<Method, Long> counted = new EnumMap<>(Method.class);
        counts.forEach(c -> counted.put(c.method(), c.counted()));
        counted.put(Method.CASH, countedCash);
        List<Line> lines = new ArrayList<>();
        for (Method method : Method.values()) {
            long there = counted.getOrDefault(method, 0L);
            if (method == Method.CASH || expected.seen().containsKey(method) || there != 0) {
                lines.add(new Line(method, expected.payments(method), expected.of(method), there));
            }
            Sum waiting = expected.toConfirm().getOrDefault(method, Sum.NONE);
            if (!waiting.equals(Sum.NONE)) {
                lines.add(new Line(method, waiting.payments(), waiting.amount(), null));
            }
        }
        return lines;
    }

    /** The line farthest from its count, with its sign; surpluses and shortages do not cancel. */
    public static long worstDifference(List<Line> lines) {
        long worst = 0;
        for (Line line : lines) {
            if (Math.abs(line.difference()) > Math.abs(worst)) {
                worst = line.difference();
            }
        }
        return worst;
    }
}
