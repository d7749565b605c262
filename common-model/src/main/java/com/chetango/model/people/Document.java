package com.chetango.model.people;

import java.util.Locale;
import java.util.Objects;

/**
 * An identity document. The number is kept without the dots and spaces people write in it, so that
 * one person is not two.
 */
public record Document(DocumentType type, String number) {

    public Document {
        Objects.requireNonNull(type, "type");
        number = normalise(number);
        if (number.isEmpty() || number.length() > 30) {
            throw new IllegalArgumentException("not a document number");
        }
    }

    public static String normalise(String number) {
        return Texts.tidy(number).replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
