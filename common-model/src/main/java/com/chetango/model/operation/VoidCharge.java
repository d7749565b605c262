package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CHARGE;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Debts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A charge is no longer owed. Paid money goes back first, by a refund or a void of its payment.
 *
 * @param supervisorId who agreed, unless it is one's own charge of the same day
 */
public record VoidCharge(UUID chargeId, String reason, @Nullable UUID supervisorId)
        implements Operation {

    public VoidCharge {
        Objects.requireNonNull(chargeId, "chargeId");
        reason = Texts.required(200, reason);
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
        Optional<ChargeRecord> charge = rows.get(CHARGE, chargeId);
        if (charge.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, CHARGE.getName());
        }
        Debts.Debt debt = Debts.of(rows, charge.get());
        boolean allowed = ChargeVoiding.isAllowed(rows, context, charge.get(), supervisorId);
        if (debt.voided()) {
            return context.hasHappened()
                    ? new Outcome.Merged(ChargeVoiding.idOf(chargeId))
                    : Outcome.refused(Refusal.ALREADY_VOIDED);
        }
        if (!context.hasHappened()) {
            Optional<Outcome> paid = ChargeVoiding.refuseIfPaid(debt);
            if (paid.isPresent()) {
                return paid.get();
            }
            if (!allowed) {
                return Outcome.refused(Refusal.NEEDS_SUPERVISOR);
            }
        }
        ChargeVoiding.put(rows, context, chargeId, reason);
        List<Outcome.Flag> flags = new ArrayList<>();
        ChargeVoiding.flag(flags, debt, allowed);
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }
}
