package com.chetango.server.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The server's database, H2 or PostgreSQL. Work is done in transactions opened for one tenant; on
 * PostgreSQL the transaction can see no other one's rows.
 */
public final class Database implements AutoCloseable {

    /** JDBC has no constant for it: a reader sees one moment and blocks nobody. */
    private static final int H2_SNAPSHOT = 6;

    private static final int ATTEMPTS = 3;

    /** What is done inside a transaction. */
    public interface Work<T> {
        T with(DSLContext tx);
    }

    private final HikariDataSource pool;
    private final SQLDialect dialect;
    private final boolean isSeparateRole;
    private final Settings settings =
            new Settings().withRenderSchema(false).withExecuteLogging(false);

    private Database(HikariDataSource pool, SQLDialect dialect, boolean isSeparateRole) {
        this.pool = pool;
        this.dialect = dialect;
        this.isSeparateRole = isSeparateRole;
    }

    /** Migrates it and opens it. */
    public static Database open(DatabaseSettings wanted) {
        Migrations.run(wanted);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(wanted.url());
        config.setUsername(wanted.user());
        config.setPassword(wanted.password());
        config.setMaximumPoolSize(wanted.connections());
        config.setPoolName("database");
        if (wanted.isPostgreSql()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        boolean isSeparateRole = wanted.isPostgreSql() && Migrations.hasSeparateRole(wanted);
        if (isSeparateRole) {
            config.setConnectionInitSql("set role " + Migrations.ROLE);
        }
        return new Database(
                new HikariDataSource(config),
                wanted.isPostgreSql() ? SQLDialect.POSTGRES : SQLDialect.H2,
                isSeparateRole);
    }

    public boolean isPostgreSql() {
        return dialect == SQLDialect.POSTGRES;
    }

    /** Reads and writes one tenant's rows; all of it happens or nothing. */
    public <T> T inTenant(UUID tenantId, Work<T> work) {
        return transaction(tenantId, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /** Reads one tenant's rows as they are at one moment. */
    public <T> T atOneMoment(UUID tenantId, Work<T> work) {
        return transaction(
                tenantId,
                isPostgreSql() ? Connection.TRANSACTION_REPEATABLE_READ : H2_SNAPSHOT,
                work);
    }

    /** For the few tables that are nobody's: academies' codes, attempts to sign in. */
    public <T> T outsideTenants(Work<T> work) {
        return transaction(null, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /** After an import: without it PostgreSQL plans for empty tables. */
    public void gatherStatistics() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            if (isPostgreSql()) {
                statement.execute("reset role");
            }
            statement.execute("analyze");
            if (isPostgreSql() && isSeparateRole) {
                statement.execute("set role " + Migrations.ROLE);
            }
        } catch (SQLException broken) {
            throw new DataAccessException("no statistics", broken);
        }
    }

    private <T> T transaction(@Nullable UUID tenantId, int isolation, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.getConnection()) {
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
                return run(connection, tenantId, work);
            } catch (DataAccessException broken) {
                if (attempt == ATTEMPTS || !isWorthAnotherTry(broken)) {
                    throw broken;
                }
            } catch (SQLException broken) {
                throw new DataAccessException("no connection", broken);
            }
        }
    }

    private <T> T run(Connection connection, @Nullable UUID tenantId, Work<T> work)
            throws SQLException {
        boolean isDone = false;
        try {
            DSLContext tx = DSL.using(connection, dialect, settings);
            if (tenantId != null && isPostgreSql()) {
                tx.select(
                                DSL.function(
                                        "set_config",
                                        String.class,
                                        DSL.inline("app.tenant"),
                                        DSL.val(tenantId.toString()),
                                        DSL.inline(true)))
                        .fetch();
            }
            T result = work.with(tx);
            connection.commit();
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                connection.rollback();
            }
        }
    }

    /**
     * Deadlock, serialisation failure, lock time-out, or somebody else added the same row at the
     * same moment: another try sees it and may well succeed.
     */
    private static boolean isWorthAnotherTry(DataAccessException broken) {
        String state = broken.sqlState();
        return state.startsWith("40")
                || state.equals("HYT00")
                || state.equals("55P03")
                || state.equals("23505");
    }

    @Override
    public void close() {
        pool.close();
    }
}
