package com.chetango.model.cash;

import com.chetango.model.values.Shape;

import java.util.List;

/** So many notes or coins of one value. */
public record Denomination(long value, int quantity) {

    /** What circulates in Colombia, largest first, as counting forms list it. */
    public static final List<Long> PESOS =
            List.of(
                    100_000L, 50_000L, 20_000L, 10_000L, 5_000L, 2_000L, 1_000L, 500L, 200L, 100L,
                    50L);

    private static final int MOST_KINDS = 30;

    public Denomination {
        Shape.within(value, 1, 1_000_000, "value");
        Shape.within(quantity, 0, 100_000, "quantity");
    }

    public long sum() {
        return value * quantity;
    }

    public static long sum(List<Denomination> counted) {
        return counted.stream().mapToLong(Denomination::sum).sum();
    }

    /** A count as an operation carries it: no value twice. */
    public static List<Denomination> count(List<Denomination> counted) {
        return Shape.list(counted, 0, MOST_KINDS, Denomination::value, "counted");
    }
}
