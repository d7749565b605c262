package com.chetango.desk.sync;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.SqlRowsStore.WriteListener;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Notes the rows an operation puts and the cells it changes, with what stood there before. */
final class PendingWrites implements WriteListener {
    private final UUID operationId;
    private final long deviceSeq;
    private final Set<Table<?>> changed;
    private final List<PendingCellStore.Cell> cells = new ArrayList<>();
    private final Set<PendingCellStore.Place> noted = new HashSet<>();

    PendingWrites(UUID operationId, long deviceSeq, Set<Table<?>> changed) {
        this.operationId = operationId;
        this.deviceSeq = deviceSeq;
        this.changed = changed;
    }

    List<PendingCellStore.Cell> cells() {
        return cells;
    }

    @Override
    public void added(UpdatableRecord<?> row) {
        note(row, PendingCellStore.WHOLE_ROW, null);
    }

    /** The first value seen is the base; and a row this operation put has no base at all. */
    @Override
    public void changed(
            UpdatableRecord<?> before, UpdatableRecord<?> after, List<Field<?>> columns) {
        PendingCellStore.Place whole = place(before, PendingCellStore.WHOLE_ROW);
        if (noted.contains(whole)) {
            return;
        }
        for (Field<?> column : columns) {
            note(before, column.getName(), CellJson.write(before, column));
        }
    }

    private void note(
            UpdatableRecord<?> row, String column, @org.jspecify.annotations.Nullable String base) {
        changed.add(row.getTable());
        PendingCellStore.Place place = place(row, column);
        if (noted.add(place)) {
            cells.add(new PendingCellStore.Cell(place, operationId, deviceSeq, base));
        }
    }

    private static PendingCellStore.Place place(UpdatableRecord<?> row, String column) {
        UUID id = row.get(Replica.ID.in(row.getTable()));
        return new PendingCellStore.Place(row.getTable().getName(), id, column);
    }
}
