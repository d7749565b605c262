package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.catalogue.StaffTerms;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Somebody who works here, with role and PIN. Owners are made and changed by owners alone. */
public record SaveStaff(UUID staffId, long catalogueVersion, StaffTerms terms)
        implements Operation {

    public SaveStaff {
        Objects.requireNonNull(staffId, "staffId");
        Objects.requireNonNull(terms, "terms");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.supervisors();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        boolean aboutAnOwner =
                terms.role() == Role.OWNER
                        || rows.get(STAFF, staffId)
                                .filter(s -> s.getRole().equals(Role.OWNER.name()))
                                .isPresent();
        if (aboutAnOwner && context.actor().role() != Role.OWNER) {
            return Outcome.refused(Refusal.NOT_ALLOWED);
        }
        return Catalogue.save(
                rows,
                context,
                new Catalogue.Version(catalogueVersion, false),
                STAFF,
                staffId,
                terms::writeTo);
    }
}
