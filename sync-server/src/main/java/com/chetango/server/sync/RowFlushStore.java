package com.chetango.server.sync;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.RowMemory.Written;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes rows behind as JDBC batches, a statement a table, parents before children. Binding by hand
 * is what makes it fast: the statements are fixed and the values are known types.
 */
final class RowFlushStore {

    private final UUID tenantId;

    RowFlushStore(UUID tenantId) {
        this.tenantId = tenantId;
    }

    /** A table's two statements. */
    private record Statements(String insert, String update) {
        static Statements of(Table<?> table) {
            List<String> columns = new ArrayList<>();
            for (Field<?> field : table.fields()) {
                columns.add('"' + field.getName() + '"');
            }
            String places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
            String sets = columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
            String name = '"' + table.getName() + '"';
            return new Statements(
                    "insert into "
                            + name
                            + " ("
                            + String.join(", ", columns)
                            + ") values ("
                            + places
                            + ")",
                    "update " + name + " set " + sets + " where tenant_id = ? and id = ?");
        }
    }

    private static final Map<String, Statements> STATEMENTS =
            Replica.TABLES.stream().collect(Collectors.toMap(Table::getName, Statements::of));

    void flush(DSLContext tx, Collection<Written> written) throws SQLException {
        Map<String, List<UpdatableRecord<?>>> added = new HashMap<>();
        Map<String, List<UpdatableRecord<?>>> edited = new HashMap<>();
        for (Written row : written) {
            (row.isNew() ? added : edited)
                    .computeIfAbsent(row.row().getTable().getName(), _ -> new ArrayList<>())
                    .add(row.row());
        }
        Connection connection = Connections.of(tx);
        for (Table<?> table : Replica.TABLES) {
            Statements statements = Objects.requireNonNull(STATEMENTS.get(table.getName()));
            insert(connection, statements.insert(), added.get(table.getName()));
            update(connection, statements.update(), table, edited.get(table.getName()));
        }
    }

    private static void insert(
            Connection connection, String sql, @Nullable List<UpdatableRecord<?>> rows)
            throws SQLException {
        if (rows == null) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (UpdatableRecord<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void update(
            Connection connection,
            String sql,
            Table<?> table,
            @Nullable List<UpdatableRecord<?>> rows)
            throws SQLException {
        if (rows == null) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (UpdatableRecord<?> row : rows) {
                int columns = bind(statement, row);
                statement.setObject(columns + 1, tenantId);
                statement.setObject(columns + 2, row.get(Replica.ID.in(table)));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static int bind(PreparedStatement statement, UpdatableRecord<?> row)
            throws SQLException {
        int columns = row.size();
        Field<?>[] fields = row.fields();
        for (int i = 0; i < columns; i++) {
            Object value = row.get(i);
            switch (value) {
                case null -> statement.setNull(i + 1, Connections.sqlType(fields[i]));
                case String text -> statement.setString(i + 1, text);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Boolean flag -> statement.setBoolean(i + 1, flag);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Instant instant ->
                        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                default -> statement.setObject(i + 1, value);
            }
        }
        return columns;
    }
}
