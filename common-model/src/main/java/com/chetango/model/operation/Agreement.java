package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.DiscountRules;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether somebody who may agree to something did. The desk asks for the PIN; here it is only
 * checked that the person named is who may.
 */
final class Agreement {

    private Agreement() {}

    /** The academy's own row has the tenant's id. */
    static Optional<AcademyRecord> academy(Rows rows, OperationContext context) {
        return rows.get(ACADEMY, context.place().tenantId());
    }

    /** A supervisor does it, or one was there. */
    static boolean given(Rows rows, OperationContext context, @Nullable UUID supervisorId) {
        return context.actor().role().isSupervisor()
                || role(rows, supervisorId).filter(Role::isSupervisor).isPresent();
    }

    /** The limit in percent that {@code discount} goes beyond, whoever agreed counted in. */
    static Optional<Integer> exceeded(
            Rows rows, OperationContext context, long gross, Discount discount) {
        Optional<AcademyRecord> academy = academy(rows, context);
        Optional<Role> supervisor = role(rows, discount.supervisorId()).filter(Role::isSupervisor);
        int own = academy.map(a -> DiscountRules.limit(a, context.actor().role())).orElse(0);
        int theirs =
                academy.flatMap(a -> supervisor.map(role -> DiscountRules.limit(a, role)))
                        .orElse(0);
        int limit = Math.max(own, theirs);
        return DiscountRules.keepsTo(limit, gross, discount.amount())
                ? Optional.empty()
                : Optional.of(limit);
    }

    private static Optional<Role> role(Rows rows, @Nullable UUID staffId) {
        return staffId == null
                ? Optional.empty()
                : rows.get(STAFF, staffId)
                        .filter(s -> s.getActive() && s.getDeletedAt() == null)
                        .map(StaffRecord::getRole)
                        .map(Role::valueOf);
    }
}
