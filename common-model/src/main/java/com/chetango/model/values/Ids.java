package com.chetango.model.values;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Ids of derived rows, made from a name so that desk and server make the same row.
 *
 * <p>They keep the 48 time bits of their source (as in UUIDv7) because inserts into an index
 * ordered by time are twice as fast; the rest is hashed, marked as version 8 (RFC 9562: vendor
 * specific).
 */
public final class Ids {

    /** Unsigned, as both databases order UUIDs; {@link UUID#compareTo} is signed and disagrees. */
    public static final Comparator<UUID> UNSIGNED =
            (a, b) -> {
                int high =
                        Long.compareUnsigned(
                                a.getMostSignificantBits(), b.getMostSignificantBits());
                return high != 0
                        ? high
                        : Long.compareUnsigned(
                                a.getLeastSignificantBits(), b.getLeastSignificantBits());
            };

    private Ids() {}

    /** The id called {@code name} under {@code source}, with the source's time bits. */
    public static UUID derive(UUID source, String name) {
        return hashed(source.getMostSignificantBits() >>> 16, source + "/" + name);
    }

    /** The id called {@code name} with the time bits of {@code at}. */
    public static UUID at(Instant at, String name) {
        return hashed(at.toEpochMilli(), name);
    }

    private static UUID hashed(long epochMillis, String name) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(name));
        long high = (epochMillis << 16) | 0x8000L | (digest.getLong() & 0x0FFFL);
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
