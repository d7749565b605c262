package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ACADEMY;

import com.chetango.model.catalogue.AcademyTerms;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Set;

/** The academy's name, legal lines, colours, logo and limits. */
public record SaveAcademy(long catalogueVersion, AcademyTerms terms) implements Operation {

    public SaveAcademy {
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
        return Catalogue.change(
                rows,
                context,
                catalogueVersion,
                () -> {
                    rows.get(ACADEMY, context.place().tenantId())
                            .ifPresent(academy -> rows.edit(academy, terms::writeTo));
                    return Outcome.APPLIED;
                });
    }
}
