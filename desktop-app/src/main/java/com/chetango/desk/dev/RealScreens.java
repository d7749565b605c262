package com.chetango.desk.dev;

import static com.chetango.model.db.Tables.BADGE;

import com.chetango.desk.DeskProgram;
import com.chetango.desk.Peripherals;
import com.chetango.desk.kit.SyncState;
import com.chetango.desk.papers.FolderPrinter;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Session;
import com.chetango.desk.shell.Shell;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The program itself over the sample desk, led to each place as a person would. */
final class RealScreens {
    private static final int MOST_SCANS = 25;
    private static final String NOWHERE = "http://localhost:9";

    private final SampleDesk desk;
    private final DirectTasks tasks;
    private final Texts texts;
    private final Path folder;

    RealScreens(SampleDesk desk, DirectTasks tasks, Texts texts, Path folder) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = texts;
        this.folder = folder;
    }

    List<ScreenGallery.Entry> entries(AtomicInteger visitor) {
        List<ScreenGallery.Entry> entries = new ArrayList<>();
        entries.add(at("02-recepcion", new Route.Reception()));
        List<String> cards = cards();
        entries.add(after("03-recepcion-verde", s -> scan(s, cards, visitor, ".verdict.ok")));
        entries.add(after("04-recepcion-ambar", s -> scan(s, cards, visitor, ".verdict.warn")));
        entries.add(
                after(
                        "04-recepcion-ambar-sin-conexion",
                        new SyncState.Offline(7, SyncState.Broken.SERVER),
                        s -> scan(s, cards, visitor, ".verdict.warn")));
        entries.add(after("05a-recepcion-codigo", s -> s.scanned("https://example.com/menu")));
        entries.add(at("06-alumnos", new Route.Students(null)));
        entries.add(at("06-alumnos-ficha", new Route.Students(student())));
        entries.add(at("07-cobrar", new Route.Checkout(student())));
        entries.add(at("08-caja", new Route.Cash()));
        entries.add(at("clases", new Route.Classes()));
        entries.add(at("09-hoy", new Route.Today()));
        return entries;
    }

    /** Lets people in until somebody gets the verdict wanted. */
    private static void scan(
            Shell shell, List<String> cards, AtomicInteger visitor, String wanted) {
        Parent root = shell.scene().getRoot();
        for (int i = 0; i < MOST_SCANS; i++) {
            shell.scanned(cards.get(visitor.getAndIncrement() % cards.size()));
            root.applyCss();
            if (root.lookup(wanted) != null) {
                return;
            }
            Event.fireEvent(
                    shell.scene(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ESCAPE,
                            false,
                            false,
                            false,
                            false));
        }
    }

    private ScreenGallery.Entry at(String name, Route route) {
        return after(name, shell -> shell.frame().router().go(route));
    }

    private ScreenGallery.Entry after(String name, Consumer<Shell> then) {
        return after(name, new SyncState.UpToDate("18:04"), then);
    }

    private ScreenGallery.Entry after(String name, SyncState sync, Consumer<Shell> then) {
        return new ScreenGallery.Entry(
                name,
                () -> {
                    Shell shell = open();
                    then.accept(shell);
                    shell.frame().state().sync().set(sync);
                    return new Shown(shell.scene(), shell.theme());
                });
    }

    private Shell open() {
        Random random = new Random(7);
        Machine machine =
                new Machine(
                        tasks.clock(SampleDesk.ZONE),
                        tasks::nanos,
                        desk::nextId,
                        random,
                        "caja-1",
                        "1.0");
        Peripherals plugged = new Peripherals(new FolderPrinter(folder), () -> null);
        DeskProgram program =
                DeskProgram.open(
                        new Stage(),
                        desk.database(),
                        tasks,
                        new DeskProgram.Host(machine, plugged, NOWHERE),
                        texts);
        program.core().desk().begin(desk.session());
        Shell shell = program.shell();
        shell.frame()
                .state()
                .session()
                .set(
                        new Session(
                                new Session.Academy("Clave y Son", "#6E2A7C", null),
                                "Ana Sof\u00eda R\u00edos",
                                texts.in(RealScreens.class).get("sample.role"),
                                false,
                                null,
                                "Medell\u00edn Laureles",
                                "Caja 1"));
        return shell;
    }

    private List<String> cards() {
        return desk.database()
                .read(
                        tx ->
                                tx.select(BADGE.TOKEN)
                                        .from(BADGE)
                                        .where(BADGE.TENANT_ID.eq(desk.tenant()))
                                        .and(BADGE.REPLACED_AT.isNull())
                                        .orderBy(BADGE.ID)
                                        .fetch(BADGE.TOKEN));
    }

    private UUID student() {
        return desk.database()
                .read(
                        tx ->
                                tx.select(BADGE.STUDENT_ID)
                                        .from(BADGE)
                                        .where(BADGE.TENANT_ID.eq(desk.tenant()))
                                        .orderBy(BADGE.ID)
                                        .fetch(BADGE.STUDENT_ID)
                                        .get(4));
    }
}
