package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.SyncJson;
import com.chetango.server.ChetangoServer;
import com.chetango.server.ServerConfig;
import com.chetango.server.identity.Session;
import com.chetango.server.platform.Database;
import com.chetango.server.platform.DatabaseSettings;
import com.chetango.server.tenants.TenantService;
import com.chetango.server.testing.DeskClient;
import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestDesk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 5,000 check-ins that waited at a desk, taken by the server: in process and through HTTP, beside a
 * plain JDBC batch insert of the very rows they leave. Medians of several rounds, each in an
 * academy of its own.
 */
public final class ExchangeBenchmark {

    private static final int OPERATIONS = 5_000;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UPS = 2;

    private final ChetangoServer server;
    private final Database database;
    private final String name;
    private int academies;

    private ExchangeBenchmark(String name, DatabaseSettings settings) {
        this.name = name;
        this.server = ChetangoServer.start(ServerConfig.inMemory().withDatabase(settings));
        this.database = Database.open(settings);
    }

    public static void main(String[] arguments) throws IOException {
        String wanted = System.getProperty("bench", "");
        if (!wanted.isEmpty() && !wanted.equals("exchange")) {
            return;
        }
        Path folder = Files.createTempDirectory("chetango-bench");
        int exit = 1;
        try {
            String only = System.getProperty("database", "");
            if (!only.equals("postgresql")) {
                new ExchangeBenchmark("H2", DatabaseSettings.fileIn(folder)).run();
            }
            if (!only.equals("h2")) {
                new ExchangeBenchmark("PostgreSQL", TestDatabase.POSTGRESQL.durable()).run();
            }
            exit = 0;
        } catch (RuntimeException broken) {
            Throwable cause = broken;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println("exchange fell short: " + broken + ", because " + cause);
        }
        System.exit(exit);
    }

    private void run() {
        double[] raw = new double[ROUNDS];
        double[] small = new double[ROUNDS];
        double[] large = new double[ROUNDS];
        double[] http = new double[ROUNDS];
        Samples samples = new Samples();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            int slot = Math.max(round, 0);
            Day day = new Day();
            small[slot] = inProcess(day, 100, round >= 0 ? samples : null);
            raw[slot] = raw(day);
            large[slot] = inProcess(new Day(), 500, null);
            http[slot] = overHttp(new Day());
        }
        double limit = median(raw);
        System.out.printf(
                Locale.ROOT,
                "exchange %-10s plain JDBC, same rows                %8.0f operations/s%n",
                name,
                limit);
        line("in process, 100 a request", median(small), limit);
        line("in process, 500 a request", median(large), limit);
        line("through HTTP, 100 a request", median(http), limit);
        System.out.printf("exchange %-10s in process, 100 a request, goes to: %s%n", name, samples);
    }

    private void line(String what, double median, double limit) {
        System.out.printf(
                Locale.ROOT,
                "exchange %-10s %-36s %8.0f operations/s, ratio %.2f%n",
                name,
                what,
                median,
                median / limit);
    }

    /** An academy and the check-ins that wait. */
    private final class Day {
        private final TestAcademy academy;
        private final TestDesk desk;
        private final List<SentOperation> pending = new ArrayList<>();

        Day() {
            academy =
                    TestAcademy.open(
                            server,
                            "bench-" + name.toLowerCase(Locale.ROOT) + "-" + academies++,
                            OPERATIONS);
            database.gatherStatistics();
            desk = TestDesk.signIn(academy, server.port(), "one");
            for (int i = 0; i < OPERATIONS; i++) {
                pending.add(desk.checkIn(i, i % 2));
            }
        }

        Session session() {
            return new Session(
                    academy.tenant().id(), academy.owner(), desk.session().device().id());
        }

        List<List<SentOperation>> requests(int size) {
            List<List<SentOperation>> requests = new ArrayList<>();
            for (int i = 0; i < pending.size(); i += size) {
                requests.add(pending.subList(i, Math.min(pending.size(), i + size)));
            }
            return requests;
        }
    }

    private double inProcess(Day day, int size, @Nullable Samples samples) {
        OperationIntake intake =
                new OperationIntake(
                        database,
                        new DeviceQueueStore(),
                        new InboxStore(),
                        new TenantService(database),
                        Clock.systemUTC());
        Session session = day.session();
        try (AutoCloseable _ = samples == null ? () -> {} : samples.of(Thread.currentThread())) {
            long begun = System.nanoTime();
            for (List<SentOperation> request : day.requests(size)) {
                int taken = intake.take(session, 1, request).outcomes().size();
                if (taken != request.size()) {
                    throw new IllegalStateException("only " + taken + " taken");
                }
            }
            return perSecond(begun);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private double overHttp(Day day) {
        List<byte[]> bodies = new ArrayList<>();
        for (List<SentOperation> request : day.requests(100)) {
            bodies.add(DeskClient.pack(SyncJson.write(day.desk.request(request))));
        }
        DeskClient client = day.desk.client();
        long begun = System.nanoTime();
        for (byte[] body : bodies) {
            DeskClient.Reply reply =
                    client.send(
                            client.to("/api/v1/sync/exchange")
                                    .header("Content-Type", "application/json")
                                    .header("Content-Encoding", "gzip")
                                    .header("Accept-Encoding", "gzip")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
            if (reply.status() != 200) {
                throw new IllegalStateException(reply.body());
            }
        }
        return perSecond(begun);
    }

    /** The rows the day left, read back and inserted as plainly as can be under another academy. */
    private double raw(Day from) {
        Day into = new Day();
        PlainCopy copy = new PlainCopy(database, from.academy, into.academy);
        copy.read(List.of("attendance", "credit_entry", "inbox", "commit_log"));
        long begun = System.nanoTime();
        copy.insert(OPERATIONS / 500);
        return perSecond(begun);
    }

    private static double perSecond(long begun) {
        return OPERATIONS * 1e9 / (System.nanoTime() - begun);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
