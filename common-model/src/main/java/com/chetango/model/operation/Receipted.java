package com.chetango.model.operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation that prints a receipt. It is proposed without a number; the desk draws one inside
 * its transaction and applies {@link #stamped}.
 */
public interface Receipted {

    /** Whole pesos on the receipt; negative when money goes back. */
    long receiptAmount();

    @Nullable ReceiptStamp receipt();

    Operation stamped(ReceiptStamp stamp);
}
