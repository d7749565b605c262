package com.chetango.model.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Whole pesos. COP has two decimals in ISO 4217 and none in practice, so an amount is a {@code
 * long} and percentages round half up to the peso.
 */
public record Money(long pesos) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** The largest amount one document may carry; beyond it somebody mistyped. */
    public static final Money MAX = new Money(999_999_999_999L);

    public static Money of(long pesos) {
        return new Money(pesos);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pesos, other.pesos));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pesos, other.pesos));
    }

    public Money negated() {
        return new Money(Math.negateExact(pesos));
    }

    public Money percent(int percent) {
        return new Money(
                BigDecimal.valueOf(pesos)
                        .multiply(BigDecimal.valueOf(percent))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /**
     * Shares in proportion to {@code weights}, rounded half up; the last share takes the remainder.
     */
    public List<Money> split(List<Long> weights) {
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        if (weights.isEmpty() || whole <= 0) {
            throw new IllegalArgumentException("weights must have a positive sum");
        }
        long[] shares = new long[weights.size()];
        long given = 0;
        for (int i = 0; i < shares.length - 1; i++) {
            shares[i] =
                    BigDecimal.valueOf(pesos)
                            .multiply(BigDecimal.valueOf(weights.get(i)))
                            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                            .longValueExact();
            given += shares[i];
        }
        shares[shares.length - 1] = pesos - given;
        return LongStream.of(shares).mapToObj(Money::of).toList();
    }

    public boolean isPositive() {
        return pesos > 0;
    }

    public boolean isNegative() {
        return pesos < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pesos, other.pesos);
    }
}
