package com.chetango.model.people;

import com.chetango.model.db.tables.records.GuardianRecord;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * The adult who answers for a minor. Every field is protected: a guardian signs, pays and is
 * called.
 *
 * @param document the number alone
 */
public record GuardianProfile(
        String fullName,
        String relation,
        @Nullable String document,
        StudentProfile.Contact contact) {

    public GuardianProfile {
        fullName = Texts.required(160, fullName);
        relation = Texts.required(40, relation);
        document = document == null ? null : Document.normalise(document);
        document = Texts.optional(40, document);
        Objects.requireNonNull(contact, "contact");
    }

    public static GuardianProfile of(GuardianRecord row) {
        return new GuardianProfile(
                row.getFullName(),
                row.getRelation(),
                row.getDocument(),
                new StudentProfile.Contact(row.getPhone(), row.getEmail()));
    }

    public void writeTo(GuardianRecord row) {
        row.setFullName(fullName);
        row.setRelation(relation);
        row.setDocument(document);
        row.setPhone(contact.phone());
        row.setEmail(contact.email());
    }
}
