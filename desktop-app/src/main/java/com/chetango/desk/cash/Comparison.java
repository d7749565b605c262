package com.chetango.desk.cash;

import com.chetango.model.cash.CashRules;

import java.util.List;

/**
 * A locked count beside what the system expected.
 *
 * @param lines a line a method; cash first
 * @param sources what makes the cash that should be there, in order
 * @param limit pesos a difference may reach without a supervisor
 */
public record Comparison(List<CashRules.Line> lines, List<Source> sources, long limit) {

    /** One part of the expected cash: the float, the cash payments, each movement. */
    public record Source(Kind kind, String detail, long amount) {}

    public enum Kind {
        FLOAT,
        PAYMENTS,
        MOVEMENT
    }

    /** The difference farthest from zero, with its sign. */
    public long difference() {
        return CashRules.worstDifference(lines);
    }

    public boolean isOverLimit() {
        return Math.abs(difference()) > limit;
    }

    public boolean isExact() {
        return lines.stream().allMatch(line -> line.difference() == 0);
    }
}
