package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ENTITLEMENT;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
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
 * A sale is undone: the package cannot be used, its ledger goes to 0, what it settled of older
 * packages is open again, and nothing is owed for it. What was paid goes back first, by a refund or
 * a void in the same transaction.
 *
 * @param supervisorId who agreed; needed once a class was used, and as for {@link VoidCharge}
 */
public record VoidPackage(UUID entitlementId, String reason, @Nullable UUID supervisorId)
        implements Operation {

    public VoidPackage {
        Objects.requireNonNull(entitlementId, "entitlementId");
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
        List<Debts.Debt> debts = new ArrayList<>();
        boolean allowed = true;
        for (ChargeRecord charge : rows.find(Indexes.CHARGES_OF_ENTITLEMENT, entitlementId)) {
            debts.add(Debts.of(rows, charge));
            allowed &= ChargeVoiding.isAllowed(rows, context, charge, supervisorId);
        }
        List<CreditEntryRecord> lines = rows.find(Indexes.CREDITS_OF_ENTITLEMENT, entitlementId);
        List<CreditEntryRecord> settled = settledElsewhere(rows, lines);
        boolean agreed = Agreement.given(rows, context, supervisorId);
        Optional<EntitlementRecord> sold = rows.get(ENTITLEMENT, entitlementId);
        if (sold.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ENTITLEMENT.getName());
        }
        if (sold.get().getVoidedAt() != null) {
            return context.hasHappened()
                    ? new Outcome.Merged(entitlementId)
                    : Outcome.refused(Refusal.ALREADY_VOIDED);
        }
        allowed &= agreed || !isUsed(lines);
        if (!context.hasHappened()) {
            for (Debts.Debt debt : debts) {
                Optional<Outcome> paid = ChargeVoiding.refuseIfPaid(debt);
                if (paid.isPresent()) {
                    return paid.get();
                }
            }
            if (!allowed) {
                return Outcome.refused(Refusal.NEEDS_SUPERVISOR);
            }
        }
        rows.edit(sold.get(), e -> e.setVoidedAt(context.at()));
        emptyLedger(rows, context, sold.get(), settled);
        return voidCharges(rows, context, debts, allowed);
    }

    private Outcome voidCharges(
            Rows rows, OperationContext context, List<Debts.Debt> debts, boolean allowed) {
        List<Outcome.Flag> flags = new ArrayList<>();
        for (Debts.Debt debt : debts) {
            if (!debt.voided()) {
                ChargeVoiding.put(rows, context, debt.charge().getId(), reason);
                ChargeVoiding.flag(flags, debt, allowed);
            }
        }
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private void emptyLedger(
            Rows rows,
            OperationContext context,
            EntitlementRecord sold,
            List<CreditEntryRecord> settled) {
        CreditLines adjust = CreditLines.of(rows, context, CreditKind.ADJUST);
        long balance = rows.total(Indexes.CREDITS_LEFT, entitlementId);
        adjust.add(entitlementId, sold.getStudentId(), Math.toIntExact(-balance), reason);
        for (CreditEntryRecord line : settled) {
            adjust.add(line.getEntitlementId(), line.getStudentId(), -line.getAmount(), reason);
        }
    }

    /** The lines of the sale that paid older packages' classes. */
    private List<CreditEntryRecord> settledElsewhere(Rows rows, List<CreditEntryRecord> lines) {
        return lines.stream()
                .filter(line -> is(line, CreditKind.GRANT))
                .flatMap(
                        grant ->
                                rows
                                        .find(Indexes.CREDITS_OF_OPERATION, grant.getOperationId())
                                        .stream())
                .filter(line -> is(line, CreditKind.SETTLE))
                .filter(line -> !line.getEntitlementId().equals(entitlementId))
                .toList();
    }

    private static boolean isUsed(List<CreditEntryRecord> lines) {
        long used = lines.stream().filter(line -> is(line, CreditKind.USE)).count();
        long undone = lines.stream().filter(line -> is(line, CreditKind.UNDO)).count();
        return used > undone || lines.stream().anyMatch(line -> is(line, CreditKind.TRANSFER));
    }

    private static boolean is(CreditEntryRecord line, CreditKind kind) {
        return line.getKind().equals(kind.name());
    }
}
