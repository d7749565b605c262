package com.chetango.model.demo;

import com.chetango.model.rows.DuplicateRow;
import com.chetango.model.rows.Replica;
import com.chetango.model.rows.RowChecks;
import com.chetango.model.rows.RowIndex;
import com.chetango.model.rows.RowTotal;
import com.chetango.model.rows.Rows;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** {@link Rows} in maps, for one thread. An index costs nothing until it is first asked. */
final class MemoryRows implements Rows {

    private final UUID tenantId;
    private final long rowSeq;
    private final Map<String, Shelf<?>> shelves = new HashMap<>();

    MemoryRows(UUID tenantId, long rowSeq) {
        this.tenantId = tenantId;
        this.rowSeq = rowSeq;
    }

    @Override
    public <R extends UpdatableRecord<R>> Optional<R> get(Table<R> table, UUID id) {
        return Optional.ofNullable(shelf(table).byId.get(id));
    }

    @Override
    public <R extends UpdatableRecord<R>> List<R> find(RowIndex<R> index, Object... key) {
        List<R> found = new ArrayList<>(shelf(index.table()).index(index).at(List.of(key)));
        found.sort(index.order());
        return found;
    }

    @Override
    public long total(RowTotal<?> total, UUID group) {
        return totalOf(total, group);
    }

    private <R extends UpdatableRecord<R>> long totalOf(RowTotal<R> total, UUID group) {
        return shelf(total.table()).sum(total).of(group);
    }

    @Override
    public <R extends UpdatableRecord<R>> void put(R row) {
        Table<R> table = row.getTable();
        row.set(Replica.TENANT_ID.in(table), tenantId);
        row.set(Replica.ROW_SEQ.in(table), rowSeq);
        RowChecks.check(table.getName(), row);
        shelf(table).put(row);
    }

    /** In place: who holds the row sees it change. */
    @Override
    public <R extends UpdatableRecord<R>> R edit(R row, Consumer<R> change) {
        Shelf<R> shelf = shelf(row.getTable());
        shelf.remove(row);
        change.accept(row);
        RowChecks.check(row.getTable().getName(), row);
        shelf.put(row);
        return row;
    }

    /** Hands every row of a table over and forgets the table. */
    void drain(Table<?> table, Consumer<UpdatableRecord<?>> sink) {
        Shelf<?> shelf = shelves.remove(table.getName());
        if (shelf != null) {
            shelf.byId.values().forEach(sink);
        }
    }

    @SuppressWarnings("unchecked") // shelf() alone fills the map, with a table's own type
    private <R extends UpdatableRecord<R>> Shelf<R> shelf(Table<R> table) {
        return (Shelf<R>) shelves.computeIfAbsent(table.getName(), _ -> new Shelf<>(table));
    }

    /** One table's rows. */
    private static final class Shelf<R extends UpdatableRecord<R>> {
        private final Field<UUID> id;
        private final Map<UUID, R> byId = new LinkedHashMap<>();
        private final Map<String, Keys<R>> indexes = new HashMap<>();
        private final Map<String, Sums<R>> totals = new HashMap<>();

        Shelf(Table<R> table) {
            this.id = Replica.ID.in(table);
        }

        void put(R row) {
            UUID key = row.get(id);
            if (byId.putIfAbsent(key, row) != null) {
                throw new DuplicateRow(row.getTable().getName() + " " + key);
            }
            indexes.values().forEach(index -> index.add(row));
            totals.values().forEach(total -> total.add(row, 1));
        }

        void remove(R row) {
            byId.remove(row.get(id));
            indexes.values().forEach(index -> index.remove(row));
            totals.values().forEach(total -> total.add(row, -1));
        }

        Keys<R> index(RowIndex<R> index) {
            return indexes.computeIfAbsent(
                    index.name(),
                    _ -> {
                        Keys<R> keys = new Keys<>(index);
                        byId.values().forEach(keys::add);
                        return keys;
                    });
        }

        Sums<R> sum(RowTotal<R> total) {
            return totals.computeIfAbsent(
                    total.name(),
                    _ -> {
                        Sums<R> sums = new Sums<>(total);
                        byId.values().forEach(row -> sums.add(row, 1));
                        return sums;
                    });
        }
    }

    private static final class Keys<R extends UpdatableRecord<R>> {
        private final RowIndex<R> index;
        private final Field<UUID> id;
        private final Map<List<Object>, List<R>> rows = new HashMap<>();

        Keys(RowIndex<R> index) {
            this.index = index;
            this.id = Replica.ID.in(index.table());
        }

        List<R> at(List<Object> key) {
            return rows.getOrDefault(key, List.of());
        }

        void add(R row) {
            List<Object> key = key(row);
            if (key != null) {
                List<R> there = rows.computeIfAbsent(key, _ -> new ArrayList<>(1));
                if (index.unique() && !there.isEmpty()) {
                    throw new DuplicateRow(index.name() + " " + key);
                }
                there.add(row);
            }
        }

        void remove(R row) {
            List<Object> key = key(row);
            if (key != null) {
                UUID gone = row.get(id);
                at(key).removeIf(r -> r.get(id).equals(gone));
            }
        }

        private @Nullable List<Object> key(R row) {
            List<Object> key = new ArrayList<>(index.columns().size());
            for (Field<?> column : index.columns()) {
                Object value = row.get(column);
                if (value == null) {
                    return null;
                }
                key.add(value);
            }
            return key;
        }
    }

    private static final class Sums<R extends UpdatableRecord<R>> {
        private final RowTotal<R> total;
        private final Map<UUID, Long> sums = new HashMap<>();

        Sums(RowTotal<R> total) {
            this.total = total;
        }

        long of(UUID group) {
            return sums.getOrDefault(group, 0L);
        }

        void add(R row, int sign) {
            UUID group = row.get(total.group());
            Number amount = row.get(total.amount());
            if (group != null && amount != null) {
                sums.merge(group, sign * amount.longValue(), Long::sum);
            }
        }
    }
}
