package com.chetango.server.testing;

import com.chetango.server.platform.DatabaseSettings;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Both databases the server works on; one contract for both. */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Tests need no disk; a benchmark does. */
    private static volatile String fsync = "off";

    /** Started when first asked for; it ends with the tests' process. */
    private static final class Running {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("fsync", fsync).start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A new, empty database that reaches the disk; to be asked for before any other. */
    public DatabaseSettings durable() {
        fsync = "on";
        return empty();
    }

    /** A new, empty database. */
    public DatabaseSettings empty() {
        return switch (this) {
            case H2 -> DatabaseSettings.inMemory();
            case POSTGRESQL -> {
                String name = "test" + NUMBER.incrementAndGet();
                try (Connection connection =
                                Running.POSTGRES.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                } catch (SQLException broken) {
                    throw new IllegalStateException(broken);
                }
                yield DatabaseSettings.at(
                        Running.POSTGRES.getJdbcUrl("postgres", name), null, null);
            }
        };
    }
}
