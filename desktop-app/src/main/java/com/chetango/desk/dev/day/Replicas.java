package com.chetango.desk.dev.day;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.WireRows;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What desk and server hold, table by table; the whole point of the day is that they are equal. */
final class Replicas {

    private record Held(int rows, int hash) {}

    private Replicas() {}

    /** Answers whether every table is the same on both sides; the server must be stopped. */
    static boolean compare(DeskDatabase desk, UUID tenant, Path serverFolder, PrintStream out)
            throws SQLException {
        String url =
                "jdbc:h2:file:"
                        + serverFolder.toAbsolutePath().resolve("chetango")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        boolean isEqual = true;
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            DSLContext server =
                    DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false));
            out.printf("%-18s %10s %10s%n", "tabla", "puesto", "servidor");
            for (Table<?> table : Replica.TABLES) {
                Held here = desk.read(tx -> held(tx, table, tenant));
                Held there = held(server, table, tenant);
                boolean isSame = here.equals(there);
                isEqual &= isSame;
                out.printf(
                        "%-18s %10d %10d  %s%n",
                        table.getName(), here.rows(), there.rows(), isSame ? "=" : "DISTINTA");
            }
        }
        return isEqual;
    }

    private static Held held(DSLContext sql, Table<?> table, UUID tenant) {
        int rows = 0;
        int hash = 0;
        for (Record row : sql.selectFrom(table).where(Replica.TENANT_ID.in(table).eq(tenant))) {
            List<@Nullable Object> values = WireRows.write(row);
            rows++;
            // The order of rows is nobody's; a sum does not depend on it.
            hash += values.hashCode();
        }
        return new Held(rows, hash);
    }
}
