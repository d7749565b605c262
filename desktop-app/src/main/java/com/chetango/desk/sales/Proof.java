package com.chetango.desk.sales;

import java.util.Arrays;

/** The picture or PDF a customer showed of a transfer, already made small. */
public final class Proof {

    private final byte[] bytes;
    private final String contentType;

    public Proof(byte[] bytes, String contentType) {
        this.bytes = bytes.clone();
        this.contentType = contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String contentType() {
        return contentType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proof proof
                && Arrays.equals(bytes, proof.bytes)
                && contentType.equals(proof.contentType);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
