package com.chetango.desk.students;

import com.chetango.model.people.StudentField;

import org.jspecify.annotations.Nullable;

/** What can be typed into the form of a student, in its order. */
public enum StudentInput {
    GIVEN_NAMES(StudentField.GIVEN_NAMES),
    SURNAMES(StudentField.SURNAMES),
    DOCUMENT_TYPE(StudentField.DOCUMENT_TYPE),
    DOCUMENT_NUMBER(StudentField.DOCUMENT_NUMBER),
    BIRTH_DATE(StudentField.BIRTH_DATE),
    GENDER(StudentField.GENDER),
    PHONE(StudentField.PHONE),
    EMAIL(StudentField.EMAIL),
    EMERGENCY_NAME(StudentField.EMERGENCY_NAME),
    EMERGENCY_RELATION(StudentField.EMERGENCY_RELATION),
    EMERGENCY_PHONE(StudentField.EMERGENCY_PHONE),
    NOTES(StudentField.NOTES),
    GUARDIAN_NAME(null),
    GUARDIAN_RELATION(null),
    GUARDIAN_DOCUMENT(null),
    GUARDIAN_PHONE(null),
    GUARDIAN_EMAIL(null);

    private final @Nullable StudentField field;

    StudentInput(@Nullable StudentField field) {
        this.field = field;
    }

    /** The column of the student; null for what is written down about the guardian. */
    public @Nullable StudentField field() {
        return field;
    }

    public boolean isGuardian() {
        return field == null;
    }
}
