package com.chetango.model.rows;

import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** One table's rows in maps, with the indexes and sums anybody asked for so far. */
final class TableMemory<R extends UpdatableRecord<R>> {

    /** Which rows have which values in some columns. */
    private static final class KeyMap {
        private final int[] columns;
        private final Map<List<Object>, Set<UUID>> ids = new HashMap<>();

        KeyMap(int[] columns) {
            this.columns = columns;
        }

        /** Null when a column is: such rows are found by nobody and collide with nobody. */
        @Nullable List<Object> key(UpdatableRecord<?> row) {
            List<Object> key = new ArrayList<>(columns.length);
            for (int column : columns) {
                Object value = row.get(column);
                if (value == null) {
                    return null;
                }
                key.add(value);
            }
            return key;
        }

        void add(UpdatableRecord<?> row, UUID id) {
            List<Object> key = key(row);
            if (key != null) {
                ids.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
            }
        }

        void remove(UpdatableRecord<?> row, UUID id) {
            List<Object> key = key(row);
            Set<UUID> there = key == null ? null : ids.get(key);
            if (there != null) {
                there.remove(id);
            }
        }
    }

    private final Table<R> table;
    private final Field<UUID> tenantId;
    private final Field<Long> rowSeq;
    private final int idColumn;
    private final Map<UUID, R> rows = new HashMap<>();
    private final Map<String, KeyMap> indexes = new HashMap<>();
    private final List<KeyMap> uniques = new ArrayList<>();
    private final Map<String, TotalMemory> totals = new HashMap<>();

    TableMemory(Table<R> table) {
        this.table = table;
        this.tenantId = Replica.TENANT_ID.in(table);
        this.rowSeq = Replica.ROW_SEQ.in(table);
        this.idColumn = table.indexOf(Replica.ID.in(table));
        for (Index index : table.getIndexes()) {
            if (index.getUnique()) {
                uniques.add(
                        new KeyMap(
                                columns(
                                        index.getFields().stream()
                                                .map(SortField::$field)
                                                .toList())));
            }
        }
    }

    Field<UUID> tenantId() {
        return tenantId;
    }

    Field<Long> rowSeq() {
        return rowSeq;
    }

    UUID id(R row) {
        return row.get(idColumn, UUID.class);
    }

    @Nullable R get(UUID id) {
        return rows.get(id);
    }

    Collection<R> all() {
        return rows.values();
    }

    List<R> find(RowIndex<R> index, List<Object> key) {
        KeyMap map = indexes.get(index.name());
        if (map == null) {
            map = new KeyMap(columns(index.columns()));
            for (Map.Entry<UUID, R> row : rows.entrySet()) {
                map.add(row.getValue(), row.getKey());
            }
            indexes.put(index.name(), map);
        }
        List<R> found = new ArrayList<>();
        for (UUID id : map.ids.getOrDefault(key, Set.of())) {
            R row = rows.get(id);
            if (row != null) {
                found.add(row);
            }
        }
        found.sort(index.order());
        return found;
    }

    TotalMemory total(RowTotal<R> total, Consumer<TotalMemory> fill) {
        TotalMemory known = totals.get(total.name());
        if (known != null) {
            return known;
        }
        TotalMemory made =
                new TotalMemory(table.indexOf(total.amount()), table.indexOf(total.group()));
        fill.accept(made);
        totals.put(total.name(), made);
        return made;
    }

    @SuppressWarnings("unchecked") // the caller read it from this very table
    void loadAny(Record row) {
        load((R) row);
    }

    private void load(R row) {
        UUID id = id(row);
        if (!rows.containsKey(id)) {
            rows.put(id, row);
            indexes.values().forEach(index -> index.add(row, id));
            uniques.forEach(index -> index.add(row, id));
        }
    }

    /**
     * @throws DuplicateRow if another row has the id, or a unique key of {@code row}
     */
    void requireNew(UUID id, R row) {
        if (rows.containsKey(id)) {
            throw new DuplicateRow(table.getName() + " " + id);
        }
        requireUnique(id, row);
    }

    /**
     * @throws DuplicateRow if another row has a unique key of {@code row}
     */
    void requireUnique(UUID id, R row) {
        for (KeyMap unique : uniques) {
            List<Object> key = unique.key(row);
            Set<UUID> there = key == null ? Set.of() : unique.ids.getOrDefault(key, Set.of());
            if (there.stream().anyMatch(other -> !other.equals(id))) {
                throw new DuplicateRow(table.getName() + " " + id);
            }
        }
    }

    void replace(UUID id, @Nullable R before, @Nullable R after) {
        if (before != null) {
            indexes.values().forEach(index -> index.remove(before, id));
            uniques.forEach(index -> index.remove(before, id));
        }
        if (after == null) {
            rows.remove(id);
        } else {
            rows.put(id, after);
            indexes.values().forEach(index -> index.add(after, id));
            uniques.forEach(index -> index.add(after, id));
        }
        totals.values().forEach(total -> total.changed(before, after));
    }

    void settle(boolean isComplete) {
        totals.values().forEach(total -> total.settle(isComplete));
    }

    private int[] columns(List<? extends Field<?>> fields) {
        return fields.stream().mapToInt(field -> table.indexOf(field.getName())).toArray();
    }
}
