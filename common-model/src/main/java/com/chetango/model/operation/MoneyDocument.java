package com.chetango.model.operation;

import com.chetango.model.db.tables.records.AllocationRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentKind;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Writes money that moved: the document, how it was paid and what it covers. Refunds and voids are
 * documents too, with negative amounts; whoever writes one adds tenders and allocations of the same
 * sum.
 */
final class MoneyDocument {

    /** What a document says of itself besides its amount; the last three are for corrections. */
    record Head(
            PaymentKind kind,
            UUID studentId,
            @Nullable UUID originalId,
            @Nullable String reason,
            @Nullable UUID supervisorId) {

        static Head payment(UUID studentId) {
            return new Head(PaymentKind.PAYMENT, studentId, null, null, null);
        }
    }

    private final Rows rows;
    private final UUID id;
    private final UUID studentId;
    private int tenders;
    private int allocations;

    private MoneyDocument(Rows rows, UUID id, UUID studentId) {
        this.rows = rows;
        this.id = id;
        this.studentId = studentId;
    }

    static UUID idOf(UUID operationId) {
        return Ids.derive(operationId, "payment");
    }

    static MoneyDocument put(
            Rows rows,
            OperationContext context,
            @Nullable UUID cashSessionId,
            Head head,
            long amount) {
        PaymentRecord row = new PaymentRecord();
        row.setId(idOf(context.operationId()));
        row.setKind(head.kind().name());
        row.setStudentId(head.studentId());
        row.setOriginalId(head.originalId());
        row.setAmount(amount);
        row.setReason(head.reason());
        row.setSupervisorId(head.supervisorId());
        row.setBranchId(context.place().branchId());
        row.setDeviceId(context.place().deviceId());
        row.setCashSessionId(cashSessionId);
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
        return new MoneyDocument(rows, row.getId(), head.studentId());
    }

    UUID id() {
        return id;
    }

    UUID studentId() {
        return studentId;
    }

    static UUID tenderId(UUID paymentId, int line) {
        return Ids.derive(paymentId, "tender/" + line);
    }

    void tender(
            Method method,
            long amount,
            @Nullable Long received,
            @Nullable String reference,
            boolean toConfirm) {
        TenderRecord row = new TenderRecord();
        row.setId(tenderId(id, tenders));
        row.setPaymentId(id);
        row.setLine(tenders++);
        row.setMethod(method.name());
        row.setAmount(amount);
        row.setReceived(received);
        row.setReference(reference);
        row.setToConfirm(toConfirm);
        rows.put(row);
    }

    /**
     * @param sign 1 for money in, -1 for money back
     */
    void allocate(Allocation part, int sign) {
        AllocationRecord row = new AllocationRecord();
        row.setId(Ids.derive(id, "allocation/" + allocations++));
        row.setPaymentId(id);
        row.setChargeId(part.chargeId());
        row.setAmount(sign * part.amount());
        rows.put(row);
    }
}
