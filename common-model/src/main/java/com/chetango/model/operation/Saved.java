package com.chetango.model.operation;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.Rows;

import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A row that is made the first time it is saved and changed from then on. */
final class Saved {

    private Saved() {}

    static <R extends UpdatableRecord<R>> void row(
            Rows rows, Table<R> table, UUID id, Consumer<R> fill) {
        Optional<R> known = rows.get(table, id);
        if (known.isPresent()) {
            rows.edit(known.get(), fill);
        } else {
            R row = table.newRecord();
            row.set(Replica.ID.in(table), id);
            fill.accept(row);
            rows.put(row);
        }
    }
}
