package com.chetango.server.sync;

import com.chetango.server.platform.Database;
import com.chetango.server.testing.TestAcademy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Some tables' rows of one academy, inserted under another with a prepared statement a table and
 * JDBC batches, nothing else. References are moved to the other academy's rows of the same place.
 */
final class PlainCopy {

    private record Table(String name, List<String> columns, List<Object[]> rows) {
        String insert() {
            return "insert into "
                    + name
                    + " ("
                    + String.join(", ", columns)
                    + ") values ("
                    + columns.stream().map(_ -> "?").collect(Collectors.joining(", "))
                    + ")";
        }
    }

    private final Database database;
    private final TestAcademy from;
    private final TestAcademy into;
    private final Map<UUID, UUID> moved = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    PlainCopy(Database database, TestAcademy from, TestAcademy into) {
        this.database = database;
        this.from = from;
        this.into = into;
        moved.put(from.tenant().id(), into.tenant().id());
        moved.put(from.id("device one"), into.id("device one"));
        moved.put(from.sessionId(0), into.sessionId(0));
        moved.put(from.sessionId(1), into.sessionId(1));
        for (int i = 0; i < 5_000; i++) {
            moved.put(from.studentId(i), into.studentId(i));
            moved.put(from.entitlementId(i), into.entitlementId(i));
        }
    }

    void read(List<String> names) {
        database.inTenant(
                from.tenant().id(),
                tx -> {
                    for (String name : names) {
                        tx.connection(connection -> tables.add(read(connection, name)));
                    }
                    return names;
                });
    }

    /** The day's rows alone: the academy's own are in the other one already. */
    private Table read(Connection connection, String name) throws SQLException {
        String extra =
                switch (name) {
                    case "credit_entry" -> " and kind = 'USE'";
                    case "commit_log" -> " and op_id is not null";
                    default -> "";
                };
        String order =
                switch (name) {
                    case "inbox" -> "device_seq";
                    case "commit_log" -> "seq";
                    default -> "row_seq";
                };
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from "
                                + name
                                + " where tenant_id = ?"
                                + extra
                                + " order by "
                                + order)) {
            select.setObject(1, from.tenant().id());
            try (ResultSet found = select.executeQuery()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    columns.add(found.getMetaData().getColumnName(i));
                }
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        Object value = found.getObject(i + 1);
                        row[i] = value instanceof UUID id ? moved.getOrDefault(id, id) : value;
                    }
                    rows.add(row);
                }
                return new Table(name, columns, rows);
            }
        }
    }

    /** In {@code transactions} equal parts. */
    void insert(int transactions) {
        for (int part = 0; part < transactions; part++) {
            int number = part;
            database.inTenant(
                    into.tenant().id(),
                    tx -> {
                        tx.connection(
                                connection -> {
                                    for (Table table : tables) {
                                        insert(connection, table, number, transactions);
                                    }
                                });
                        return number;
                    });
        }
    }

    private static void insert(Connection connection, Table table, int part, int parts)
            throws SQLException {
        int size = table.rows().size();
        try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
            for (Object[] row :
                    table.rows().subList(size * part / parts, size * (part + 1) / parts)) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
