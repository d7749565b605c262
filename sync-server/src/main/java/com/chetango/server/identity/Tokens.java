package com.chetango.server.identity;

import com.chetango.server.platform.Digests;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Opaque tokens: the tenant, so that the right wall goes up before anything is read, and 256 random
 * bits that prove the rest.
 */
final class Tokens {

    private static final int TENANT_BYTES = 16;
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random;

    Tokens(SecureRandom random) {
        this.random = random;
    }

    String create(UUID tenantId) {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        ByteBuffer token =
                ByteBuffer.allocate(TENANT_BYTES + RANDOM_BYTES)
                        .putLong(tenantId.getMostSignificantBits())
                        .putLong(tenantId.getLeastSignificantBits())
                        .put(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    static String hash(String token) {
        return Digests.sha256(token);
    }

    /** The tenant a token claims; believed only once its hash is found there. */
    static Optional<UUID> claimedTenant(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != TENANT_BYTES + RANDOM_BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
