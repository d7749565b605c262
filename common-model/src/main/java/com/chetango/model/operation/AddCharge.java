package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Discount;
import com.chetango.model.values.Ids;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody owes for something that is not a package: a dress, a workshop, a class on its own.
 *
 * @param gross whole pesos before the discount, tax included
 */
public record AddCharge(
        UUID studentId,
        String concept,
        long gross,
        @Nullable Discount discount,
        int taxPercent,
        LocalDate dueOn)
        implements Operation {

    public AddCharge {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(dueOn, "dueOn");
        concept = Texts.required(120, concept);
        Shape.amount(gross, "gross");
        Shape.within(taxPercent, 0, 100, "taxPercent");
        if (discount != null && discount.amount() > gross) {
            throw new IllegalArgumentException("the discount is more than the price");
        }
    }

    /** The charge an operation with this id makes, for a payment in the same transaction. */
    public static UUID chargeId(UUID operationId) {
        return Ids.derive(operationId, NewCharge.NAME);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
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
        Optional<Integer> exceeded =
                discount == null
                        ? Optional.empty()
                        : Agreement.exceeded(rows, context, gross, discount);
        if (rows.get(STUDENT, studentId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        if (exceeded.isPresent() && !context.hasHappened()) {
            return Outcome.refused(Refusal.NEEDS_SUPERVISOR, exceeded.get());
        }
        new NewCharge(studentId, null, concept, gross, discount, taxPercent, dueOn)
                .put(rows, context);
        return exceeded.map(limit -> overLimit(context, limit)).orElse(Outcome.APPLIED);
    }

    private Outcome overLimit(OperationContext context, int limit) {
        return Outcome.flagged(
                new Outcome.Flag(
                        CaseKind.OVER_LIMIT,
                        studentId,
                        chargeId(context.operationId()),
                        "discount " + limit));
    }
}
