package com.chetango.model.people;

import java.util.Optional;

/** Telephone numbers in one form: {@code +} country and number, ten digits after 57 in Colombia. */
public final class Phones {

    private Phones() {}

    /** Empty when it cannot be a telephone number. Without a country it is Colombian. */
    public static Optional<String> normalise(String text) {
        boolean international = text.strip().startsWith("+") || text.strip().startsWith("00");
        if (!text.strip().matches("[+0-9().\\-\\s\\p{Z}/]+")) {
            return Optional.empty();
        }
        String digits = text.replaceAll("\\D", "");
        if (international) {
            String withCountry = text.strip().startsWith("00") ? digits.substring(2) : digits;
            return withCountry.startsWith("57")
                    ? colombian(withCountry.substring(2))
                    : Optional.of("+" + withCountry).filter(n -> n.matches("\\+[1-9]\\d{7,14}"));
        }
        return digits.length() == 12 && digits.startsWith("57")
                ? colombian(digits.substring(2))
                : colombian(digits);
    }

    /** Mobiles start with 3, land lines with 60; ten digits since 2021. */
    private static Optional<String> colombian(String digits) {
        return digits.matches("3\\d{9}|60\\d{8}") ? Optional.of("+57" + digits) : Optional.empty();
    }

    /** What can be made of it: the one form if it has one, else what was written. */
    static String kept(String text) {
        String tidy = Texts.tidy(text);
        return normalise(tidy).orElse(tidy);
    }
}
