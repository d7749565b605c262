package com.chetango.model.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One PostgreSQL a JVM, started by the first test that wants it. Its databases are lent and come
 * back empty: a hundred copies would take longer to throw away than the tests that used them.
 */
final class PostgresServer {

    private static final class Started {
        static final PostgresServer ONE = new PostgresServer();
    }

    private final EmbeddedPostgres server;
    private final Deque<String> free = new ArrayDeque<>();
    private int databases;

    private PostgresServer() {
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("full_page_writes", "off")
                            .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static PostgresServer started() {
        return Started.ONE;
    }

    /** The URL of a migrated database without rows. */
    synchronized String lend() {
        String there = free.poll();
        if (there != null) {
            return there;
        }
        String name = "test_" + ++databases;
        execute("create database " + name);
        String url = server.getJdbcUrl("postgres", name);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:com/chetango/model/db/common")
                .load()
                .migrate();
        return url;
    }

    synchronized void giveBack(String emptied) {
        free.add(emptied);
    }

    private void execute(String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
