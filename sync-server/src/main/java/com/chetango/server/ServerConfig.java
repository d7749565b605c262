package com.chetango.server;

import com.chetango.server.platform.DatabaseSettings;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What one server is started with.
 *
 * @param port 0 for any free one
 * @param isDemo whether the demo academy is made if it is not there
 */
public record ServerConfig(
        String host, int port, DatabaseSettings database, Clock clock, boolean isDemo) {

    /** On this machine only, on any free port, with its data in {@code folder}. */
    public static ServerConfig localIn(Path folder) {
        return new ServerConfig(
                "127.0.0.1", 0, DatabaseSettings.fileIn(folder), Clock.systemUTC(), false);
    }

    /** On this machine only, on any free port, forgotten when it stops. */
    public static ServerConfig inMemory() {
        return new ServerConfig(
                "127.0.0.1", 0, DatabaseSettings.inMemory(), Clock.systemUTC(), false);
    }

    public ServerConfig withPort(int wanted) {
        return new ServerConfig(host, wanted, database, clock, isDemo);
    }

    public ServerConfig withHost(String wanted) {
        return new ServerConfig(wanted, port, database, clock, isDemo);
    }

    public ServerConfig withDatabase(DatabaseSettings wanted) {
        return new ServerConfig(host, port, wanted, clock, isDemo);
    }

    public ServerConfig withClock(Clock wanted) {
        return new ServerConfig(host, port, database, wanted, isDemo);
    }

    public ServerConfig withDemo() {
        return new ServerConfig(host, port, database, clock, true);
    }
}
