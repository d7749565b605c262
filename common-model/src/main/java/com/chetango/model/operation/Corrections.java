package com.chetango.model.operation;

import com.chetango.model.db.tables.records.AllocationRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.PaymentKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What refunds and voids left of a payment, charge by charge. */
record Corrections(Map<UUID, Long> leftOfCharge, boolean isVoided, boolean isRefunded) {

    static Corrections of(Rows rows, UUID originalId) {
        List<PaymentRecord> documents = rows.find(Indexes.CORRECTIONS_OF_PAYMENT, originalId);
        Map<UUID, Long> left = new HashMap<>();
        add(left, rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, originalId));
        for (PaymentRecord document : documents) {
            add(left, rows.find(Indexes.ALLOCATIONS_OF_PAYMENT, document.getId()));
        }
        return new Corrections(
                left, holds(documents, PaymentKind.VOID), holds(documents, PaymentKind.REFUND));
    }

    private static void add(Map<UUID, Long> left, List<AllocationRecord> parts) {
        parts.forEach(part -> left.merge(part.getChargeId(), part.getAmount(), Long::sum));
    }

    private static boolean holds(List<PaymentRecord> documents, PaymentKind kind) {
        return documents.stream().anyMatch(d -> d.getKind().equals(kind.name()));
    }
}
