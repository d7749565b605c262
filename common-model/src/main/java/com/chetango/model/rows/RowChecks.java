package com.chetango.model.rows;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What every {@link Rows} checks before it takes a row, so that memory refuses what a database
 * would and one database refuses what the other would.
 */
public final class RowChecks {

    private RowChecks() {}

    /** Also cuts instants to the microseconds both databases keep. */
    public static void check(String table, Record row) {
        for (Field<?> field : row.fields()) {
            checkColumn(table, row, field);
        }
    }

    private static <T> void checkColumn(String table, Record row, Field<T> field) {
        T value = row.get(field);
        DataType<T> type = field.getDataType();
        if (value == null) {
            if (!type.nullable()) {
                throw new RowFault(table + "." + field.getName() + " must not be null");
            }
        } else if (value instanceof String text) {
            if (text.indexOf('\0') >= 0) {
                throw new RowFault(table + "." + field.getName() + " holds a NUL character");
            }
            if (type.lengthDefined() && text.length() > type.length()) {
                throw new RowFault(
                        table + "." + field.getName() + " is longer than " + type.length());
            }
        } else if (value instanceof Instant instant) {
            Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
            if (!micros.equals(instant)) {
                row.set(field, field.getType().cast(micros));
            }
        }
    }
}
