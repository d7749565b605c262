package com.chetango.server.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id, 19 MiB and two passes each, so only as many at a time as there are processors: a crowd
 * at the door waits instead of exhausting the memory.
 */
public final class Passwords {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LONGEST = 256;
    private static final long WAIT_SECONDS = 10;

    private final Argon2Function argon2 =
            Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** Somebody to compare with when there is nobody, so that the answer takes as long. */
    private final String nobody = hash("nobody");

    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
    }

    /**
     * Whether it is the password, or empty when too many are waiting to be told.
     *
     * @param hash null when there is no such person; takes as long as if there were
     */
    Optional<Boolean> matches(String password, @Nullable String hash) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            String tried = password.length() > LONGEST ? "" : password;
            String against = hash == null ? nobody : hash;
            boolean isSame =
                    Password.check(tried, against)
                            .with(Argon2Function.getInstanceFromHash(against));
            return Optional.of(isSame && hash != null);
        } finally {
            places.release();
        }
    }
}
