package com.chetango.server.sync;

import com.chetango.model.rows.JournaledRows;
import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowTotal;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.sql.Savepoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A statement a call, with a savepoint for each mark. */
final class SavepointRows implements JournaledRows {

    private final DSLContext tx;
    private final Rows rows;
    private final Map<Integer, Savepoint> savepoints = new HashMap<>();
    private int writes;

    SavepointRows(DSLContext tx, UUID tenantId, long rowSeq) {
        this.tx = tx;
        this.rows = new SqlRowsStore(tx, tenantId, rowSeq, SqlRowsStore.WriteListener.NONE);
    }

    @Override
    public int mark() {
        savepoints.computeIfAbsent(writes, _ -> tx.connectionResult(c -> c.setSavepoint()));
        return writes;
    }

    @Override
    public void backTo(int mark) {
        Savepoint savepoint = Objects.requireNonNull(savepoints.get(mark));
        tx.connection(c -> c.rollback(savepoint));
        savepoints.keySet().removeIf(at -> at > mark);
        writes = mark;
    }

    @Override
    public <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id) {
        return rows.get(table, id);
    }

    @Override
    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... key) {
        return rows.find(index, key);
    }

    @Override
    public long total(RowTotal<?> total, UUID group) {
        return rows.total(total, group);
    }

    @Override
    public <R extends UpdatableRecord<R>> void put(R row) {
        writes++;
        rows.put(row);
    }

    @Override
    public <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change) {
        writes++;
        return rows.edit(row, change);
    }
}
