package com.chetango.server.sync;

import org.jooq.DSLContext;
import org.jooq.Field;

import java.sql.Connection;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;

/** Plain JDBC under a jOOQ transaction, where a batch is worth it. */
final class Connections {

    private Connections() {}

    /** The transaction's own connection; nobody may close it. */
    static Connection of(DSLContext tx) {
        return Objects.requireNonNull(tx.configuration().connectionProvider().acquire());
    }

    static int sqlType(Field<?> field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return Types.VARCHAR;
        } else if (type == Long.class) {
            return Types.BIGINT;
        } else if (type == Integer.class) {
            return Types.INTEGER;
        } else if (type == Boolean.class) {
            return Types.BOOLEAN;
        } else if (type == byte[].class) {
            return Types.BINARY;
        } else if (type == Instant.class) {
            return Types.TIMESTAMP_WITH_TIMEZONE;
        }
        return Types.NULL;
    }
}
