package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PLAN;

import com.chetango.model.catalogue.PlanOffer;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A plan as it is sold from now on; what was sold before keeps its own copy. */
public record SavePlan(UUID planId, long catalogueVersion, PlanOffer offer) implements Operation {

    public SavePlan {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(offer, "offer");
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
        return Catalogue.save(
                rows,
                context,
                new Catalogue.Version(catalogueVersion, false),
                PLAN,
                planId,
                row -> {
                    offer.writeTo(row);
                    row.setActive(true);
                });
    }
}
