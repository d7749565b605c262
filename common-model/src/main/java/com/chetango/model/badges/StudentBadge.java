package com.chetango.model.badges;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A student's card.
 *
 * @param token what the printed QR says: {@code CHS}, 100 random bits as 20 characters, 2 check
 *     characters. 25 characters, which is a QR of version 1 at level L and of version 2 at level Q.
 * @param secret 160 random bits as 32 characters: makes the rotating code on the student's phone
 */
public record StudentBadge(String token, String secret) {

    static final String STATIC_PREFIX = "CHS";
    static final int RANDOM_LENGTH = 20;
    static final int TOKEN_LENGTH = 25;
    static final int ROTATING_ID_LENGTH = 10;
    private static final int SECRET_LENGTH = 32;

    public StudentBadge {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(secret, "secret");
        if (!isToken(token)) {
            throw new IllegalArgumentException("not the token of a card");
        }
        if (secret.length() != SECRET_LENGTH || !Crockford.isClean(secret)) {
            throw new IllegalArgumentException("not the secret of a card");
        }
    }

    /** A new card; {@code random} must be unpredictable outside tests and demonstrations. */
    public static StudentBadge draw(RandomGenerator random) {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        String body = STATIC_PREFIX + Crockford.encode(bytes, RANDOM_LENGTH);
        random.nextBytes(bytes);
        return new StudentBadge(
                body + Crockford.check(body), Crockford.encode(bytes, SECRET_LENGTH));
    }

    static boolean isToken(String text) {
        return text.length() == TOKEN_LENGTH
                && text.startsWith(STATIC_PREFIX)
                && Crockford.isClean(text)
                && Crockford.check(text.substring(0, TOKEN_LENGTH - 2))
                        .equals(text.substring(TOKEN_LENGTH - 2));
    }

    @JsonIgnore
    public byte[] secretBytes() {
        return Crockford.decode(secret);
    }

    /** What the rotating code calls this card; the token cannot be worked out from it. */
    public String rotatingId() {
        return rotatingId(token);
    }

    public static String rotatingId(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("rotating/" + token).getBytes(StandardCharsets.US_ASCII));
            return Crockford.encode(digest, ROTATING_ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "StudentBadge[" + rotatingId() + "]";
    }
}
