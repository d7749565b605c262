package com.chetango.model.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Each receipt carries the hash of the one before it, so that a missing or changed one shows. */
public final class ReceiptChain {

    /** What stands before the first receipt of a series. */
    public static final String START = "0".repeat(64);

    private ReceiptChain() {}

    public static ReceiptStamp next(String series, long number, String previousHash, Link link) {
        return new ReceiptStamp(
                series, number, previousHash, hash(series, number, previousHash, link));
    }

    /** What a receipt's hash speaks of besides its place in the series. */
    public record Link(long amount, UUID operationId, Instant at) {}

    public static boolean holds(ReceiptStamp stamp, Link link) {
        return stamp.hash()
                .equals(hash(stamp.series(), stamp.number(), stamp.previousHash(), link));
    }

    private static String hash(String series, long number, String previousHash, Link link) {
        String text =
                String.join(
                        "|",
                        previousHash,
                        series,
                        Long.toString(number),
                        Long.toString(link.amount()),
                        link.operationId().toString(),
                        link.at().truncatedTo(ChronoUnit.MICROS).toString());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
