package com.chetango.model.people;

import org.jspecify.annotations.Nullable;

/** A student as typed into a form or found in a file: texts, maybe empty, maybe nonsense. */
public record PersonForm(
        String givenNames,
        String surnames,
        IdentityForm identity,
        String phone,
        String email,
        EmergencyForm emergency,
        String notes) {

    /**
     * @param birthDate {@code 2001-05-31}, {@code 31/05/2001} or {@code 31-5-2001}
     * @param gender F, M or empty
     */
    public record IdentityForm(
            String documentType, String documentNumber, String birthDate, String gender) {}

    public record EmergencyForm(String name, String relation, String phone) {
        boolean isEmpty() {
            return (name + relation + phone).isBlank();
        }
    }

    /** What a screen or a file calls its columns. */
    public enum Field {
        GIVEN_NAMES,
        SURNAMES,
        DOCUMENT_TYPE,
        DOCUMENT_NUMBER,
        BIRTH_DATE,
        GENDER,
        PHONE,
        EMAIL,
        EMERGENCY_NAME,
        EMERGENCY_RELATION,
        EMERGENCY_PHONE,
        NOTES,
        GUARDIAN
    }

    /** One thing wrong with one field. */
    public sealed interface Problem {
        Field field();

        record Missing(Field field) implements Problem {}

        record TooLong(Field field, int limit) implements Problem {}

        /** Digits in a name, or no letter at all. */
        record NotAName(Field field) implements Problem {}

        record NotAPhone(Field field) implements Problem {}

        record NotAnEmail(Field field) implements Problem {}

        /** Not one of the types, or a number that type cannot have. */
        record NotADocument(Field field, @Nullable DocumentType type) implements Problem {}

        record NotADate(Field field) implements Problem {}

        record NotAChoice(Field field) implements Problem {}

        /** Born in the future, or more than 110 years ago. */
        record ImpossibleAge(Field field) implements Problem {}
    }
}
