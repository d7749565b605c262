package com.chetango.model.people;

import com.chetango.model.db.tables.records.StudentRecord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What is written down about a student. Whether it makes sense is for {@link PersonRules}; here it
 * is only put into the form it is kept in.
 */
public record StudentProfile(
        Names names,
        @Nullable Document document,
        Contact contact,
        @Nullable LocalDate birthDate,
        @Nullable Gender gender,
        @Nullable Emergency emergency,
        @Nullable String notes) {

    public StudentProfile {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(contact, "contact");
        notes = Texts.atMost(2000, Texts.tidyLinesOrNull(notes));
    }

    /** Only to address people in Spanish. */
    public enum Gender {
        F,
        M
    }

    public record Names(String given, String surnames) {
        public Names {
            given = Texts.required(80, given);
            surnames = Texts.required(80, surnames);
        }
    }

    public record Contact(@Nullable String phone, @Nullable String email) {
        public static final Contact NONE = new Contact(null, null);

        public Contact {
            phone = Texts.tidyOrNull(phone);
            phone = Texts.atMost(40, phone == null ? null : Phones.kept(phone));
            email = Texts.optional(160, email);
            email = email == null ? null : email.toLowerCase(Locale.ROOT);
        }
    }

    /** Whom to call when something happens. */
    public record Emergency(
            @Nullable String name, @Nullable String relation, @Nullable String phone) {
        public Emergency {
            name = Texts.optional(120, name);
            relation = Texts.optional(40, relation);
            phone = Texts.tidyOrNull(phone);
            phone = Texts.atMost(40, phone == null ? null : Phones.kept(phone));
        }
    }

    public void writeTo(StudentRecord row) {
        row.setGivenNames(names.given());
        row.setSurnames(names.surnames());
        row.setDocumentType(document == null ? null : document.type().name());
        row.setDocumentNumber(document == null ? null : document.number());
        row.setPhone(contact.phone());
        row.setEmail(contact.email());
        row.setBirthDate(birthDate);
        row.setGender(gender == null ? null : gender.name());
        row.setNotes(notes);
        row.setEmergencyName(emergency == null ? null : emergency.name());
        row.setEmergencyRelation(emergency == null ? null : emergency.relation());
        row.setEmergencyPhone(emergency == null ? null : emergency.phone());
    }
}
