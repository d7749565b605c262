package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PLAN;

import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A plan that is sold no longer. Packages of it go on as they were sold. */
public record RetirePlan(UUID planId, long catalogueVersion) implements Operation {

    public RetirePlan {
        Objects.requireNonNull(planId, "planId");
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
        return Catalogue.change(rows, context, catalogueVersion, () -> retire(rows));
    }

    private Outcome retire(Rows rows) {
        Optional<PlanRecord> plan = rows.get(PLAN, planId);
        if (plan.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, PLAN.getName());
        }
        rows.edit(plan.get(), p -> p.setActive(false));
        return Outcome.APPLIED;
    }
}
