package com.chetango.model.catalogue;

import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;

/**
 * Somebody who works here.
 *
 * @param pinHash Argon2id of a supervisor's PIN; null for who has none
 */
public record StaffTerms(
        String fullName, String email, Role role, @Nullable String pinHash, boolean active) {

    public StaffTerms {
        fullName = Texts.required(160, fullName);
        email = Texts.required(160, email).toLowerCase(Locale.ROOT);
        Objects.requireNonNull(role, "role");
        if (pinHash != null && (!pinHash.startsWith("$argon2id$") || pinHash.length() > 200)) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
    }

    public void writeTo(StaffRecord row) {
        row.setFullName(fullName);
        row.setEmail(email);
        row.setRole(role.name());
        row.setPinHash(pinHash);
        row.setActive(active);
    }

    /** The record's own would print the hash. */
    @Override
    public String toString() {
        return "StaffTerms[" + email + ", " + role + "]";
    }
}
