package com.chetango.model.sales;

import java.time.LocalDate;

/** What a charge's amounts say about it; nothing of this is stored. */
public final class ChargeRules {

    private ChargeRules() {}

    /** As lists show it: what is overdue is said before how much of it was paid. */
    public enum Status {
        PENDING,
        PARTIAL,
        PAID,
        OVERDUE,
        VOID
    }

    public static Status status(
            long amount, long paid, boolean voided, LocalDate dueOn, LocalDate today) {
        if (voided) {
            return Status.VOID;
        }
        if (paid >= amount) {
            return Status.PAID;
        }
        if (today.isAfter(dueOn)) {
            return Status.OVERDUE;
        }
        return paid > 0 ? Status.PARTIAL : Status.PENDING;
    }

    /**
     * Still to be paid; never negative, because money paid twice is not a debt of the academy's.
     */
    public static long left(long amount, long paid, boolean voided) {
        return voided ? 0 : Math.max(0, amount - paid);
    }
}
