package com.chetango.model.rows;

import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Rows of one tenant held in maps, with a journal of what was written. It knows what it was given
 * and no more: whoever uses it knows whether that is everything.
 */
public final class RowMemory {

    /** One write: {@code before} is null for a row that was put. */
    private record Change<R extends UpdatableRecord<R>>(
            TableMemory<R> memory, UUID id, @Nullable R before, R after) {
        void takeBack() {
            memory.replace(id, after, before);
        }
    }

    /**
     * What a row came to be since the journal was last settled.
     *
     * @param isNew whether it was put, rather than edited
     */
    public record Written(UpdatableRecord<?> row, boolean isNew) {}

    private final UUID tenantId;
    private final boolean isComplete;
    private final Map<String, TableMemory<?>> tables = new HashMap<>();
    private final List<Change<?>> journal = new ArrayList<>();
    private long rowSeq;

    /**
     * @param isComplete whether every row there is will be in this memory, so that a sum of what is
     *     here is the whole sum
     */
    public RowMemory(UUID tenantId, boolean isComplete) {
        this.tenantId = tenantId;
        this.isComplete = isComplete;
    }

    /** The commit number rows written from now on get. */
    public void writeAt(long seq) {
        rowSeq = seq;
    }

    public <R extends UpdatableRecord<R>> @Nullable R get(Table<R> table, UUID id) {
        return of(table).get(id);
    }

    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, List<Object> key) {
        return of(index.table()).find(index, key);
    }

    public long total(RowTotal<?> total, UUID group) {
        return totalOf(total).get(group);
    }

    public boolean knowsTotal(RowTotal<?> total, UUID group) {
        return isComplete || totalOf(total).isKnown(group);
    }

    /** Takes over a sum read elsewhere, without what is in the journal. */
    public void loadTotal(RowTotal<?> total, UUID group, long sum) {
        totalOf(total).load(group, sum);
    }

    /**
     * Takes over a row of {@code table} read elsewhere; one that is here already stays as it is.
     */
    public void load(Table<?> table, Record row) {
        anyOf(table).loadAny(row);
    }

    public <R extends UpdatableRecord<R>> void put(R row) {
        TableMemory<R> memory = of(row.getTable());
        row.set(memory.tenantId(), tenantId);
        row.set(memory.rowSeq(), rowSeq);
        RowChecks.check(row.getTable().getName(), row);
        UUID id = memory.id(row);
        memory.requireNew(id, row);
        memory.replace(id, null, row);
        journal.add(new Change<>(memory, id, null, row));
    }

    public <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change) {
        TableMemory<R> memory = of(row.getTable());
        UUID id = memory.id(row);
        R before = memory.get(id);
        if (before == null) {
            throw new RowFault(row.getTable().getName() + " " + id + " was not read here");
        }
        R after = row.getTable().newRecord();
        after.fromArray(before.intoArray());
        after.touched(false);
        change.accept(after);
        if (rowSeq != 0) {
            after.set(memory.rowSeq(), rowSeq);
        }
        RowChecks.check(row.getTable().getName(), after);
        if (!after.touched()) {
            return before;
        }
        memory.requireUnique(id, after);
        memory.replace(id, before, after);
        journal.add(new Change<>(memory, id, before, after));
        return after;
    }

    public int mark() {
        return journal.size();
    }

    public void backTo(int mark) {
        while (journal.size() > mark) {
            journal.removeLast().takeBack();
        }
    }

    /** Rows written since {@code mark}, a kilobyte of pictures counting as one more. */
    public int weightSince(int mark) {
        int weight = 0;
        for (Change<?> change : journal.subList(mark, journal.size())) {
            weight++;
            for (int i = 0; i < change.after().size(); i++) {
                weight += change.after().get(i) instanceof byte[] bytes ? bytes.length / 1024 : 0;
            }
        }
        return weight;
    }

    /** Every row written since the last {@link #settle}, once, in the order of its first write. */
    public Collection<Written> written() {
        Map<String, Written> rows = new LinkedHashMap<>();
        for (Change<?> change : journal) {
            String key = change.after().getTable().getName() + change.id();
            Written first = rows.get(key);
            boolean isNew = first == null ? change.before() == null : first.isNew();
            rows.put(key, new Written(change.after(), isNew));
        }
        return rows.values();
    }

    /** Makes what was written the new ground: it cannot be taken back any more. */
    public void settle() {
        tables.values().forEach(table -> table.settle(isComplete));
        journal.clear();
    }

    /** Every row of a table, in no order. */
    public <R extends UpdatableRecord<R>> Collection<R> all(Table<R> table) {
        return of(table).all();
    }

    private <R extends UpdatableRecord<R>> TotalMemory totalOf(RowTotal<R> total) {
        TableMemory<R> memory = of(total.table());
        return memory.total(
                total,
                made -> {
                    if (isComplete) {
                        memory.all().forEach(row -> made.changed(null, row));
                    } else {
                        journal.stream()
                                .filter(change -> change.memory() == memory)
                                .forEach(change -> made.changed(change.before(), change.after()));
                    }
                });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every replicated table has updatable records
    private TableMemory<?> anyOf(Table<?> table) {
        return of((Table) table);
    }

    @SuppressWarnings("unchecked") // the map holds under a table's name only that table's rows
    private <R extends UpdatableRecord<R>> TableMemory<R> of(Table<R> table) {
        return (TableMemory<R>)
                tables.computeIfAbsent(table.getName(), _ -> new TableMemory<>(table));
    }
}
