package com.chetango.server.sync;

import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowTotal;

import org.jooq.Table;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What operations asked for and a batch does not know yet. */
final class Wanted {

    // Tables, indexes and sums are constants: identity is equality, and cheaper.
    private final IdentityHashMap<Table<?>, Set<UUID>> ids = new IdentityHashMap<>();
    private final IdentityHashMap<RowIndex<?>, Set<List<Object>>> keys = new IdentityHashMap<>();
    private final IdentityHashMap<RowTotal<?>, Set<UUID>> groups = new IdentityHashMap<>();

    void row(Table<?> table, UUID id) {
        ids.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(id);
    }

    void rows(RowIndex<?> index, List<Object> key) {
        keys.computeIfAbsent(index, _ -> new LinkedHashSet<>()).add(key);
    }

    void total(RowTotal<?> total, UUID group) {
        groups.computeIfAbsent(total, _ -> new LinkedHashSet<>()).add(group);
    }

    /** Told what to read, a table, an index or a sum at a time. */
    interface Reader {
        void rows(Table<?> table, Set<UUID> ids);

        void rows(RowIndex<?> index, Set<List<Object>> keys);

        void totals(RowTotal<?> total, Set<UUID> groups);
    }

    /** Hands everything over and wants nothing more. */
    void drainTo(Reader reader) {
        ids.forEach(reader::rows);
        keys.forEach(reader::rows);
        groups.forEach(reader::totals);
        ids.clear();
        keys.clear();
        groups.clear();
    }
}
