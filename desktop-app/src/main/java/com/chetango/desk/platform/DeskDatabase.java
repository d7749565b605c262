package com.chetango.desk.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The desk's own database: one encrypted file, one writer at a time, readers beside it.
 *
 * <p>{@code WRITE_DELAY=0} because the default loses commits that were already acknowledged when
 * the program is killed. The lock timeout is long because applying a large page from the server
 * holds rows for a while.
 */
public final class DeskDatabase implements AutoCloseable {
    static final String FILE = "desk";
    private static final String OPTIONS =
            ";CIPHER=AES;WRITE_DELAY=0;LOCK_TIMEOUT=10000;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=64";
    private static final String USER = "desk";
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false);
    private static final int CONNECTIONS = 4;

    private final Path folder;
    private final FolderLock lock;
    private final HikariDataSource pool;
    private final int schema;
    private final ReentrantLock writer = new ReentrantLock(true);

    private DeskDatabase(Path folder, FolderLock lock, HikariDataSource pool, int schema) {
        this.folder = folder;
        this.lock = lock;
        this.pool = pool;
        this.schema = schema;
    }

    /** Opens the database of a folder whose lock is held, making or upgrading its tables. */
    static DeskDatabase open(FolderLock lock, Path folder, String key) throws SQLException {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + folder.resolve(FILE).toAbsolutePath() + OPTIONS);
        file.setUser(USER);
        file.setPassword(key + " " + USER);
        try (Connection first = file.getConnection()) {
            // The pool would hide what this connection says about key, lock and file.
            first.isValid(1);
            int schema = migrate(file);
            HikariConfig config = new HikariConfig();
            config.setDataSource(file);
            config.setPoolName("desk");
            config.setMinimumIdle(1);
            config.setMaximumPoolSize(CONNECTIONS);
            return new DeskDatabase(folder, lock, new HikariDataSource(config), schema);
        }
    }

    /** Where it lies, with what belongs to this computer alone beside it. */
    public Path folder() {
        return folder;
    }

    private static int migrate(JdbcDataSource file) {
        Flyway common =
                Flyway.configure()
                        .dataSource(file)
                        .locations("classpath:com/chetango/model/db/common")
                        .load();
        common.migrate();
        Flyway.configure()
                .dataSource(file)
                .table("desk_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:com/chetango/desk/db")
                .load()
                .migrate();
        var current = common.info().current();
        return current == null ? 0 : current.getVersion().getMajor().intValue();
    }

    /** Number of the last migration of the replicated tables. */
    public int schema() {
        return schema;
    }

    /** One transaction that may write; a second caller waits for the first. */
    public <T extends @Nullable Object> T write(Function<DSLContext, T> work) {
        writer.lock();
        try {
            return transaction(work);
        } finally {
            writer.unlock();
        }
    }

    /** One transaction that only reads, beside whoever writes. */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> work) {
        return transaction(work);
    }

    private <T extends @Nullable Object> T transaction(Function<DSLContext, T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                T result = work.apply(DSL.using(connection, SQLDialect.H2, SETTINGS));
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    undo(connection);
                }
            }
        } catch (SQLException broken) {
            throw failed(new DataAccessException("transaction", broken));
        } catch (DataAccessException broken) {
            throw failed(broken);
        }
    }

    /** The failure that is already on its way matters more than one of the rollback. */
    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException alsoBroken) {
            System.getLogger("com.chetango.desk")
                    .log(System.Logger.Level.WARNING, "rollback", alsoBroken);
        }
    }

    /** After a failed write H2 closes the file; new connections open it again. */
    private DataAccessException failed(DataAccessException failure) {
        if (StorageFault.of(failure) != StorageFault.NONE) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
        return failure;
    }

    /** Waits until everything committed has reached the disk itself. */
    public void reachDisk() {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException broken) {
            throw failed(new DataAccessException("checkpoint sync", broken));
        }
    }

    @Override
    public void close() {
        writer.lock();
        try {
            pool.close();
            lock.close();
        } finally {
            writer.unlock();
        }
    }
}
