package com.chetango.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.DuplicateRules.Likeness;
import com.chetango.model.people.DuplicateRules.Suspect;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class DuplicateRulesTest {

    private static final LocalDate BORN = LocalDate.of(2002, 3, 4);

    private final StudentRecord known = student("Valeria", "Montoya Duque", "1037642118");

    @Test
    void the_same_document_is_the_same_person_whatever_the_name() {
        assertThat(likeness(profile("Otra", "Persona", "1.037.642.118", null, null)))
                .containsExactly(Likeness.SAME_DOCUMENT);
    }

    @Test
    void the_same_name_alone_is_two_people() {
        assertThat(likeness(profile("Valeria", "Montoya Duque", null, null, null))).isEmpty();
    }

    @Test
    void the_same_name_with_birth_date_or_phone_is_suspect() {
        assertThat(likeness(profile("VALERIA", "MONTOYA  DUQUE", null, BORN, null)))
                .containsExactly(Likeness.SAME_NAME_AND_BIRTH_DATE);
        assertThat(likeness(profile("Valeria", "Mont\u00f3ya Duque", null, null, "3124580917")))
                .containsExactly(Likeness.SAME_NAME_AND_PHONE);
    }

    @Test
    void mother_and_daughter_share_a_phone_and_are_two() {
        assertThat(likeness(profile("Gloria", "Duque Henao", null, null, "312 458 0917")))
                .isEmpty();
    }

    @Test
    void a_deleted_record_is_nobody() {
        known.setDeletedAt(Instant.EPOCH);
        assertThat(likeness(profile("Valeria", "Montoya Duque", "1037642118", BORN, null)))
                .isEmpty();
    }

    private List<Likeness> likeness(StudentProfile profile) {
        return DuplicateRules.suspects(profile, List.of(known)).stream()
                .map(Suspect::likeness)
                .toList();
    }

    private static StudentProfile profile(
            String given,
            String surnames,
            @Nullable String document,
            @Nullable LocalDate birth,
            @Nullable String phone) {
        return new StudentProfile(
                new StudentProfile.Names(given, surnames),
                document == null ? null : new Document(DocumentType.CC, document),
                new StudentProfile.Contact(phone, null),
                birth,
                null,
                null,
                null);
    }

    private static StudentRecord student(String given, String surnames, String document) {
        StudentRecord row = new StudentRecord();
        row.setId(new UUID(1, 1));
        row.setGivenNames(given);
        row.setSurnames(surnames);
        row.setDocumentNumber(document);
        row.setPhone("+573124580917");
        row.setBirthDate(BORN);
        return row;
    }
}
