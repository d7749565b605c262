package com.chetango.desk.students;

import com.chetango.model.people.Ages;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.PersonForm;
import com.chetango.model.people.PersonForm.Problem;
import com.chetango.model.people.PersonRules;
import com.chetango.model.people.StudentProfile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was typed into the form of a student: what is wrong with it, and what it makes. */
public final class FormRules {

    private FormRules() {}

    /**
     * What is wrong, by what it is wrong with.
     *
     * @param isGuarded somebody of the family answers for a minor already
     */
    public static Map<StudentInput, Problem> problems(
            Map<StudentInput, String> typed, LocalDate today, boolean isGuarded) {
        Map<StudentInput, Problem> problems = new EnumMap<>(StudentInput.class);
        if (PersonRules.judge(person(typed), today) instanceof PersonRules.Verdict.Invalid wrong) {
            wrong.problems().forEach(p -> problems.putIfAbsent(input(p.field()), p));
        }
        if (hasGuardian(typed)) {
            PersonRules.judgeGuardian(
                            text(typed, StudentInput.GUARDIAN_NAME),
                            text(typed, StudentInput.GUARDIAN_RELATION),
                            text(typed, StudentInput.GUARDIAN_PHONE),
                            text(typed, StudentInput.GUARDIAN_EMAIL))
                    .forEach(p -> problems.putIfAbsent(ofGuardian(typed, p.field()), p));
        } else if (isMinor(typed, today) && !isGuarded) {
            problems.put(
                    StudentInput.GUARDIAN_NAME, new Problem.Missing(PersonForm.Field.GUARDIAN));
        }
        return problems;
    }

    public static boolean isMinor(Map<StudentInput, String> typed, LocalDate today) {
        return PersonRules.parseDate(text(typed, StudentInput.BIRTH_DATE))
                .filter(birth -> Ages.isMinor(birth, today))
                .isPresent();
    }

    public static boolean hasGuardian(Map<StudentInput, String> typed) {
        return typed.entrySet().stream()
                .anyMatch(e -> e.getKey().isGuardian() && !e.getValue().isBlank());
    }

    /** Empty while something is wrong. */
    public static Optional<StudentProfile> profile(
            Map<StudentInput, String> typed, LocalDate today) {
        return PersonRules.judge(person(typed), today)
                        instanceof PersonRules.Verdict.Valid(StudentProfile profile)
                ? Optional.of(profile)
                : Optional.empty();
    }

    /** Null when nothing about one was typed; ask {@link #problems} before. */
    public static @Nullable GuardianProfile guardian(Map<StudentInput, String> typed) {
        return !hasGuardian(typed)
                ? null
                : new GuardianProfile(
                        text(typed, StudentInput.GUARDIAN_NAME),
                        text(typed, StudentInput.GUARDIAN_RELATION),
                        text(typed, StudentInput.GUARDIAN_DOCUMENT),
                        new StudentProfile.Contact(
                                text(typed, StudentInput.GUARDIAN_PHONE),
                                text(typed, StudentInput.GUARDIAN_EMAIL)));
    }

    private static PersonForm person(Map<StudentInput, String> typed) {
        return new PersonForm(
                text(typed, StudentInput.GIVEN_NAMES),
                text(typed, StudentInput.SURNAMES),
                new PersonForm.IdentityForm(
                        text(typed, StudentInput.DOCUMENT_TYPE),
                        text(typed, StudentInput.DOCUMENT_NUMBER),
                        text(typed, StudentInput.BIRTH_DATE),
                        text(typed, StudentInput.GENDER)),
                text(typed, StudentInput.PHONE),
                text(typed, StudentInput.EMAIL),
                new PersonForm.EmergencyForm(
                        text(typed, StudentInput.EMERGENCY_NAME),
                        text(typed, StudentInput.EMERGENCY_RELATION),
                        text(typed, StudentInput.EMERGENCY_PHONE)),
                text(typed, StudentInput.NOTES));
    }

    private static String text(Map<StudentInput, String> typed, StudentInput input) {
        return typed.getOrDefault(input, "");
    }

    private static StudentInput input(PersonForm.Field field) {
        return field == PersonForm.Field.GUARDIAN
                ? StudentInput.GUARDIAN_NAME
                : StudentInput.valueOf(field.name());
    }

    private static StudentInput ofGuardian(
            Map<StudentInput, String> typed, PersonForm.Field field) {
        return switch (field) {
            case PHONE -> StudentInput.GUARDIAN_PHONE;
            case EMAIL -> StudentInput.GUARDIAN_EMAIL;
            default ->
                    text(typed, StudentInput.GUARDIAN_NAME).isBlank()
                            ? StudentInput.GUARDIAN_NAME
                            : text(typed, StudentInput.GUARDIAN_RELATION).isBlank()
                                    ? StudentInput.GUARDIAN_RELATION
                                    : StudentInput.GUARDIAN_NAME;
        };
    }
}
