package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.RowProblem.Kind;
import com.chetango.model.people.Ages;
import com.chetango.model.people.Document;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.Phones;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.people.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row to one student, or to everything that is wrong with it at once. */
final class RowReader {
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;]+@[^\\s@,;.]+(?:\\.[^\\s@,;.]+)+");
    private static final Pattern SEVERAL = Pattern.compile("[/;,|]| y | o ");

    private final int row;
    private final Map<Column, String> cells;
    private final LocalDate today;
    private final String guardianWord;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(int row, Map<Column, String> cells, LocalDate today, String guardianWord) {
        this.row = row;
        this.cells = cells;
        this.today = today;
        this.guardianWord = guardianWord;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Empty exactly when there are problems. */
    Optional<ImportedStudent> student() {
        NameSplit name = name();
        LocalDate birthDate = date(Column.BIRTH_DATE);
        Document document = document(birthDate);
        StudentProfile.Contact contact = contact(Column.PHONE, Column.EMAIL);
        StudentProfile.Gender gender = gender();
        StudentProfile.Emergency emergency = emergency();
        GuardianProfile guardian = guardian();
        LocalDate joinedOn = date(Column.JOINED_ON);
        String notes = cells.get(Column.NOTES);
        if (notes != null && notes.length() > 2000) {
            problem(Column.NOTES, Kind.TOO_LONG, notes.substring(0, 40));
        }
        if (text(Column.GUARDIAN_NAME).isEmpty() && Ages.isMinor(birthDate, today)) {
            problem(Column.GUARDIAN_NAME, Kind.GUARDIAN_NEEDED, "");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        StudentProfile profile =
                new StudentProfile(
                        new StudentProfile.Names(name.given(), name.surnames()),
                        document,
                        contact,
                        birthDate,
                        gender,
                        emergency,
                        notes);
        return Optional.of(new ImportedStudent(row, profile, guardian, joinedOn));
    }

    private NameSplit name() {
        if (cells.containsKey(Column.FULL_NAME) && !cells.containsKey(Column.GIVEN_NAMES)) {
            NameSplit split = NameSplit.of(limited(Column.FULL_NAME, 160));
            check(Column.GIVEN_NAMES, split.given(), 80);
            check(Column.SURNAMES, split.surnames(), 80);
            return split;
        }
        String given = limited(Column.GIVEN_NAMES, 80);
        String surnames = limited(Column.SURNAMES, 80);
        check(Column.GIVEN_NAMES, given, 80);
        check(Column.SURNAMES, surnames, 80);
        return new NameSplit(given, surnames);
    }

    private void check(Column column, String text, int limit) {
        if (text.isEmpty()) {
            problem(column, Kind.MISSING, "");
        } else if (text.length() > limit) {
            problem(column, Kind.TOO_LONG, text.substring(0, 40));
        }
    }

    private @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = Dates.parse(text, today);
        if (date.isEmpty()) {
            problem(column, Kind.BAD_DATE, text);
            return null;
        }
        if (date.get().isAfter(today) || date.get().isBefore(OLDEST)) {
            problem(column, Kind.IMPOSSIBLE_DATE, text);
            return null;
        }
        return date.get();
    }

    private @Nullable Document document(@Nullable LocalDate birthDate) {
        String[] apart = DocumentReader.apart(text(Column.DOCUMENT));
        String typeText =
                text(Column.DOCUMENT_TYPE).isEmpty() ? apart[0] : text(Column.DOCUMENT_TYPE);
        if (DocumentReader.isRounded(apart[1])) {
            problem(Column.DOCUMENT, Kind.ROUNDED_BY_EXCEL, apart[1]);
            return null;
        }
        String number = Document.normalise(apart[1]);
        if (number.isEmpty()) {
            return null;
        }
        Optional<DocumentType> written = DocumentReader.type(typeText);
        if (written.isEmpty() && !typeText.isEmpty()) {
            problem(Column.DOCUMENT_TYPE, Kind.UNKNOWN_DOCUMENT_TYPE, typeText);
            return null;
        }
        DocumentType type =
                written.orElseGet(() -> DocumentReader.likely(number, birthDate, today));
        if (!DocumentReader.isPossible(type, number)) {
            problem(Column.DOCUMENT, Kind.BAD_DOCUMENT, text(Column.DOCUMENT));
            return null;
        }
        return new Document(type, number);
    }

    private StudentProfile.Contact contact(Column phone, Column email) {
        String address = text(email);
        if (!address.isEmpty() && (address.length() > 160 || !EMAIL.matcher(address).matches())) {
            problem(email, Kind.BAD_EMAIL, address);
        }
        String number = phone(phone);
        return problems.isEmpty()
                ? new StudentProfile.Contact(
                        number.isEmpty() ? null : number, address.isEmpty() ? null : address)
                : StudentProfile.Contact.NONE;
    }

    /** The first of several. A number without area code is kept as written; letters are refused. */
    private String phone(Column column) {
        String written = text(column);
        if (written.isEmpty()) {
            return "";
        }
        if (DocumentReader.isRounded(written)) {
            problem(column, Kind.ROUNDED_BY_EXCEL, written);
            return "";
        }
        String first = SEVERAL.split(written, 2)[0].strip();
        int digits = (int) first.chars().filter(Character::isDigit).count();
        boolean letters = first.chars().anyMatch(Character::isLetter);
        if (Phones.normalise(first).isEmpty() && (letters || digits < 7 || digits > 15)) {
            problem(column, Kind.BAD_PHONE, written);
            return "";
        }
        return first;
    }

    private StudentProfile.@Nullable Gender gender() {
        String text = Texts.plain(text(Column.GENDER));
        return switch (text) {
            case "" -> null;
            case "f", "femenino", "mujer", "female" -> StudentProfile.Gender.F;
            case "m", "masculino", "hombre", "male" -> StudentProfile.Gender.M;
            // Somebody who is neither is addressed neutrally, which is what nothing means here.
            default -> null;
        };
    }

    private StudentProfile.@Nullable Emergency emergency() {
        String name = limited(Column.EMERGENCY_NAME, 120);
        String phone = phone(Column.EMERGENCY_PHONE);
        return name.isEmpty() && phone.isEmpty()
                ? null
                : new StudentProfile.Emergency(
                        name.isEmpty() ? null : name, null, phone.isEmpty() ? null : phone);
    }

    private @Nullable GuardianProfile guardian() {
        String name = limited(Column.GUARDIAN_NAME, 160);
        if (name.isEmpty()) {
            return null;
        }
        String relation = limited(Column.GUARDIAN_RELATION, 40);
        String document = limited(Column.GUARDIAN_DOCUMENT, 40);
        StudentProfile.Contact contact = contact(Column.GUARDIAN_PHONE, Column.GUARDIAN_EMAIL);
        return problems.isEmpty()
                ? new GuardianProfile(
                        name,
                        relation.isEmpty() ? guardianWord : relation,
                        document.isEmpty() ? null : document,
                        contact)
                : null;
    }

    private String limited(Column column, int limit) {
        String text = text(column);
        if (text.length() > limit) {
            problem(column, Kind.TOO_LONG, text.substring(0, 40));
            return "";
        }
        return text;
    }

    private String text(Column column) {
        return Texts.tidy(cells.getOrDefault(column, ""));
    }

    private void problem(Column column, Kind kind, String value) {
        problems.add(new RowProblem(row, column, kind, value));
    }
}
