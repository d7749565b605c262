package com.chetango.model.rows;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * {@link Rows} with a statement a call, inside a transaction somebody else opened. The desk works
 * this way: one person, one operation, a database in the same process.
 */
public final class SqlRowsStore implements Rows {

    /** Told of every write, so that a desk knows which cells wait for the server's word. */
    public interface WriteListener {
        WriteListener NONE = new WriteListener() {};

        default void added(UpdatableRecord<?> row) {}

        default void changed(
                UpdatableRecord<?> before, UpdatableRecord<?> after, List<Field<?>> columns) {}
    }

    private final DSLContext tx;
    private final UUID tenantId;
    private final long rowSeq;
    private final WriteListener listener;

    /**
     * @param rowSeq the commit number written rows get; 0 at a desk, whose rows have none yet. Rows
     *     edited with 0 keep the number they had.
     */
    public SqlRowsStore(DSLContext tx, UUID tenantId, long rowSeq, WriteListener listener) {
        this.tx = tx;
        this.tenantId = tenantId;
        this.rowSeq = rowSeq;
        this.listener = listener;
    }

    @Override
    public <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id) {
        return tx.selectFrom(table)
                .where(mine(table))
                .and(Replica.ID.in(table).eq(id))
                .fetchOptional();
    }

    @Override
    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... key) {
        Condition condition = mine(index.table());
        for (int i = 0; i < key.length; i++) {
            condition = condition.and(equal(index.columns().get(i), key[i]));
        }
        List<R> rows = new ArrayList<>(tx.selectFrom(index.table()).where(condition).fetch());
        rows.sort(index.order());
        return rows;
    }

    @Override
    public long total(RowTotal<?> total, UUID group) {
        Long sum =
                tx.select(DSL.coalesce(DSL.sum(total.amount()), DSL.inline(0)).cast(Long.class))
                        .from(total.table())
                        .where(mine(total.table()))
                        .and(total.group().eq(group))
                        .fetchSingle()
                        .value1();
        return sum == null ? 0 : sum;
    }

    @Override
    public <R extends UpdatableRecord<R>> void put(R row) {
        row.set(Replica.TENANT_ID.in(row.getTable()), tenantId);
        row.set(Replica.ROW_SEQ.in(row.getTable()), rowSeq);
        RowChecks.check(row.getTable().getName(), row);
        try {
            tx.insertInto(row.getTable()).set(row).execute();
        } catch (IntegrityConstraintViolationException taken) {
            throw new DuplicateRow(row.getTable().getName() + " " + row.get("id"));
        }
        listener.added(row);
    }

    @Override
    public <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change) {
        Table<R> table = row.getTable();
        R after = table.newRecord();
        after.from(row);
        after.touched(false);
        change.accept(after);
        if (rowSeq != 0) {
            after.set(Replica.ROW_SEQ.in(table), rowSeq);
        }
        RowChecks.check(table.getName(), after);
        List<Field<?>> columns = new ArrayList<>();
        for (Field<?> field : after.fields()) {
            if (after.touched(field)) {
                columns.add(field);
            }
        }
        if (!columns.isEmpty()) {
            tx.update(table)
                    .set(after)
                    .where(mine(table))
                    .and(Replica.ID.in(table).eq(row.get(Replica.ID.in(table))))
                    .execute();
            listener.changed(row, after, columns);
        }
        return after;
    }

    private Condition mine(Table<?> table) {
        return Replica.TENANT_ID.in(table).eq(tenantId);
    }

    private static <T> Condition equal(Field<T> column, Object value) {
        return column.eq(column.getType().cast(value));
    }
}
