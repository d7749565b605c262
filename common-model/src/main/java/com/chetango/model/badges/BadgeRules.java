package com.chetango.model.badges;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Reading what a camera, a scanner or a hand gave, and believing a rotating code. */
public final class BadgeRules {

    public static final int STEP_SECONDS = 30;

    /** Steps a phone's clock and the desk's may differ. */
    static final int TOLERANCE_STEPS = 2;

    /** How far a code is still recognised as the student's own though it is no longer good. */
    static final int RECOGNISED_STEPS = 24 * 60 * 60 / STEP_SECONDS;

    private static final String ROTATING_PREFIX = "CHR";
    private static final int CODE_LENGTH = 8;
    private static final int ROTATING_LENGTH =
            ROTATING_PREFIX.length() + StudentBadge.ROTATING_ID_LENGTH + CODE_LENGTH + 2;

    /** Shorter texts of letters alone are somebody's name: Christian, Chriselda. */
    private static final int LONGEST_NAME = 14;

    private BadgeRules() {}

    /** What a text is, judged by the text alone. */
    public sealed interface Reading {
        /** A printed card; whether we issued it is a look-up. */
        record Static(String token) implements Reading {}

        /** A phone; look the card up by {@code rotatingId}, then {@link #verifyRotating}. */
        record Rotating(String rotatingId, String code) implements Reading {}

        /** Not one of our cards at all: a menu, a payment, a name typed by hand. */
        record Foreign(String text) implements Reading {}

        /** One of our cards, read wrongly: scan again. */
        record Garbled(String text) implements Reading {}
    }

    public static Reading read(String text) {
        String tidy = Crockford.tidy(text);
        if (StudentBadge.isToken(tidy)) {
            return new Reading.Static(tidy);
        }
        if (isRotating(tidy)) {
            int idFrom = ROTATING_PREFIX.length();
            int codeFrom = idFrom + StudentBadge.ROTATING_ID_LENGTH;
            return new Reading.Rotating(
                    tidy.substring(idFrom, codeFrom),
                    tidy.substring(codeFrom, codeFrom + CODE_LENGTH));
        }
        return looksLikeOurs(text, tidy) ? new Reading.Garbled(text) : new Reading.Foreign(text);
    }

    private static boolean isRotating(String tidy) {
        return tidy.length() == ROTATING_LENGTH
                && tidy.startsWith(ROTATING_PREFIX)
                && Crockford.isClean(tidy)
                && Crockford.check(tidy.substring(0, ROTATING_LENGTH - 2))
                        .equals(tidy.substring(ROTATING_LENGTH - 2));
    }

    private static boolean looksLikeOurs(String text, String tidy) {
        boolean ours =
                tidy.startsWith(StudentBadge.STATIC_PREFIX) || tidy.startsWith(ROTATING_PREFIX);
        boolean holdsDigits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean oneWord = text.strip().indexOf(' ') < 0;
        return ours && (holdsDigits || (oneWord && tidy.length() > LONGEST_NAME));
    }

    /** The text of the QR a phone shows at {@code at}: 23 characters, a QR of version 1. */
    public static String rotatingText(StudentBadge badge, Instant at) {
        String body =
                ROTATING_PREFIX
                        + badge.rotatingId()
                        + new Codes(badge.secretBytes()).at(stepOf(at));
        return body + Crockford.check(body);
    }

    /** What to think of a rotating code. */
    public sealed interface Trust {
        /** Made now by the student's phone. */
        record Fresh() implements Trust {}

        /**
         * The student's own code of another moment: an old picture of it, or a wrong clock. Ask for
         * a fresh one; the person at the desk may let it pass.
         *
         * @param secondsOff how old it is; negative when it is of the future
         */
        record Stale(long secondsOff) implements Trust {}

        /** Made without the card's secret. */
        record Forged() implements Trust {}
    }

    public static Trust verifyRotating(byte[] secret, String code, Instant at) {
        long now = stepOf(at);
        Codes codes = new Codes(secret);
        for (int off = 0; off <= RECOGNISED_STEPS; off++) {
            if (codes.match(now - off, code)) {
                return trust(off);
            }
            if (off > 0 && codes.match(now + off, code)) {
                return trust(-off);
            }
        }
        return new Trust.Forged();
    }

    private static Trust trust(int stepsOld) {
        return Math.abs(stepsOld) <= TOLERANCE_STEPS
                ? new Trust.Fresh()
                : new Trust.Stale((long) stepsOld * STEP_SECONDS);
    }

    private static long stepOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** 40 bits of HMAC-SHA256 over the step. */
    private static final class Codes {
        private final Mac mac;

        Codes(byte[] secret) {
            try {
                mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        String at(long step) {
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return Crockford.encode(digest, CODE_LENGTH);
        }

        boolean match(long step, String code) {
            return MessageDigest.isEqual(
                    at(step).getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
