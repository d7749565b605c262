package com.chetango.server.sync;

import com.chetango.model.rows.JournaledRows;
import com.chetango.model.rows.NotYetRead;
import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowMemory;
import com.chetango.model.rows.RowTotal;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One tenant's rows for a whole batch of operations: reads are fetched together, writes stay in
 * memory and go out together.
 *
 * <p>While <em>probing</em>, what is not known is noted and not read: a list is then empty, a sum
 * 0, and a single row stops the operation. {@link #fetch} reads all that was noted; a few rounds of
 * that learn what the operations need without anybody declaring it. Afterwards a read that is still
 * unknown is a query of its own.
 *
 * <p>Only sound while nobody else writes this tenant's rows: the tenant's counter is locked first.
 */
final class BatchRows implements JournaledRows {

    private final DSLContext tx;
    private final RowFetchStore fetchStore;
    private final RowFlushStore flushStore;
    private final RowMemory memory;
    private final Map<String, Set<UUID>> knownIds = new HashMap<>();
    private final Map<String, Set<List<Object>>> knownKeys = new HashMap<>();
    private final Wanted wanted = new Wanted();
    private boolean isProbing;
    private int misses;
    private int lateReads;

    BatchRows(DSLContext tx, UUID tenantId) {
        this.tx = tx;
        this.fetchStore = new RowFetchStore(tenantId);
        this.flushStore = new RowFlushStore(tenantId);
        this.memory = new RowMemory(tenantId, false);
    }

    /** The commit number rows written from now on get. */
    void writeAt(long seq) {
        memory.writeAt(seq);
    }

    void probe(boolean shouldProbe) {
        isProbing = shouldProbe;
    }

    /** How often something unknown was asked for while probing. */
    int misses() {
        return misses;
    }

    /** How many reads no probing foresaw. */
    int lateReads() {
        return lateReads;
    }

    @Override
    public <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id) {
        R row = memory.get(table, id);
        if (row == null && !knownIds(table.getName()).contains(id)) {
            wanted.row(table, id);
            miss();
            if (isProbing) {
                throw new NotYetRead();
            }
            row = memory.get(table, id);
        }
        return Optional.ofNullable(row);
    }

    @Override
    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... values) {
        List<Object> key = Arrays.asList(values);
        if (!knownKeys(index.name()).contains(key)) {
            wanted.rows(index, key);
            miss();
        }
        return memory.find(index, key);
    }

    @Override
    public long total(RowTotal<?> total, UUID group) {
        if (!memory.knowsTotal(total, group)) {
            wanted.total(total, group);
            miss();
        }
        return memory.total(total, group);
    }

    private void miss() {
        if (isProbing) {
            misses++;
        } else {
            lateReads++;
            fetch();
        }
    }

    /** Reads everything that was asked for and not known. */
    void fetch() {
        wanted.drainTo(
                new Wanted.Reader() {
                    @Override
                    public void rows(Table<?> table, Set<UUID> ids) {
                        knownIds(table.getName()).addAll(ids);
                        load(table, fetchStore.byIds(tx, table, ids));
                    }

                    @Override
                    public void rows(RowIndex<?> index, Set<List<Object>> keys) {
                        knownKeys(index.name()).addAll(keys);
                        load(index.table(), fetchStore.byKeys(tx, index, keys));
                    }

                    @Override
                    public void totals(RowTotal<?> total, Set<UUID> groups) {
                        Map<UUID, Long> sums = fetchStore.totals(tx, total, groups);
                        groups.forEach(g -> memory.loadTotal(total, g, sums.getOrDefault(g, 0L)));
                    }
                });
    }

    private void load(Table<?> table, List<? extends Record> rows) {
        rows.forEach(row -> memory.load(table, row));
    }

    private Set<UUID> knownIds(String table) {
        return knownIds.computeIfAbsent(table, _ -> new HashSet<>());
    }

    private Set<List<Object>> knownKeys(String index) {
        return knownKeys.computeIfAbsent(index, _ -> new HashSet<>());
    }

    @Override
    public <R extends UpdatableRecord<R>> void put(R row) {
        memory.put(row);
    }

    @Override
    public <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change) {
        return memory.edit(row, change);
    }

    @Override
    public int mark() {
        return memory.mark();
    }

    @Override
    public void backTo(int mark) {
        memory.backTo(mark);
    }

    /** Rows written since {@code mark}, a kilobyte of pictures counting as one more. */
    int weightSince(int mark) {
        return memory.weightSince(mark);
    }

    /** Writes out what the memory holds; it stays in the memory's journal until {@link #settle}. */
    void flush() throws SQLException {
        flushStore.flush(tx, memory.written());
    }

    void settle() {
        memory.settle();
    }
}
