package com.chetango.model.people;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Locale;

/** Names and words as they are kept, and as they are compared. */
public final class Texts {

    private Texts() {}

    /** Composed (NFC), without control characters, one space between words, none around them. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ")
                .strip();
    }

    /** As {@link #tidy}; null when nothing is left. */
    public static @Nullable String tidyOrNull(@Nullable String text) {
        String tidy = text == null ? "" : tidy(text);
        return tidy.isEmpty() ? null : tidy;
    }

    /** Several lines kept as lines. */
    public static @Nullable String tidyLinesOrNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lines =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                        .strip();
        return lines.isEmpty() ? null : lines;
    }

    /** For comparing and searching: no accents, no case, an n for an \u00f1. */
    public static String plain(String text) {
        return Normalizer.normalize(tidy(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException if {@code text} is longer than its column
     */
    public static <T extends @Nullable String> T atMost(int characters, T text) {
        if (text != null && text.length() > characters) {
            throw new IllegalArgumentException("longer than " + characters + " characters");
        }
        return text;
    }

    /**
     * @throws IllegalArgumentException if nothing is left after tidying, or too much
     */
    public static String required(int characters, String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            throw new IllegalArgumentException("a required text is empty");
        }
        return atMost(characters, tidy);
    }

    public static @Nullable String optional(int characters, @Nullable String text) {
        return atMost(characters, tidyOrNull(text));
    }
}
