package com.chetango.server;

import com.chetango.server.platform.DatabaseSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Runs the server until it is told to stop. */
@Command(
        name = "chetango-server",
        description = "The server that front desks of dance academies synchronise with.",
        subcommands = CreateTenantCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = ServerCommand.VersionLine.class,
        showDefaultValues = true)
final class ServerCommand implements Callable<Integer> {

    /** Where the data is; the same for every command. */
    static final class Data {
        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Folder of the H2 database.",
                defaultValue = "chetango-data")
        Path folder = Path.of("chetango-data");

        @Option(
                names = "--database",
                paramLabel = "URL",
                description = {
                    "PostgreSQL instead of H2: jdbc:postgresql://HOST/NAME.",
                    "User and password: in the URL, or in CHETANGO_DATABASE_USER and"
                            + " CHETANGO_DATABASE_PASSWORD.",
                    "Default: CHETANGO_DATABASE_URL."
                })
        @Nullable String url;

        DatabaseSettings settings() {
            String wanted = url == null ? System.getenv("CHETANGO_DATABASE_URL") : url;
            return wanted == null
                    ? DatabaseSettings.fileIn(folder)
                    : DatabaseSettings.at(
                            wanted,
                            System.getenv("CHETANGO_DATABASE_USER"),
                            System.getenv("CHETANGO_DATABASE_PASSWORD"));
        }
    }

    /** For {@code --version}. */
    static final class VersionLine implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"chetango-server " + Version.current()};
        }
    }

    @Mixin private final Data data = new Data();

    @Option(
            names = "--pretend-now",
            hidden = true,
            description = "For demonstrations: the moment this server believes it starts at.")
    private @Nullable Instant pretendNow;

    @Option(names = "--port", description = "0 takes any free one.", defaultValue = "8080")
    private int port = 8080;

    @Option(names = "--host", description = "Address to listen on.", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--demo",
            description = "Makes the demo academy if it is not there. Its password is public.")
    private boolean isDemo;

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        ServerConfig config = new ServerConfig(host, port, data.settings(), clock(), isDemo);
        ChetangoServer server;
        try {
            server = ChetangoServer.start(config);
        } catch (RuntimeException failed) {
            System.err.println(
                    "chetango-server does not start. "
                            + StartProblems.explain(failed).orElseThrow(() -> failed));
            return 1;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("stop")
                                .unstarted(
                                        () -> {
                                            server.close();
                                            stopped.countDown();
                                        }));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "chetango-server ready on http://%s:%d after %d ms, data in %s%n",
                host, server.port(), took.toMillis(), data.settings());
        stopped.await();
        return 0;
    }

    private Clock clock() {
        Clock real = Clock.systemUTC();
        Instant start = pretendNow;
        return start == null ? real : Clock.offset(real, Duration.between(real.instant(), start));
    }
}
