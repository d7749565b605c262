package com.chetango.desk.kit;

import java.util.Locale;

/**
 * Reads what a person types or pastes as an amount in whole pesos. Dots and spaces group; cents,
 * signs, letters and amounts no till ever sees are problems and never guesses.
 */
public sealed interface MoneyText {
    /** Nothing typed yet. */
    record Empty() implements MoneyText {}

    /** A good amount. */
    record Amount(long pesos) implements MoneyText {}

    /** Not an amount; {@code why} is the end of a text key of the kit. */
    record Problem(Why why) implements MoneyText {}

    /** What is wrong. */
    enum Why {
        CENTS,
        NEGATIVE,
        TOO_LARGE,
        NOT_A_NUMBER;

        /** The key of its sentence. */
        public String key() {
            return "money." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The largest amount a desk takes: under a thousand million pesos. */
    long LARGEST = 999_999_999L;

    /** Judges a text as typed or pasted. */
    static MoneyText parse(String typed) {
        String text = typed.replaceAll("[$\\s\\u00a0]|COP|cop", "");
        if (text.isEmpty()) {
            return new Empty();
        }
        if (text.matches("[-\u2212(].*|.*-")) {
            return new Problem(Why.NEGATIVE);
        }
        String whole = text.replaceFirst(",0{1,2}$", "");
        if (!whole.matches("[0-9.,']+")) {
            return new Problem(Why.NOT_A_NUMBER);
        }
        if (!whole.matches("[0-9]+|[0-9]{1,3}([.'][0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+")) {
            boolean isCents = whole.matches(".*[0-9][.,][0-9]{1,2}");
            return new Problem(isCents ? Why.CENTS : Why.NOT_A_NUMBER);
        }
        String digits = whole.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        if (digits.length() > 9) {
            return new Problem(Why.TOO_LARGE);
        }
        return new Amount(Long.parseLong(digits));
    }
}
