package com.chetango.model.testing;

import com.chetango.model.rows.Replica;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** An empty database with the common migrations, gone when closed. */
public final class ModelDatabase implements AutoCloseable {

    private final String url;
    private final Connection connection;
    private final DSLContext sql;

    private ModelDatabase(String url, Connection connection, SQLDialect dialect) {
        this.url = url;
        this.connection = connection;
        this.sql = DSL.using(connection, dialect, new Settings().withRenderSchema(false));
    }

    public static ModelDatabase h2() {
        String url =
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Connection connection = connect(url);
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:com/chetango/model/db/common")
                .load()
                .migrate();
        return new ModelDatabase(url, connection, SQLDialect.H2);
    }

    /** A database of its own on the one server this JVM starts. */
    public static ModelDatabase postgres() {
        String url = PostgresServer.started().lend();
        return new ModelDatabase(url, connect(url), SQLDialect.POSTGRES);
    }

    /** Every database the contract holds on. */
    public enum Engine {
        H2,
        POSTGRES;

        public ModelDatabase open() {
            return this == H2 ? h2() : postgres();
        }
    }

    /** The database lives as long as this connection (on H2). */
    private static Connection connect(String url) {
        try {
            return url.startsWith("jdbc:h2:")
                    ? DriverManager.getConnection(url, "sa", "")
                    : DriverManager.getConnection(url);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public DSLContext sql() {
        return sql;
    }

    public int count(Table<?> table) {
        return sql.fetchCount(table);
    }

    @Override
    public void close() {
        boolean isLent = sql.dialect() == SQLDialect.POSTGRES;
        if (isLent) {
            sql.batch(Replica.TABLES.stream().map(sql::deleteFrom).toList()).execute();
        }
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        if (isLent) {
            PostgresServer.started().giveBack(url);
        }
    }
}
