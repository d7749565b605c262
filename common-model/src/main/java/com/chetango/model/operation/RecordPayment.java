package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.DuplicatePayments;
import com.chetango.model.sales.Tender;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Money comes in: how it was paid, and which charges it covers, in equal sums.
 *
 * @param studentId who pays or is paid for; the charges may be another's of the family
 */
public record RecordPayment(
        UUID studentId,
        List<Tender> tenders,
        List<Allocation> allocations,
        @Nullable ReceiptStamp receipt)
        implements Operation, Receipted {

    private static final int MOST_TENDERS = 10;
    static final int MOST_ALLOCATIONS = 50;

    public RecordPayment {
        Objects.requireNonNull(studentId, "studentId");
        tenders = Shape.list(tenders, 1, MOST_TENDERS, RecordPayment::kept, "tenders");
        allocations =
                Shape.list(allocations, 1, MOST_ALLOCATIONS, Allocation::chargeId, "allocations");
        long paid = Shape.amount(tenders.stream().mapToLong(Tender::amount).sum(), "the payment");
        if (paid != allocations.stream().mapToLong(Allocation::amount).sum()) {
            throw new IllegalArgumentException("what is paid is not what is covered");
        }
    }

    /** Two tenders of one method are two transfers, unless nothing tells them apart. */
    private static Object kept(Tender tender) {
        return tender.method() + " " + tender.reference();
    }

    /** The payment an operation with this id records, known before it is applied. */
    public static UUID paymentId(UUID operationId) {
        return MoneyDocument.idOf(operationId);
    }

    /** The row of its {@code line}-th tender, from 0, for a proof in the same transaction. */
    public static UUID tenderId(UUID operationId, int line) {
        return MoneyDocument.tenderId(paymentId(operationId), line);
    }

    @Override
    public long receiptAmount() {
        return tenders.stream().mapToLong(Tender::amount).sum();
    }

    @Override
    public Operation stamped(ReceiptStamp stamp) {
        return new RecordPayment(studentId, tenders, allocations, stamp);
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
        Optional<DuplicatePayments.Suspect> suspect =
                DuplicatePayments.find(rows, studentId, tenders, context.at());
        List<Debts.Debt> debts = new ArrayList<>();
        for (Allocation part : allocations) {
            Debts.of(rows, part.chargeId()).ifPresent(debts::add);
        }
        Drawer drawer = Drawer.of(rows, context);
        boolean knowsStudent = rows.get(STUDENT, studentId).isPresent();
        if (!knowsStudent || debts.size() < allocations.size()) {
            return Outcome.refused(Refusal.UNKNOWN, (knowsStudent ? CHARGE : STUDENT).getName());
        }
        if (drawer.refusal() != null) {
            return drawer.refusal();
        }
        List<Outcome.Flag> flags = new ArrayList<>();
        for (int i = 0; i < debts.size(); i++) {
            Debts.Debt debt = debts.get(i);
            if (allocations.get(i).amount() > debt.left()) {
                if (!context.hasHappened()) {
                    return tooMuch(debt);
                }
                flags.add(overpaid(debt));
            }
        }
        MoneyDocument document = write(rows, context, drawer);
        drawer.flag(flags, studentId, document.id());
        suspect.ifPresent(s -> flags.add(duplicate(s, document)));
        ReceiptBook.record(rows, context, document, this, flags);
        return Outcome.flagged(flags.toArray(Outcome.Flag[]::new));
    }

    private MoneyDocument write(Rows rows, OperationContext context, Drawer drawer) {
        MoneyDocument document =
                MoneyDocument.put(
                        rows,
                        context,
                        drawer.sessionId(),
                        MoneyDocument.Head.payment(studentId),
                        receiptAmount());
        for (Tender t : tenders) {
            document.tender(t.method(), t.amount(), t.received(), t.reference(), t.toConfirm());
        }
        allocations.forEach(part -> document.allocate(part, 1));
        return document;
    }

    private static Outcome tooMuch(Debts.Debt debt) {
        return debt.voided()
                ? Outcome.refused(Refusal.CHARGE_VOID, debt.charge().getConcept())
                : Outcome.refused(Refusal.MORE_THAN_OWED, debt.charge().getConcept(), debt.left());
    }

    private Outcome.Flag overpaid(Debts.Debt debt) {
        return new Outcome.Flag(
                CaseKind.CHARGE_OVERPAID,
                studentId,
                debt.charge().getId(),
                debt.voided() ? "void" : Long.toString(debt.left()));
    }

    private Outcome.Flag duplicate(DuplicatePayments.Suspect suspect, MoneyDocument document) {
        return new Outcome.Flag(
                CaseKind.POSSIBLE_DUPLICATE_PAYMENT,
                studentId,
                document.id(),
                suspect.reason() + " " + suspect.paymentId());
    }
}
