package com.chetango.model.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Which charges money covers, and what notes people are likely to hand over. */
public final class PaymentSplitRules {

    private static final long[] NOTES = {10_000, 20_000, 50_000, 100_000};
    private static final int SUGGESTIONS = 3;

    /** More of one note than this nobody hands over when a larger one would do. */
    private static final int MOST_OF_ONE_NOTE = 5;

    private PaymentSplitRules() {}

    public record Due(UUID chargeId, long left, LocalDate dueOn) {}

    /**
     * Oldest due first, each filled before the next; what is beyond all of them is not allocated.
     */
    public static List<Allocation> allocate(List<Due> dues, long amount) {
        List<Allocation> allocations = new ArrayList<>();
        long rest = amount;
        for (Due due : dues.stream().sorted(Comparator.comparing(Due::dueOn)).toList()) {
            long part = Math.min(rest, due.left());
            if (part > 0) {
                allocations.add(new Allocation(due.chargeId(), part));
                rest -= part;
            }
        }
        return allocations;
    }

    /** Negative: so much is missing. */
    public static long change(long received, long amount) {
        return received - amount;
    }

    /** The exact amount first, then round sums above it that few notes make. */
    public static List<Long> quickCash(long amount) {
        TreeSet<Long> sums = new TreeSet<>();
        for (long note : NOTES) {
            long count = Math.ceilDiv(amount, note);
            if (count <= MOST_OF_ONE_NOTE) {
                sums.add(count * note);
            }
        }
        sums.add(Math.ceilDiv(amount, 50_000L) * 50_000L);
        sums.add(Math.ceilDiv(amount, 100_000L) * 100_000L);
        sums.remove(amount);
        List<Long> offered = new ArrayList<>();
        offered.add(amount);
        sums.stream().limit(SUGGESTIONS).forEach(offered::add);
        return offered;
    }
}
