package com.chetango.model.rows;

import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One tenant's replicated rows as an operation sees them, inside one unit of work.
 *
 * <p>Rows handed out are read-only: change one through {@link #edit}. Nothing here orders by text
 * or by database collation; lists come sorted by their index's own total order.
 */
public interface Rows {

    <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id);

    /**
     * The rows whose indexed columns equal {@code key}, in the index's order.
     *
     * @param key one value a column of the index, none null
     */
    <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... key);

    /** A declared sum over the rows of {@code group}; 0 where there are none. */
    long total(RowTotal<?> total, UUID group);

    /**
     * Adds a row: id and every column without null are set, tenant and row_seq are not (this fills
     * them in). Nulls, lengths and NUL characters are checked here, in every implementation.
     *
     * @throws RowFault if a column breaks its declaration
     * @throws DuplicateRow if the id or a unique index is taken
     */
    <R extends UpdatableRecord<R>> void put(R row);

    /** Changes a row that was read here and answers the row as it is afterwards. */
    <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change);
}
