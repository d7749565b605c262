package com.chetango.desk.dev.day;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.Peripherals;
import com.chetango.desk.camera.FolderSource;
import com.chetango.desk.camera.FrameSource;
import com.chetango.desk.kit.Fonts;
import com.chetango.desk.papers.FolderPrinter;
import com.chetango.desk.platform.DatabaseFolder;
import com.chetango.desk.platform.DatabaseOpening;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.FxTasks;
import com.chetango.desk.platform.KeyFile;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Shell;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Starts the server and the desk of the demo, and plays the day where nobody can. */
public final class DayProgram {

    /** A Thursday evening with classes: the same day for everybody who runs the demo. */
    private static final Instant EVENING = Instant.parse("2026-11-19T22:40:00Z");

    private DayProgram() {}

    public static int run() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Locale.setDefault(Texts.SPANISH);
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Path folder = Path.of(System.getProperty("chetango.out", "target"), "demo");
        empty(folder);
        boolean isPlayed = isHeadless();
        if (isPlayed) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Texts texts = Texts.of(DayProgram.class, Texts.SPANISH);
        DayClock clock = new DayClock(Machine.real().clock(), isPlayed ? EVENING : Instant.now());
        long begun = System.nanoTime();
        try (DayServer server = new DayServer(folder.resolve("server"))) {
            server.start(clock.instant());
            out.println("\u25b8 " + texts.get("server-up", server.address()));
            return isPlayed
                    ? play(folder, server, clock, texts, out, begun)
                    : watch(folder, server, clock, texts, out);
        }
    }

    private static boolean isHeadless() {
        String asked = System.getProperty("headless", "");
        boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
        boolean hasDisplay =
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        boolean isAsked = !asked.isEmpty() && !asked.equals("false") && !asked.startsWith("$");
        return isAsked || (isLinux && !hasDisplay);
    }

    /** A window on the demo academy, until it is closed. */
    private static int watch(
            Path folder, DayServer server, DayClock clock, Texts texts, PrintStream out)
            throws InterruptedException {
        DeskProgram program =
                open(
                        folder,
                        server,
                        clock,
                        new Peripherals(Peripherals.real().printer(), Peripherals.real().camera()));
        out.println(texts.get("watch"));
        CountDownLatch closed = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    program.shell().scene().getWindow().setOnHidden(e -> closed.countDown());
                });
        closed.await();
        program.close();
        Platform.exit();
        return 0;
    }

    private static int play(
            Path folder, DayServer server, DayClock clock, Texts texts, PrintStream out, long begun)
            throws Exception {
        AtomicReference<@Nullable Path> frames = new AtomicReference<>();
        FrameSource.Finder camera =
                () -> {
                    Path now = frames.getAndSet(null);
                    return now == null ? null : new FolderSource(now, false);
                };
        Peripherals plugged = new Peripherals(new FolderPrinter(folder.resolve("papers")), camera);
        DeskProgram program = open(folder, server, clock, plugged);
        Hands hands = new Hands(program.shell(), folder.resolve("pictures"));
        boolean isEqual;
        int papers;
        try {
            new FrontDeskDay(
                            program,
                            hands,
                            server,
                            clock,
                            frames,
                            folder,
                            new FrontDeskDay.Stagehand(texts, out))
                    .play();
            server.close();
            UUID tenant = program.core().devices().identity().orElseThrow().tenantId();
            isEqual =
                    Replicas.compare(
                            program.core().database(), tenant, folder.resolve("server"), out);
            papers = FrontDeskDay.papers(folder.resolve("papers")).size();
        } finally {
            program.close();
            Platform.exit();
        }
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        out.println(texts.get(isEqual ? "equal" : "differ", papers, folder.toString(), seconds));
        return isEqual ? 0 : 1;
    }

    private static DeskProgram open(
            Path folder, DayServer server, DayClock clock, Peripherals plugged)
            throws InterruptedException {
        Machine real = Machine.real();
        Machine machine =
                new Machine(
                        clock,
                        real.nanoTime(),
                        real.ids(),
                        real.random(),
                        real.computerName(),
                        real.appVersion());
        Path data = folder.resolve("desk");
        DatabaseOpening opening =
                new DatabaseFolder(
                                data, new KeyFile(data.resolve("desk.key"), real.random()), clock)
                        .open();
        if (!(opening instanceof DatabaseOpening.Opened(DeskDatabase database))) {
            throw new IllegalStateException("the desk's folder: " + opening);
        }
        AtomicReference<@Nullable DeskProgram> opened = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    try {
                        Platform.setImplicitExit(false);
                        Fonts.load();
                        DeskProgram program =
                                DeskProgram.open(
                                        new Stage(),
                                        database,
                                        new FxTasks(),
                                        new DeskProgram.Host(machine, plugged, server.address()),
                                        Texts.of(Shell.class, Texts.SPANISH));
                        program.shell().show();
                        opened.set(program);
                    } catch (RuntimeException | Error broken) {
                        failure.set(broken);
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        DeskProgram program = opened.get();
        if (program == null) {
            throw new IllegalStateException(failure.get());
        }
        return program;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    static LocalDate day() {
        return LocalDate.ofInstant(
                EVENING, Texts.of(DayProgram.class, Texts.SPANISH).formats().zone());
    }
}
