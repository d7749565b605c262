package com.chetango.model.people;

import com.chetango.model.people.PersonForm.Field;
import com.chetango.model.people.PersonForm.Problem;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what somebody typed is a student, and what to correct if not. */
public final class PersonRules {

    static final int OLDEST_YEARS = 110;

    /** Letters of any script, and what stands between them. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019.\\- ]*");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>()\"]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[T ]00:00(:00)?)?");

    private PersonRules() {}

    public sealed interface Verdict {
        record Valid(StudentProfile profile) implements Verdict {}

        /** At least one problem, in the order of the form. */
        record Invalid(List<Problem> problems) implements Verdict {}
    }

    public static Verdict judge(PersonForm form, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        name(form.givenNames(), Field.GIVEN_NAMES, problems);
        name(form.surnames(), Field.SURNAMES, problems);
        Optional<Document> document = document(form.identity(), problems);
        Optional<LocalDate> birth = birthDate(form.identity().birthDate(), today, problems);
        Optional<StudentProfile.Gender> gender = gender(form.identity().gender(), problems);
        phone(form.phone(), Field.PHONE, problems);
        email(form.email(), problems);
        emergency(form.emergency(), problems);
        atMost(2000, form.notes(), Field.NOTES, problems);
        if (!problems.isEmpty()) {
            return new Verdict.Invalid(List.copyOf(problems));
        }
        PersonForm.EmergencyForm call = form.emergency();
        return new Verdict.Valid(
                new StudentProfile(
                        new StudentProfile.Names(form.givenNames(), form.surnames()),
                        document.orElse(null),
                        new StudentProfile.Contact(form.phone(), form.email()),
                        birth.orElse(null),
                        gender.orElse(null),
                        call.isEmpty()
                                ? null
                                : new StudentProfile.Emergency(
                                        call.name(), call.relation(), call.phone()),
                        form.notes()));
    }

    /** Problems of a guardian's form; empty when it may be saved. */
    public static List<Problem> judgeGuardian(
            String fullName, String relation, String phone, String email) {
        List<Problem> problems = new ArrayList<>();
        if (Texts.tidy(fullName).isEmpty() || Texts.tidy(relation).isEmpty()) {
            problems.add(new Problem.Missing(Field.GUARDIAN));
        } else if (!NAME.matcher(Texts.tidy(fullName)).matches()) {
            problems.add(new Problem.NotAName(Field.GUARDIAN));
        }
        phone(phone, Field.PHONE, problems);
        email(email, problems);
        return List.copyOf(problems);
    }

    /** A date as people and spreadsheets write it; the day comes first. */
    public static Optional<LocalDate> parseDate(String text) {
        String tidy = Texts.tidy(text);
        Matcher day = DAY_FIRST.matcher(tidy);
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(tidy);
        return year.matches()
                ? date(year.group(1), year.group(2), year.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(
            @Nullable String year, @Nullable String month, @Nullable String day) {
        if (year == null || month == null || day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static void name(String text, Field field, List<Problem> problems) {
        String tidy = Texts.tidy(text);
        if (tidy.isEmpty()) {
            problems.add(new Problem.Missing(field));
        } else if (!NAME.matcher(tidy).matches()) {
            problems.add(new Problem.NotAName(field));
        } else {
            atMost(80, tidy, field, problems);
        }
    }

    private static Optional<Document> document(
            PersonForm.IdentityForm form, List<Problem> problems) {
        String number = Document.normalise(form.documentNumber());
        String typeName = Texts.tidy(form.documentType()).replace(".", "").toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentType> type = choice(DocumentType.values(), typeName);
        if (type.isEmpty()) {
            problems.add(new Problem.NotADocument(Field.DOCUMENT_TYPE, null));
            return Optional.empty();
        }
        boolean fits =
                type.get().isDigits()
                        ? number.matches("\\d{4,15}")
                        : number.matches("[A-Z0-9]{4,20}");
        if (!fits) {
            problems.add(new Problem.NotADocument(Field.DOCUMENT_NUMBER, type.get()));
            return Optional.empty();
        }
        return Optional.of(new Document(type.get(), number));
    }

    private static Optional<LocalDate> birthDate(
            String text, LocalDate today, List<Problem> problems) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = parseDate(text);
        if (date.isEmpty()) {
            problems.add(new Problem.NotADate(Field.BIRTH_DATE));
        } else if (date.get().isAfter(today)
                || date.get().isBefore(today.minusYears(OLDEST_YEARS))) {
            problems.add(new Problem.ImpossibleAge(Field.BIRTH_DATE));
        }
        return date;
    }

    private static Optional<StudentProfile.Gender> gender(String text, List<Problem> problems) {
        String tidy = Texts.tidy(text).toUpperCase(Locale.ROOT);
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        Optional<StudentProfile.Gender> gender = choice(StudentProfile.Gender.values(), tidy);
        if (gender.isEmpty()) {
            problems.add(new Problem.NotAChoice(Field.GENDER));
        }
        return gender;
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
        return List.of(values).stream().filter(v -> v.name().equals(name)).findFirst();
    }

    private static void phone(String text, Field field, List<Problem> problems) {
        String tidy = Texts.tidy(text);
        if (!tidy.isEmpty() && Phones.normalise(tidy).isEmpty()) {
            problems.add(new Problem.NotAPhone(field));
        }
    }

    private static void email(String text, List<Problem> problems) {
        String tidy = Texts.tidy(text);
        if (!tidy.isEmpty() && (tidy.length() > 160 || !EMAIL.matcher(tidy).matches())) {
            problems.add(new Problem.NotAnEmail(Field.EMAIL));
        }
    }

    private static void emergency(PersonForm.EmergencyForm form, List<Problem> problems) {
        atMost(120, form.name(), Field.EMERGENCY_NAME, problems);
        atMost(40, form.relation(), Field.EMERGENCY_RELATION, problems);
        phone(form.phone(), Field.EMERGENCY_PHONE, problems);
    }

    private static void atMost(int limit, String text, Field field, List<Problem> problems) {
        if (Texts.tidy(text).length() > limit) {
            problems.add(new Problem.TooLong(field, limit));
        }
    }
}
