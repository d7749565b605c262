package com.chetango.model.badges;

import java.util.Locale;

/**
 * Base 32 as Douglas Crockford wrote it down: digits and capitals without I, L, O and U. Read with
 * those three letters taken for the digits they look like.
 */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CRC_POLYNOMIAL = 0x233;

    private Crockford() {}

    /** The first {@code characters} × 5 bits of {@code bytes}. */
    static String encode(byte[] bytes, int characters) {
        if (bytes.length * 8 < characters * 5) {
            throw new IllegalArgumentException("too few bytes for " + characters + " characters");
        }
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            int value = 0;
            for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                value = value << 1 | (bytes[bit >> 3] >> (7 - (bit & 7)) & 1);
            }
            text.append(ALPHABET.charAt(value));
        }
        return text.toString();
    }

    /** The bytes whose {@link #encode} is {@code text}; a last incomplete byte is dropped. */
    static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = ALPHABET.indexOf(text.charAt(bit / 5));
            if ((value >> (4 - bit % 5) & 1) == 1) {
                bytes[bit >> 3] |= (byte) (0x80 >> (bit & 7));
            }
        }
        return bytes;
    }

    static boolean isClean(String text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** Capitals, look-alikes put right, and without what people and scanners put between groups. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        String upper = text.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c == 'O') {
                tidy.append('0');
            } else if (c == 'I' || c == 'L') {
                tidy.append('1');
            } else if (!isBetweenGroups(c)) {
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    /** A hyphen arrives as an apostrophe when the scanner believes in another keyboard. */
    private static boolean isBetweenGroups(char c) {
        return c <= ' ' || c == '-' || c == '\'' || c == '\u00a0' || c == '\ufeff';
    }

    /**
     * Two characters of CRC-10: every change within two neighbouring characters is noticed, so also
     * one wrong character and two swapped ones; anything else but for one in 1,024.
     */
    static String check(String text) {
        int crc = 0;
        for (int i = 0; i < text.length(); i++) {
            crc ^= ALPHABET.indexOf(text.charAt(i)) << 5;
            for (int bit = 0; bit < 5; bit++) {
                crc = (crc & 0x200) != 0 ? (crc << 1 ^ CRC_POLYNOMIAL) & 0x3ff : crc << 1;
            }
        }
        return "" + ALPHABET.charAt(crc >> 5) + ALPHABET.charAt(crc & 31);
    }
}
