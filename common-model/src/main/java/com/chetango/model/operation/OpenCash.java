package com.chetango.model.operation;

import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.Denomination;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A desk starts to take money, with a counted float.
 *
 * @param deskName as papers call it: Caja 1
 * @param counted the float; an empty drawer is an empty list
 */
public record OpenCash(String deskName, List<Denomination> counted) implements Operation {

    public OpenCash {
        deskName = Texts.required(40, deskName);
        counted = Denomination.count(counted);
    }

    /** The session an operation with this id opens, known before it is applied. */
    public static UUID sessionId(UUID operationId) {
        return Ids.derive(operationId, "cash");
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
        if (!context.hasHappened()) {
            Optional<CashSessionRecord> open = CashBook.openAt(rows, context.place().deviceId());
            if (open.isPresent()) {
                return Outcome.refused(
                        Refusal.CASH_ALREADY_OPEN, open.get().getId(), open.get().getOpenedAt());
            }
        }
        CashSessionRecord row = new CashSessionRecord();
        row.setId(sessionId(context.operationId()));
        row.setBranchId(context.place().branchId());
        row.setDeviceId(context.place().deviceId());
        row.setDeskName(deskName);
        row.setOpenedBy(context.actor().staffId());
        row.setOpenedAt(context.at());
        row.setFloatAmount(Denomination.sum(counted));
        rows.put(row);
        CashCounts.put(rows, context, row.getId(), CashCounts.Phase.OPEN, counted);
        return Outcome.APPLIED;
    }
}
