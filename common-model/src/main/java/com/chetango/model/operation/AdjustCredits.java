package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ENTITLEMENT;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Shape;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A supervisor gives classes or takes them, and says why. */
public record AdjustCredits(UUID entitlementId, int amount, String reason) implements Operation {

    public AdjustCredits {
        Objects.requireNonNull(entitlementId, "entitlementId");
        Shape.within(Math.abs((long) amount), 1, 1_000, "amount");
        reason = Texts.required(200, reason);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.supervisors();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public boolean movesMoney() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<EntitlementRecord> sold = rows.get(ENTITLEMENT, entitlementId);
        if (sold.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ENTITLEMENT.getName());
        }
        if (sold.get().getVoidedAt() != null && !context.hasHappened()) {
            return Outcome.refused(Refusal.PACKAGE_VOID, sold.get().getName());
        }
        CreditLines.of(rows, context, CreditKind.ADJUST)
                .add(entitlementId, sold.get().getStudentId(), amount, reason);
        return Outcome.APPLIED;
    }
}
