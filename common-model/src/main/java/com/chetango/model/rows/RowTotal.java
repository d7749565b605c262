package com.chetango.model.rows;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.UUID;

/**
 * A sum operations may read: {@code sum(amount)} of the rows whose {@code group} column is given.
 */
public record RowTotal<R extends UpdatableRecord<R>>(
        String name, Table<R> table, Field<? extends Number> amount, Field<UUID> group) {}
