package com.chetango.desk.sync;

import com.chetango.model.sync.WireRows;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** One cell's value as JSON text, in the form it travels in. */
final class CellJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CellJson() {}

    static String write(Record row, Field<?> column) {
        return MAPPER.writeValueAsString(WireRows.write(row.into(column)).getFirst());
    }

    static String write(@Nullable Object wireValue) {
        return MAPPER.writeValueAsString(wireValue);
    }

    /** Sets the column of {@code row} to the value written. */
    static void read(Record row, Field<?> column, String json) {
        Object value = MAPPER.readValue(json, Object.class);
        WireRows.read(row, column, value);
    }
}
