package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PAYMENT;

import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentKind;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A payment was a mistake: a negative document that mirrors how it was paid and what it covered.
 * Only while its cash session is open, because the money is still in the same drawer; afterwards it
 * is a refund. Money that never arrived can be voided whenever that is known.
 *
 * @param amount of the original, as it stands on the voided receipt
 */
public record VoidPayment(
        UUID originalId, long amount, String reason, @Nullable ReceiptStamp receipt)
        implements Operation, Receipted {

    public VoidPayment {
        Objects.requireNonNull(originalId, "originalId");
        Shape.amount(amount, "amount");
        reason = Texts.required(200, reason);
    }

    @Override
    public long receiptAmount() {
        return -amount;
    }

    @Override
    public Operation stamped(ReceiptStamp stamp) {
        return new VoidPayment(originalId, amount, reason, stamp);
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
        Corrections corrections = Corrections.of(rows, originalId);
        List<TenderRecord> tenders = rows.find(Indexes.TENDERS_OF_PAYMENT, originalId);
        boolean missing = tenders.stream().anyMatch(tender -> isMissing(rows, tender));
        Drawer drawer = Drawer.of(rows, context);
        Optional<PaymentRecord> original = rows.get(PAYMENT, originalId);
        if (original.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, PAYMENT.getName());
        }
        if (!original.get().getKind().equals(PaymentKind.PAYMENT.name())) {
            return Outcome.refused(Refusal.NOT_A_PAYMENT);
        }
        if (drawer.refusal() != null) {
            return drawer.refusal();
        }
        boolean inTime =
                missing || Objects.equals(original.get().getCashSessionId(), drawer.sessionId());
        Outcome refusal = refusal(corrections, original.get(), inTime);
        if (refusal != null && !context.hasHappened()) {
            return refusal;
        }
        MoneyDocument document = mirror(rows, context, drawer, original.get(), tenders);
        List<Outcome.Flag> flags = new ArrayList<>();
        drawer.flag(flags, document.studentId(), document.id());
        if (refusal != null) {
            flags.add(
                    new Outcome.Flag(
                            original.get().getAmount() == amount
                                    ? CaseKind.OVER_LIMIT
                                    : CaseKind.AMOUNT_DIFFERS,
                            document.studentId(),
                            document.id(),
                            "void " + original.get().getAmount()));
        }
        ReceiptBook.record(rows, context, document, this, flags);
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private static boolean isMissing(Rows rows, TenderRecord tender) {
        return tender.getToConfirm()
                && rows.find(Indexes.CHECK_OF_TENDER, tender.getId()).stream()
                        .anyMatch(check -> !check.getArrived());
    }

    private @Nullable Outcome refusal(
            Corrections corrections, PaymentRecord original, boolean inTime) {
        if (original.getAmount() != amount) {
            return Outcome.refused(Refusal.AMOUNT_DIFFERS, original.getAmount());
        }
        if (corrections.isVoided()) {
            return Outcome.refused(Refusal.ALREADY_VOIDED);
        }
        return corrections.isRefunded() || !inTime ? Outcome.refused(Refusal.REFUND_INSTEAD) : null;
    }

    private MoneyDocument mirror(
            Rows rows,
            OperationContext context,
            Drawer drawer,
            PaymentRecord original,
            List<TenderRecord> tenders) {
        MoneyDocument.Head head =
                new MoneyDocument.Head(
                        PaymentKind.VOID, original.getStudentId(), originalId, reason, null);
        MoneyDocument document =
                MoneyDocument.put(rows, context, drawer.sessionId(), head, -original.getAmount());
        for (TenderRecord t : tenders) {
            document.tender(
                    Method.valueOf(t.getMethod()),
                    -t.getAmount(),
                    null,
                    t.getReference(),
                    t.getToConfirm());
        }
        rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, originalId)
                .forEach(
                        a -> document.allocate(new Allocation(a.getChargeId(), a.getAmount()), -1));
        return document;
    }
}
