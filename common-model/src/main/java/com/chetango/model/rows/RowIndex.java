package com.chetango.model.rows;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.Comparator;
import java.util.List;

/**
 * A way operations may look rows up: equality on {@code columns}, answered in {@code order}.
 *
 * @param unique whether the tenant may hold one row a key; declared so that memory keeps the
 *     promise the databases keep
 */
public record RowIndex<R extends UpdatableRecord<R>>(
        String name,
        Table<R> table,
        List<Field<?>> columns,
        boolean unique,
        Comparator<? super R> order) {

    public RowIndex {
        columns = List.copyOf(columns);
    }
}
