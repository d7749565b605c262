package com.chetango.model.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL a JVM, started by the first test that wants it. Databases are copied from a
 * migrated one, which takes a tenth of migrating again.
 */
final class PostgresServer {

    private static final String TEMPLATE = "migrated";

    private static final class Started {
        static final PostgresServer ONE = new PostgresServer();
    }

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

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
        execute("create database " + TEMPLATE);
        Flyway.configure()
                .dataSource(url(TEMPLATE), null, null)
                .locations("classpath:com/chetango/model/db/common")
                .load()
                .migrate();
    }

    static PostgresServer started() {
        return Started.ONE;
    }

    /** Its URL; it goes away with the server. */
    String newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return url(name);
    }

    private String url(String database) {
        return server.getJdbcUrl("postgres", database);
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
