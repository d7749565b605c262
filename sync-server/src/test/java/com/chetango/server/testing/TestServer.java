package com.chetango.server.testing;

import com.chetango.server.ChetangoServer;
import com.chetango.server.ServerConfig;

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
    private static final AtomicInteger ACADEMIES = new AtomicInteger();

    private TestServer() {}

    public static synchronized ChetangoServer on(TestDatabase database) {
        return RUNNING.computeIfAbsent(
                database,
                d -> ChetangoServer.start(ServerConfig.inMemory().withDatabase(d.empty())));
    }

    /** A new academy on that server. */
    public static TestAcademy academy(TestDatabase database, int students) {
        return TestAcademy.open(on(database), "academia-" + ACADEMIES.incrementAndGet(), students);
    }
}
