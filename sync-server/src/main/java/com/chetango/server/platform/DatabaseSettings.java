package com.chetango.server.platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the data is.
 *
 * @param user null when the URL says it
 */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, int connections) {

    private static final String H2_MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final int CONNECTIONS = 16;

    /** An H2 file. Without WRITE_DELAY=0 it loses acknowledged commits when the process dies. */
    public static DatabaseSettings fileIn(Path folder) {
        return new DatabaseSettings(
                "jdbc:h2:file:"
                        + folder.toAbsolutePath().resolve("chetango")
                        + H2_MODE
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "",
                CONNECTIONS);
    }

    /** Gone with the last connection; for tests. */
    public static DatabaseSettings inMemory() {
        return new DatabaseSettings(
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + H2_MODE
                        + ";LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                "sa",
                "",
                CONNECTIONS);
    }

    public static DatabaseSettings at(
            String url, @Nullable String user, @Nullable String password) {
        return new DatabaseSettings(url, user, password, CONNECTIONS);
    }

    public boolean isPostgreSql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        int parameters = Math.max(url.indexOf('?'), url.indexOf(';'));
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
