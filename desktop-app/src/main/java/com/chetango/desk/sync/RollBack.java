package com.chetango.desk.sync;

import com.chetango.desk.sync.PendingCellStore.Cell;

import org.jooq.DSLContext;
import org.jooq.Table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Puts back what stood in the cells a rejected operation changed. A later operation that changed
 * the same cell keeps its value; what it would fall back to is corrected instead.
 */
final class RollBack {
    private final DSLContext tx;
    private final UUID tenantId;

    RollBack(DSLContext tx, UUID tenantId) {
        this.tx = tx;
        this.tenantId = tenantId;
    }

    void edits(UUID operationId, Set<Table<?>> changed) {
        for (Cell mine : PendingCellStore.ofOperation(tx, tenantId, operationId)) {
            if (mine.place().isWholeRow()) {
                continue;
            }
            String base = Objects.requireNonNull(mine.base());
            List<Cell> owners = PendingCellStore.ofPlace(tx, tenantId, mine.place());
            int next = owners.indexOf(mine) + 1;
            if (next < owners.size()) {
                PendingCellStore.rebase(tx, tenantId, owners.get(next), base);
            } else {
                changed.add(ReplicaStore.setCell(tx, tenantId, mine.place(), base));
            }
        }
        PendingCellStore.deleteCells(tx, tenantId, List.of(operationId));
    }
}
