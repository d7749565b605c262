package com.chetango.desk.dev.day;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real server as a process of its own, so that it can die like one. */
final class DayServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready on http://[^:]+:(\\d+)");
    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_MILLIS = 100;

    private final Path folder;
    private @Nullable Process process;
    private int port;

    DayServer(Path folder) {
        this.folder = folder;
    }

    /** Starts it as if it were {@code now}; the second time on the port of the first. */
    void start(Instant now) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        ProcessBuilder command =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.chetango.server.Main",
                                "--demo",
                                "--data",
                                folder.toString(),
                                "--port",
                                Integer.toString(port),
                                "--pretend-now",
                                now.toString()));
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        Process started = command.start();
        process = started;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                port = Integer.parseInt(ready.group(1));
                return;
            }
            if (!started.isAlive()) {
                break;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IOException("the server did not start:\n" + Files.readString(log));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Without a word, as when the power goes. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Lets it finish what it is doing. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
