package com.chetango.desk.sync;

import com.chetango.desk.sync.PendingCellStore.Cell;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.ExchangeResponse.TablePage;
import com.chetango.model.sync.WireRows;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the server's rows into the replicated tables, whichever they are. */
final class ReplicaStore {
    private static final int CHUNK = 500;
    private static final Map<String, Table<? extends UpdatableRecord<?>>> BY_NAME =
            Replica.TABLES.stream().collect(Collectors.toMap(Table::getName, Function.identity()));

    private ReplicaStore() {}

    static @Nullable Table<? extends UpdatableRecord<?>> table(String name) {
        return BY_NAME.get(name);
    }

    /**
     * @throws IllegalArgumentException if the page is not what the table can hold
     */
    static void store(DSLContext tx, UUID tenantId, Table<?> table, TablePage page) {
        List<Record> rows = rows(tenantId, table, page);
        // A new desk's first pull is inserts alone, and looking for rows would double its time.
        boolean empty = !tx.fetchExists(table, Replica.TENANT_ID.in(table).eq(tenantId));
        boolean unsynced = !empty && hasUnsynced(tx, tenantId, table);
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<Record> chunk = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            if (unsynced) {
                chunk.forEach(row -> makeRoom(tx, table, row));
            }
            // A new desk's first pull is inserts alone, and looking for rows would double its time.
            Set<UUID> known = empty ? Set.of() : known(tx, tenantId, table, chunk);
            insert(tx, table, chunk.stream().filter(r -> !known.contains(id(r))).toList());
            overwrite(
                    tx,
                    tenantId,
                    table,
                    chunk.stream().filter(r -> known.contains(id(r))).toList());
        }
    }

    /** Columns a newer server sends and this program does not know are left out. */
    private static List<Record> rows(UUID tenantId, Table<?> table, TablePage page) {
        if (page.cols() == null || page.up().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(table.getName() + ": a page with holes");
        }
        List<Record> rows = new ArrayList<>(page.up().size());
        for (List<@Nullable Object> values : page.up()) {
            if (values.size() != page.cols().size()) {
                throw new IllegalArgumentException(table.getName() + ": a row of another width");
            }
            Record row = table.newRecord();
            for (int i = 0; i < values.size(); i++) {
                Field<?> column = table.field(page.cols().get(i));
                if (column != null) {
                    WireRows.read(row, column, values.get(i));
                }
            }
            UUID owner = row.get(Replica.TENANT_ID.in(table));
            if (owner != null && !owner.equals(tenantId)) {
                throw new IllegalArgumentException(table.getName() + ": a row of another academy");
            }
            row.set(Replica.TENANT_ID.in(table), tenantId);
            if (row.get(Replica.ID.in(table)) == null
                    || row.get(Replica.ROW_SEQ.in(table)) == null) {
                throw new IllegalArgumentException(
                        table.getName() + ": a row without id or number");
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean hasUnsynced(DSLContext tx, UUID tenantId, Table<?> table) {
        return tx.fetchExists(
                table,
                Replica.TENANT_ID.in(table).eq(tenantId).and(Replica.ROW_SEQ.in(table).eq(0L)));
    }

    private static Set<UUID> known(
            DSLContext tx, UUID tenantId, Table<?> table, List<Record> rows) {
        return new HashSet<>(
                tx.select(Replica.ID.in(table))
                        .from(table)
                        .where(Replica.TENANT_ID.in(table).eq(tenantId))
                        .and(Replica.ID.in(table).in(rows.stream().map(ReplicaStore::id).toList()))
                        .fetch(Replica.ID.in(table)));
    }

    /** A row of ours, not yet the server's, that holds a unique key of a row of the server's. */
    private static void makeRoom(DSLContext tx, Table<?> table, Record row) {
        for (Index index : table.getIndexes()) {
            if (!index.getUnique()) {
                continue;
            }
            Condition same = Replica.ROW_SEQ.in(table).eq(0L).and(Replica.ID.in(table).ne(id(row)));
            for (SortField<?> column : index.getFields()) {
                same = same.and(equal(column.$field(), row));
            }
            tx.deleteFrom(table).where(same).execute();
        }
    }

    /** A null equals nothing, as in the unique index itself. */
    private static <T> Condition equal(Field<T> column, Record row) {
        T value = row.get(column);
        return value == null ? DSL.falseCondition() : column.eq(value);
    }

    private static void insert(DSLContext tx, Table<?> table, List<Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] columns = table.fields();
        var batch =
                tx.batch(
                        tx.insertInto(table)
                                .columns(columns)
                                .values(new @Nullable Object[columns.length]));
        for (Record row : rows) {
            batch = batch.bind(row.intoArray());
        }
        batch.execute();
    }

    private static void overwrite(DSLContext tx, UUID tenantId, Table<?> table, List<Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<UUID, List<Cell>> pending = new HashMap<>();
        for (Cell cell :
                PendingCellStore.ofRows(
                        tx,
                        tenantId,
                        table.getName(),
                        rows.stream().map(ReplicaStore::id).toList())) {
            pending.computeIfAbsent(cell.place().rowId(), _ -> new ArrayList<>()).add(cell);
        }
        List<Query> updates = new ArrayList<>();
        for (Record row : rows) {
            List<Cell> owned = pending.getOrDefault(id(row), List.of());
            rebase(tx, tenantId, table, row, owned);
            updates.add(
                    tx.update(table)
                            .set(row)
                            .where(Replica.TENANT_ID.in(table).eq(tenantId))
                            .and(Replica.ID.in(table).eq(id(row)))
                            // An answer that comes late never puts an older state over a newer.
                            .and(Replica.ROW_SEQ.in(table).le(row.get(Replica.ROW_SEQ.in(table)))));
        }
        tx.batch(updates).execute();
    }

    /** The server's value becomes what the first owner falls back to; the cell itself stays. */
    private static void rebase(
            DSLContext tx, UUID tenantId, Table<?> table, Record row, List<Cell> owned) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : owned) {
            Field<?> column = table.field(cell.place().column());
            if (column != null && seen.add(column.getName())) {
                PendingCellStore.rebase(tx, tenantId, cell, CellJson.write(row, column));
                row.touched(column, false);
            }
        }
    }

    /** Takes away a row the server never made. */
    static boolean deleteUnknown(DSLContext tx, UUID tenantId, Table<?> table, UUID id) {
        return tx.deleteFrom(table)
                        .where(Replica.TENANT_ID.in(table).eq(tenantId))
                        .and(Replica.ID.in(table).eq(id))
                        .and(Replica.ROW_SEQ.in(table).eq(0L))
                        .execute()
                > 0;
    }

    static Table<?> setCell(
            DSLContext tx, UUID tenantId, PendingCellStore.Place place, String json) {
        Table<?> table = Objects.requireNonNull(table(place.table()), place.table());
        Record row = table.newRecord();
        CellJson.read(row, Objects.requireNonNull(table.field(place.column())), json);
        tx.update(table)
                .set(row)
                .where(Replica.TENANT_ID.in(table).eq(tenantId))
                .and(Replica.ID.in(table).eq(place.rowId()))
                .execute();
        return table;
    }

    private static UUID id(Record row) {
        return row.get(Replica.ID.in(Objects.requireNonNull(tableOf(row))));
    }

    private static @Nullable Table<?> tableOf(Record row) {
        return row instanceof UpdatableRecord<?> updatable ? updatable.getTable() : null;
    }
}
