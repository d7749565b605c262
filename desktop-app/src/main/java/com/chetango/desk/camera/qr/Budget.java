package com.chetango.desk.camera.qr;

import java.util.function.LongSupplier;

/** How long a search may go on. */
record Budget(LongSupplier nanoTime, long endNanos) {
    static Budget of(LongSupplier nanoTime, long nanos) {
        return new Budget(nanoTime, nanoTime.getAsLong() + nanos);
    }

    boolean isSpent() {
        return nanoTime.getAsLong() - endNanos > 0;
    }
}
