package com.chetango.desk.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

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
 * <p>When the disk fails, H2 closes the file. It is not opened again before there is room: opening
 * and closing it on a full disk was seen to lose commits that had been acknowledged.
 */
public final class DeskDatabase implements AutoCloseable {
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false);
    private static final int CONNECTIONS = 4;

    private final FolderLock lock;
    private final DatabaseFile file;
    private final int schema;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable HikariDataSource pool;

    private DeskDatabase(FolderLock lock, DatabaseFile file, int schema) {
        this.lock = lock;
        this.file = file;
        this.schema = schema;
    }

    /** Opens the database of a folder whose lock is held, making or upgrading its tables. */
    static DeskDatabase open(FolderLock lock, DatabaseFile file) throws SQLException {
        file.tidy();
        try (Connection first = file.source().getConnection()) {
            // A pool would hide what this connection says about key, lock and file.
            first.isValid(1);
            DeskDatabase opened = new DeskDatabase(lock, file, file.migrate());
            opened.pool();
            return opened;
        }
    }

    private HikariDataSource pool() {
        opening.lock();
        try {
            HikariDataSource open = pool;
            if (open == null) {
                file.probe();
                HikariConfig config = new HikariConfig();
                config.setDataSource(file.source());
                config.setPoolName("desk");
                config.setMinimumIdle(1);
                config.setMaximumPoolSize(CONNECTIONS);
                open = new HikariDataSource(config);
                pool = open;
            }
            return open;
        } finally {
            opening.unlock();
        }
    }

    private void closePool() {
        opening.lock();
        try {
            if (pool != null) {
                pool.close();
                pool = null;
            }
        } finally {
            opening.unlock();
        }
    }

    /** Where it lies, with what belongs to this computer alone beside it. */
    public Path folder() {
        return file.folder();
    }

    /** Number of the last migration of the replicated tables. */
    public int schema() {
        return schema;
    }

    /**
     * One transaction that may write; a second caller waits for the first. It is not begun on a
     * disk that is nearly full.
     */
    public <T extends @Nullable Object> T write(Function<DSLContext, T> work) {
        writer.lock();
        try {
            file.requireRoom();
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
        try (Connection connection = pool().getConnection()) {
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

    private DataAccessException failed(DataAccessException failure) {
        if (StorageFault.of(failure) != StorageFault.NONE) {
            closePool();
        }
        return failure;
    }

    /** Waits until everything committed has reached the disk itself. */
    public void reachDisk() {
        try (Connection connection = pool().getConnection();
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
            closePool();
            lock.close();
        } finally {
            writer.unlock();
        }
    }
}
