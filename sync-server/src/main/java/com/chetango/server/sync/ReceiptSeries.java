package com.chetango.server.sync;

import com.chetango.model.operation.ReceiptStamp;

import java.util.HashMap;
import java.util.Map;

/** The series leased to one device, and the last receipt of each. */
final class ReceiptSeries {

    record Last(long number, String hash) {}

    private final Map<String, Last> bySeries;

    ReceiptSeries(Map<String, Last> bySeries) {
        this.bySeries = new HashMap<>(bySeries);
    }

    /** Whether the series was ever leased to this device; its chain is checked with the receipt. */
    boolean isLeased(String series) {
        return bySeries.containsKey(series);
    }

    /** A broken chain goes on from what was printed: the break is one case, not one a receipt. */
    void advance(ReceiptStamp stamp) {
        bySeries.computeIfPresent(
                stamp.series(),
                (_, last) ->
                        stamp.number() > last.number()
                                ? new Last(stamp.number(), stamp.hash())
                                : last);
    }

    ReceiptSeries copy() {
        return new ReceiptSeries(bySeries);
    }

    Map<String, Last> last() {
        return Map.copyOf(bySeries);
    }
}
