package com.chetango.model.people;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.StudentRecord;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What can be edited about a student, as text. Of two edits of an ordinary field the last to arrive
 * stays; a protected one is only changed by who saw its present value.
 */
@SuppressWarnings("ImmutableEnumChecker") // columns of generated tables and functions without state
public enum StudentField {
    GIVEN_NAMES(STUDENT.GIVEN_NAMES, false, text -> Texts.required(80, text)),
    SURNAMES(STUDENT.SURNAMES, false, text -> Texts.required(80, text)),
    DOCUMENT_TYPE(STUDENT.DOCUMENT_TYPE, true, text -> DocumentType.valueOf(text).name()),
    DOCUMENT_NUMBER(
            STUDENT.DOCUMENT_NUMBER, true, text -> Texts.atMost(30, Document.normalise(text))),
    PHONE(STUDENT.PHONE, false, text -> Texts.atMost(40, Phones.kept(text))),
    EMAIL(STUDENT.EMAIL, true, StudentField::email),
    BIRTH_DATE(STUDENT.BIRTH_DATE, true, text -> LocalDate.parse(text).toString()),
    GENDER(STUDENT.GENDER, false, text -> StudentProfile.Gender.valueOf(text).name()),
    /** Protected because injuries and allergies are written here. */
    NOTES(STUDENT.NOTES, true, text -> Texts.atMost(2000, text)),
    EMERGENCY_NAME(STUDENT.EMERGENCY_NAME, false, text -> Texts.required(120, text)),
    EMERGENCY_RELATION(STUDENT.EMERGENCY_RELATION, false, text -> Texts.required(40, text)),
    EMERGENCY_PHONE(STUDENT.EMERGENCY_PHONE, false, text -> Texts.atMost(40, Phones.kept(text))),
    HOME_BRANCH(STUDENT.HOME_BRANCH_ID, false, text -> UUID.fromString(text).toString());

    private final Field<?> column;
    private final boolean isProtected;
    private final UnaryOperator<String> form;

    StudentField(Field<?> column, boolean isProtected, UnaryOperator<String> form) {
        this.column = column;
        this.isProtected = isProtected;
        this.form = form;
    }

    private static String email(String text) {
        String email = new StudentProfile.Contact(null, text).email();
        if (email == null) {
            throw new IllegalArgumentException("an empty e-mail");
        }
        return email;
    }

    public boolean isProtected() {
        return isProtected;
    }

    public boolean mayBeEmpty() {
        return column.getDataType().nullable();
    }

    public String columnName() {
        return column.getName();
    }

    /**
     * The value as it is kept.
     *
     * @throws RuntimeException if it cannot be one
     */
    public @Nullable String formed(@Nullable String value) {
        String text = this == NOTES ? Texts.tidyLinesOrNull(value) : Texts.tidyOrNull(value);
        if (text == null) {
            if (!mayBeEmpty()) {
                throw new IllegalArgumentException(name() + " must not be empty");
            }
            return null;
        }
        return form.apply(text);
    }

    public @Nullable String read(StudentRecord row) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }

    public void write(StudentRecord row, @Nullable String value) {
        write(column, row, value);
    }

    private static <T> void write(Field<T> column, StudentRecord row, @Nullable String value) {
        Object typed = value;
        if (value != null && column.getType() == LocalDate.class) {
            typed = LocalDate.parse(value);
        } else if (value != null && column.getType() == UUID.class) {
            typed = UUID.fromString(value);
        }
        row.set(column, typed == null ? null : column.getType().cast(typed));
    }
}
