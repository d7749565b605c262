package com.chetango.model.rows;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Inserts whole rows, tenant and row_seq included, a batch at a time: for imports and generated
 * data, where nothing has to be decided. Rows of one table are best given one after the other.
 */
public final class RowBatchStore {

    private static final int BATCH = 1_000;

    private final DSLContext tx;
    private final List<UpdatableRecord<?>> batch = new ArrayList<>(BATCH);
    private @Nullable String table;
    private long rows;

    public RowBatchStore(DSLContext tx) {
        this.tx = tx;
    }

    public void put(UpdatableRecord<?> row) {
        if (batch.size() == BATCH || !row.getTable().getName().equals(table)) {
            flush();
            table = row.getTable().getName();
        }
        row.touched(true);
        batch.add(row);
        rows++;
    }

    /** Writes what is left; to be called once all rows are in. */
    public void flush() {
        if (!batch.isEmpty()) {
            tx.batchInsert(batch).execute();
            batch.clear();
        }
    }

    /** How many rows were put. */
    public long rows() {
        return rows;
    }
}
