package com.chetango.server.platform;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Brings the database up to this program: first the tables desks have too, then the server's own.
 * Each has a history of its own, so that both can grow without agreeing on numbers.
 */
final class Migrations {

    /** The role the program works as where it may; {@code db/postgresql} makes it. */
    static final String ROLE = "chetango_app";

    private static final String COMMON = "classpath:com/chetango/model/db/common";
    private static final String SERVER = "classpath:com/chetango/server/db/server";
    private static final String POSTGRESQL = "classpath:com/chetango/server/db/postgresql";

    private Migrations() {}

    static void run(DatabaseSettings wanted) {
        migrate(wanted, "flyway_schema_history", COMMON);
        if (wanted.isPostgreSql()) {
            migrate(wanted, "server_schema_history", SERVER, POSTGRESQL);
        } else {
            migrate(wanted, "server_schema_history", SERVER);
        }
    }

    private static void migrate(DatabaseSettings wanted, String history, String... locations) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(wanted.url(), wanted.user(), wanted.password())
                .locations(locations)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Whether the role that signs in may work as the one that owns nothing. */
    static boolean hasSeparateRole(DatabaseSettings wanted) {
        try (Connection connection = connect(wanted);
                PreparedStatement query =
                        connection.prepareStatement(
                                "select 1 from pg_roles where rolname = 'chetango_app'"
                                        + " and pg_has_role(current_user, oid, 'member')");
                ResultSet found = query.executeQuery()) {
            return found.next();
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot ask for roles", broken);
        }
    }

    private static Connection connect(DatabaseSettings wanted) throws SQLException {
        Properties properties = new Properties();
        if (wanted.user() != null) {
            properties.setProperty("user", wanted.user());
        }
        if (wanted.password() != null) {
            properties.setProperty("password", wanted.password());
        }
        return DriverManager.getConnection(wanted.url(), properties);
    }
}
