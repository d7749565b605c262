package com.chetango.desk.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id, 19 MiB and two passes: slow enough to try by hand, too slow to try them all. */
final class OfflinePasswords {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LONGEST = 256;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);

    private OfflinePasswords() {}

    static String verifier(String secret) {
        return Password.hash(secret).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    static boolean matches(String secret, String verifier) {
        return secret.length() <= LONGEST
                && !secret.isEmpty()
                && Password.check(secret, verifier)
                        .with(Argon2Function.getInstanceFromHash(verifier));
    }
}
