package com.chetango.model.testing;

import com.chetango.model.rows.MemoryRows;
import com.chetango.model.rows.Replica;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Replicated rows as text, to hold two databases against each other. */
public final class Replicas {

    private Replicas() {}

    /** Every row of every table, sorted without any database's help. */
    public static Map<String, List<String>> rows(DSLContext sql) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Table<?> table : Replica.TABLES) {
            rows.put(
                    table.getName(),
                    sql.selectFrom(table).fetch().stream().map(Replicas::text).sorted().toList());
        }
        return rows;
    }

    /** The same of rows in maps. */
    public static Map<String, List<String>> rows(MemoryRows memory) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Table<? extends UpdatableRecord<?>> table : Replica.TABLES) {
            rows.put(table.getName(), texts(memory, table));
        }
        return rows;
    }

    @SuppressWarnings("unchecked") // every replicated table's rows are its own
    private static <R extends UpdatableRecord<R>> List<String> texts(
            MemoryRows memory, Table<? extends UpdatableRecord<?>> table) {
        return memory.all((Table<R>) table).stream().map(Replicas::text).sorted().toList();
    }

    private static String text(Record row) {
        StringBuilder text = new StringBuilder();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            text.append(field.getName())
                    .append('=')
                    .append(
                            value instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : Objects.toString(value))
                    .append(' ');
        }
        return text.toString();
    }
}
