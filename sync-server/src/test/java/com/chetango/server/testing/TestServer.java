package com.chetango.server.testing;

import com.chetango.server.ChetangoServer;
import com.chetango.server.ServerConfig;
import com.chetango.server.platform.Database;
import com.chetango.server.platform.DatabaseSettings;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One running server a database, for all tests of the process. Tests stay apart by opening
 * academies of their own.
 */
public final class TestServer {

    private static final Map<TestDatabase, ChetangoServer> RUNNING =
            new EnumMap<>(TestDatabase.class);
    private static final Map<TestDatabase, DatabaseSettings> SETTINGS =
            new EnumMap<>(TestDatabase.class);
    private static final Map<TestDatabase, Database> OPEN = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger ACADEMIES = new AtomicInteger();

    private TestServer() {}

    public static synchronized ChetangoServer on(TestDatabase database) {
        return RUNNING.computeIfAbsent(
                database,
                d -> ChetangoServer.start(ServerConfig.inMemory().withDatabase(settings(d))));
    }

    private static synchronized DatabaseSettings settings(TestDatabase database) {
        return SETTINGS.computeIfAbsent(database, TestDatabase::empty);
    }

    /** The database of that server, opened a second time. */
    public static synchronized Database database(TestDatabase database) {
        on(database);
        return OPEN.computeIfAbsent(database, d -> Database.open(settings(d)));
    }

    /** A new academy on that server. */
    public static TestAcademy academy(TestDatabase database, int students) {
        return TestAcademy.open(on(database), "academia-" + ACADEMIES.incrementAndGet(), students);
    }
}
