package com.chetango.model.operation;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Discount;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A charge about to be written; each operation makes one at most. */
record NewCharge(
        UUID studentId,
        @Nullable UUID entitlementId,
        String concept,
        long gross,
        @Nullable Discount discount,
        int taxPercent,
        LocalDate dueOn) {

    static final String NAME = "charge";

    void put(Rows rows, OperationContext context) {
        long off = discount == null ? 0 : discount.amount();
        ChargeRecord row = new ChargeRecord();
        row.setId(context.id(NAME));
        row.setStudentId(studentId);
        row.setEntitlementId(entitlementId);
        row.setConcept(concept);
        row.setGross(gross);
        row.setDiscount(off);
        row.setDiscountReason(discount == null ? null : discount.reason());
        row.setDiscountSupervisorId(discount == null ? null : discount.supervisorId());
        row.setAmount(gross - off);
        row.setTaxPercent(taxPercent);
        row.setDueOn(dueOn);
        row.setBranchId(context.place().branchId());
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        rows.put(row);
    }
}
