package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The closing report of one cash session. Amounts are whole pesos. */
public record CashClosePaper(
        AcademyHeader academy,
        Session session,
        List<Method> methods,
        List<Denomination> denominations,
        List<Movement> movements,
        Closing closing) {

    public CashClosePaper {
        methods = List.copyOf(methods);
        denominations = List.copyOf(denominations);
        movements = List.copyOf(movements);
    }

    /** Who had the drawer, where, from when to when, and the receipts issued in between. */
    public record Session(
            String branch,
            String desk,
            String person,
            Instant openedAt,
            Instant closedAt,
            @Nullable Receipts receipts) {}

    /** First and last receipt number and how many there are. */
    public record Receipts(String from, String to, int count) {}

    /**
     * One means of payment.
     *
     * @param counted null where nothing can be counted yet (a transfer still to be confirmed)
     */
    public record Method(String name, int payments, long expected, @Nullable Long counted) {}

    /** Notes or coins of one value. */
    public record Denomination(long value, int count) {
        long sum() {
            return value * count;
        }
    }

    /** What made the cash that should be in the drawer: the float, payments, cash in and out. */
    public record Movement(String label, long amount) {}

    /** The reason given for a difference, who allowed it, and who signs (two lines at most). */
    public record Closing(String reason, String approvedBy, List<String> signatures) {
        public Closing {
            signatures = List.copyOf(signatures);
        }
    }
}
