package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PAYMENT;

import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
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
 * Money of a payment goes back: a document of its own with a negative amount. What it covered is
 * owed again unless its charge or package is voided too.
 *
 * @param method how it goes back
 * @param supervisorId who agreed, unless a supervisor does it
 * @param allocations from which charges it is taken, in the sum that goes back
 */
public record RefundPayment(
        UUID originalId,
        Method method,
        String reason,
        @Nullable UUID supervisorId,
        List<Allocation> allocations,
        @Nullable ReceiptStamp receipt)
        implements Operation, Receipted {

    public RefundPayment {
        Objects.requireNonNull(originalId, "originalId");
        Objects.requireNonNull(method, "method");
        reason = Texts.required(200, reason);
        allocations =
                Shape.list(
                        allocations,
                        1,
                        RecordPayment.MOST_ALLOCATIONS,
                        Allocation::chargeId,
                        "allocations");
        Shape.amount(sum(allocations), "the refund");
    }

    private static long sum(List<Allocation> allocations) {
        return allocations.stream().mapToLong(Allocation::amount).sum();
    }

    @Override
    public long receiptAmount() {
        return -sum(allocations);
    }

    @Override
    public Operation stamped(ReceiptStamp stamp) {
        return new RefundPayment(originalId, method, reason, supervisorId, allocations, stamp);
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
        Drawer drawer = Drawer.of(rows, context);
        boolean agreed = Agreement.given(rows, context, supervisorId);
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
        Outcome refusal = refusal(corrections, agreed);
        if (refusal != null && !context.hasHappened()) {
            return refusal;
        }
        UUID student = original.get().getStudentId();
        MoneyDocument document =
                MoneyDocument.put(
                        rows, context, drawer.sessionId(), head(student), receiptAmount());
        document.tender(method, receiptAmount(), null, null, false);
        allocations.forEach(part -> document.allocate(part, -1));
        List<Outcome.Flag> flags = new ArrayList<>();
        drawer.flag(flags, student, document.id());
        if (refusal != null) {
            flags.add(new Outcome.Flag(CaseKind.OVER_LIMIT, student, document.id(), "refund"));
        }
        ReceiptBook.record(rows, context, document, this, flags);
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private @Nullable Outcome refusal(Corrections corrections, boolean agreed) {
        for (Allocation part : allocations) {
            long left = corrections.leftOfCharge().getOrDefault(part.chargeId(), 0L);
            if (part.amount() > left) {
                return Outcome.refused(Refusal.MORE_THAN_PAID, left);
            }
        }
        return agreed ? null : Outcome.refused(Refusal.NEEDS_SUPERVISOR);
    }

    private MoneyDocument.Head head(UUID student) {
        return new MoneyDocument.Head(
                PaymentKind.REFUND, student, originalId, reason, supervisorId);
    }
}
