package com.chetango.model.operation;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.ChargeVoidRecord;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Debts;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What voiding a charge and voiding a package have in common. */
final class ChargeVoiding {

    private ChargeVoiding() {}

    /** Named after the charge, so that voiding it at two desks is one void. */
    static UUID idOf(UUID chargeId) {
        return Ids.derive(chargeId, "void");
    }

    static void put(Rows rows, OperationContext context, UUID chargeId, String reason) {
        ChargeVoidRecord row = new ChargeVoidRecord();
        row.setId(idOf(chargeId));
        row.setChargeId(chargeId);
        row.setReason(reason);
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
    }

    /**
     * Whoever made a charge takes it back alone on the same day; forgiving what another wrote, or
     * an older debt, needs a supervisor.
     */
    static boolean isAllowed(
            Rows rows, OperationContext context, ChargeRecord charge, @Nullable UUID supervisorId) {
        LocalDate madeOn = LocalDate.ofInstant(charge.getAt(), context.place().zone());
        boolean ownSlip =
                charge.getActorId().equals(context.actor().staffId())
                        && madeOn.equals(context.today());
        return ownSlip || Agreement.given(rows, context, supervisorId);
    }

    /** Money on a void charge is nobody's; it goes back first. */
    static Optional<Outcome> refuseIfPaid(Debts.Debt debt) {
        return debt.paid() == 0
                ? Optional.empty()
                : Optional.of(
                        Outcome.refused(
                                Refusal.CHARGE_PAID, debt.charge().getConcept(), debt.paid()));
    }

    static void flag(List<Outcome.Flag> flags, Debts.Debt debt, boolean allowed) {
        ChargeRecord charge = debt.charge();
        if (debt.paid() != 0) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.CHARGE_OVERPAID,
                            charge.getStudentId(),
                            charge.getId(),
                            "void " + debt.paid()));
        }
        if (!allowed) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.OVER_LIMIT, charge.getStudentId(), charge.getId(), "void"));
        }
    }
}
