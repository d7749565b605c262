package com.chetango.desk;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.shell.Entrance;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.PaletteItem;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Shell;
import com.chetango.desk.shell.SyncFeed;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.StudentDirectory;

import javafx.stage.Stage;

import java.time.Duration;
import java.util.List;

/** The whole desk over an open database: services, screens, window. */
public final class DeskProgram implements AutoCloseable {
    private static final Duration CLASSES_KEPT = Duration.ofHours(6);

    private final Wiring core;
    private final Features features;
    private final DeskScreens screens;
    private final Shell shell;

    private DeskProgram(Wiring core, Features features, DeskScreens screens, Shell shell) {
        this.core = core;
        this.features = features;
        this.screens = screens;
        this.shell = shell;
    }

    /** What the machine gives a desk: its own facts and what is plugged in. */
    public record Host(Machine machine, Peripherals peripherals, String serverAddress) {}

    /** Builds everything and begins to synchronise; on the screen's thread. */
    public static DeskProgram open(
            Stage stage, DeskDatabase database, Tasks tasks, Host host, Texts texts) {
        Wiring core = new Wiring(database, tasks, host.machine(), host.serverAddress());
        Features features = new Features(core, host.peripherals(), texts);
        Frame frame = Frame.create(tasks, texts);
        Entrance entrance =
                new Entrance(frame, tasks, texts, core.door(), core.sync(), core.syncLoop());
        DeskScreens screens =
                new DeskScreens(core, features, host.peripherals(), frame, entrance, texts);
        Shell shell =
                new Shell(
                        stage,
                        frame,
                        tasks,
                        core.clock(),
                        texts,
                        screens,
                        (text, found) -> found.accept(people(core, frame, text)));
        shell.syncPanel(screens::syncPanel);
        frame.state().looks().set(new LooksFile(database.folder()).load());
        new SyncFeed(core.sync(), tasks, frame, texts).follow(core.syncLoop(), core.changes());
        core.start();
        keepClassesAhead(core, features, frame);
        return new DeskProgram(core, features, screens, shell);
    }

    /** Whenever somebody comes in, and while the program stays open for days. */
    private static void keepClassesAhead(Wiring core, Features features, Frame frame) {
        Runnable keep = () -> core.tasks().database(features.horizon::keep, made -> {});
        frame.state().session().subscribe(now -> keep.run());
        core.tasks().every(CLASSES_KEPT, keep);
    }

    private static List<PaletteItem> people(Wiring core, Frame frame, String text) {
        return core.people().search(text, StudentDirectory.SHOWN).stream()
                .map(found -> person(frame, found))
                .toList();
    }

    private static PaletteItem person(Frame frame, Found found) {
        String document = found.document();
        return new PaletteItem(
                Icon.USER,
                found.name(),
                document == null ? "" : document,
                List.of(),
                () -> frame.router().go(new Route.Students(found.id())));
    }

    public Shell shell() {
        return shell;
    }

    public Wiring core() {
        return core;
    }

    /** Makes the first receipt ahead of the first customer; off the screen's thread. */
    public void warmUp(String brandColor) {
        features.papers.warmUp(brandColor);
    }

    @Override
    public void close() {
        screens.close();
        core.close();
    }
}
