package com.chetango.model.people;

import com.chetango.model.db.tables.records.StudentRecord;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who of those known may be the person about to be written down. */
public final class DuplicateRules {

    private DuplicateRules() {}

    /** Why two are suspected to be one, the strongest first. */
    public enum Likeness {
        SAME_DOCUMENT,
        SAME_NAME_AND_BIRTH_DATE,
        SAME_NAME_AND_PHONE
    }

    public record Suspect(UUID studentId, String fullName, Likeness likeness) {}

    /**
     * @param known whoever shares document, phone or a name; others do no harm
     */
    public static List<Suspect> suspects(StudentProfile profile, Collection<StudentRecord> known) {
        List<Suspect> suspects = new ArrayList<>();
        for (StudentRecord row : known) {
            if (row.getDeletedAt() == null) {
                likeness(profile, row)
                        .ifPresent(
                                like ->
                                        suspects.add(
                                                new Suspect(row.getId(), fullName(row), like)));
            }
        }
        suspects.sort(Comparator.comparing(Suspect::likeness).thenComparing(Suspect::fullName));
        return List.copyOf(suspects);
    }

    private static Optional<Likeness> likeness(StudentProfile profile, StudentRecord row) {
        if (profile.document() != null
                && profile.document().number().equals(row.getDocumentNumber())) {
            return Optional.of(Likeness.SAME_DOCUMENT);
        }
        String name = profile.names().given() + " " + profile.names().surnames();
        if (!Texts.plain(name).equals(Texts.plain(fullName(row)))) {
            return Optional.empty();
        }
        if (bothAre(profile.birthDate(), row.getBirthDate())) {
            return Optional.of(Likeness.SAME_NAME_AND_BIRTH_DATE);
        }
        return bothAre(profile.contact().phone(), row.getPhone())
                ? Optional.of(Likeness.SAME_NAME_AND_PHONE)
                : Optional.empty();
    }

    private static boolean bothAre(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static String fullName(StudentRecord row) {
        return row.getGivenNames() + " " + row.getSurnames();
    }
}
