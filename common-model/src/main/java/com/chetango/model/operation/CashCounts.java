package com.chetango.model.operation;

import com.chetango.model.cash.Denomination;
import com.chetango.model.db.tables.records.CashCountRecord;
import com.chetango.model.rows.Rows;

import java.util.List;
import java.util.UUID;

/** Writes notes and coins as they were counted. */
final class CashCounts {

    /** Stored by name. */
    enum Phase {
        OPEN,
        CLOSE
    }

    private CashCounts() {}

    static void put(
            Rows rows,
            OperationContext context,
            UUID cashSessionId,
            Phase phase,
            List<Denomination> counted) {
        for (Denomination kind : counted) {
            if (kind.quantity() > 0) {
                CashCountRecord row = new CashCountRecord();
                row.setId(context.id("count/" + kind.value()));
                row.setCashSessionId(cashSessionId);
                row.setPhase(phase.name());
                row.setDenomination(kind.value());
                row.setQuantity(kind.quantity());
                rows.put(row);
            }
        }
    }
}
