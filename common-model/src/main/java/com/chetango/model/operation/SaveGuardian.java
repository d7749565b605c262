package com.chetango.model.operation;

import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.GUARDIAN;

import com.chetango.model.db.tables.records.GuardianRecord;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes down who answers for the minors of a family.
 *
 * @param seen what the editor saw; null for a new guardian. A guardian is protected as a whole.
 */
public record SaveGuardian(
        UUID guardianId, UUID familyId, GuardianProfile profile, @Nullable GuardianProfile seen)
        implements Operation {

    public SaveGuardian {
        Objects.requireNonNull(guardianId, "guardianId");
        Objects.requireNonNull(familyId, "familyId");
        Objects.requireNonNull(profile, "profile");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(FAMILY, familyId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, FAMILY.getName());
        }
        Optional<GuardianRecord> known = rows.get(GUARDIAN, guardianId);
        if (known.isPresent()) {
            GuardianProfile now = GuardianProfile.of(known.get());
            if (!now.equals(seen) && !now.equals(profile)) {
                return Outcome.refused(
                        Refusal.CHANGED_MEANWHILE,
                        GUARDIAN.getName(),
                        now.fullName(),
                        profile.fullName());
            }
        }
        Saved.row(
                rows,
                GUARDIAN,
                guardianId,
                row -> {
                    row.setDeletedAt(null);
                    row.setFamilyId(familyId);
                    profile.writeTo(row);
                });
        return Outcome.APPLIED;
    }
}
