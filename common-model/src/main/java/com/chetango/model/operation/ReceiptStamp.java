package com.chetango.model.operation;

import java.util.Objects;

/**
 * The number a receipt was printed with, drawn in the payment's own transaction.
 *
 * @param series branch–desk–generation, leased to one installation: {@code MED-D01a}
 * @param number from 1, without gaps
 * @param previousHash hash of the receipt before it in the series; {@link ReceiptChain#START} for
 *     the first
 */
public record ReceiptStamp(String series, long number, String previousHash, String hash) {

    public ReceiptStamp {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(previousHash, "previousHash");
        Objects.requireNonNull(hash, "hash");
        if (number < 1) {
            throw new IllegalArgumentException("receipt numbers start at 1");
        }
    }
}
