package com.chetango.desk.platform;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.exception.DataAccessException;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/** The encrypted file under the desk's database, and the room there is for it. */
final class DatabaseFile {
    private static final String NAME = "desk";

    /**
     * {@code WRITE_DELAY=0} because the default loses commits that were already acknowledged when
     * the program is killed. The lock timeout is long because applying a large page from the server
     * holds rows for a while.
     */
    private static final String OPTIONS =
            ";CIPHER=AES;WRITE_DELAY=0;LOCK_TIMEOUT=10000;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=64";

    /** Closing must not move what is stored; {@link #tidy} does it at a start with room. */
    private static final String LEAVE_AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private static final String TIDY = ";MAX_COMPACT_TIME=2000";
    private static final long WORTH_TIDYING_BYTES = 64L * 1024 * 1024;
    private static final int ROOM_TO_TIDY = 3;
    private static final String USER = "desk";

    /** What nothing of ours is written into: H2 must never meet the end of the disk. */
    private static final long RESERVE_BYTES = 32L * 1024 * 1024;

    private static final int PROBE_BYTES = 4 * 1024 * 1024;

    private final Path folder;
    private final String key;
    private final LongSupplier usableBytes;

    /**
     * @param usableBytes how much may still be written to the disk of the folder
     */
    DatabaseFile(Path folder, String key, LongSupplier usableBytes) {
        this.folder = folder;
        this.key = key;
        this.usableBytes = usableBytes;
    }

    /** The file of a folder. */
    static Path in(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    Path folder() {
        return folder;
    }

    JdbcDataSource source() {
        return source(LEAVE_AS_IT_IS);
    }

    private JdbcDataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(NAME).toAbsolutePath() + OPTIONS + more);
        source.setUser(USER);
        source.setPassword(key + " " + USER);
        return source;
    }

    /** Gives back what deleted and overwritten rows took, once it is much. */
    void tidy() throws SQLException {
        long length = in(folder).toFile().length();
        if (length > WORTH_TIDYING_BYTES && usableBytes.getAsLong() > ROOM_TO_TIDY * length) {
            source(TIDY).getConnection().close();
        }
    }

    /**
     * @return number of the last migration of the replicated tables
     */
    int migrate() {
        JdbcDataSource source = source();
        Flyway common =
                Flyway.configure()
                        .dataSource(source)
                        .locations("classpath:com/chetango/model/db/common")
                        .load();
        common.migrate();
        Flyway.configure()
                .dataSource(source)
                .table("desk_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:com/chetango/desk/db")
                .load()
                .migrate();
        var current = common.info().current();
        return current == null ? 0 : current.getVersion().getMajor().intValue();
    }

    /** Refuses before anything is begun, as the disk would refuse in the middle. */
    void requireRoom() {
        if (usableBytes.getAsLong() < RESERVE_BYTES) {
            throw noRoom(new IOException("No space left but the reserve"));
        }
    }

    /** Tries whether the disk takes a file as large as ours and a little more. */
    void probe() {
        requireRoom();
        File probe = folder.resolve("desk.probe").toFile();
        try (RandomAccessFile file = new RandomAccessFile(probe, "rw")) {
            file.seek(in(folder).toFile().length());
            file.write(new byte[PROBE_BYTES]);
        } catch (IOException full) {
            throw noRoom(full);
        } finally {
            if (!probe.delete()) {
                probe.deleteOnExit();
            }
        }
    }

    private static DataAccessException noRoom(IOException cause) {
        return new DataAccessException("the disk is full", cause);
    }
}
