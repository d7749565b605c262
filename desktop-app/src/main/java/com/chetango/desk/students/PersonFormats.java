package com.chetango.desk.students;

import com.chetango.desk.platform.Formats;

import org.jspecify.annotations.Nullable;

/** Documents and telephone numbers as Colombia reads them aloud. */
public final class PersonFormats {

    private static final char SPACE = ' ';

    private PersonFormats() {}

    /** {@code CC 1.037.642.118}; a number with letters stays as it is. Null without a number. */
    public static @Nullable String document(
            @Nullable String type, @Nullable String number, Formats formats) {
        if (number == null || number.isEmpty()) {
            return null;
        }
        String dotted =
                number.matches("\\d{4,15}") ? formats.number(Long.parseLong(number)) : number;
        return type == null ? dotted : type + SPACE + dotted;
    }

    /** {@code 312 458 0917} for a number of the country, else as it is kept. Null for none. */
    public static @Nullable String phone(@Nullable String kept) {
        if (kept == null || kept.isBlank()) {
            return null;
        }
        if (!kept.matches("\\+57\\d{10}")) {
            return kept;
        }
        String digits = kept.substring(3);
        return digits.substring(0, 3)
                + SPACE
                + digits.substring(3, 6)
                + SPACE
                + digits.substring(6);
    }
}
