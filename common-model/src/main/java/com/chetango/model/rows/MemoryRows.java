package com.chetango.model.rows;

import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * {@link Rows} in maps alone: every row there is. For simulation, where thousands of days are
 * tried.
 */
public final class MemoryRows implements JournaledRows {

    private final RowMemory memory;

    public MemoryRows(UUID tenantId) {
        this.memory = new RowMemory(tenantId, true);
    }

    /** The commit number rows written from now on get; as in {@link SqlRowsStore}. */
    public void writeAt(long seq) {
        memory.writeAt(seq);
    }

    @Override
    public <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id) {
        return Optional.ofNullable(memory.get(table, id));
    }

    @Override
    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... key) {
        return memory.find(index, Arrays.asList(key));
    }

    @Override
    public long total(RowTotal<?> total, UUID group) {
        return memory.total(total, group);
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

    /** Forgets how to take back what was written so far. */
    public void settle() {
        memory.settle();
    }

    /** Every row of a table, in no order. */
    public <R extends UpdatableRecord<R>> Collection<R> all(Table<R> table) {
        return memory.all(table);
    }
}
