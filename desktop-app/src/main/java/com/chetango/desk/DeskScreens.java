package com.chetango.desk;

import com.chetango.desk.camera.CameraLoop;
import com.chetango.desk.camera.qr.QrReader;
import com.chetango.desk.cash.ui.CashScreen;
import com.chetango.desk.cash.ui.CashViewModel;
import com.chetango.desk.classes.ui.ClassesScreen;
import com.chetango.desk.classes.ui.DayViewModel;
import com.chetango.desk.classes.ui.HolidaysViewModel;
import com.chetango.desk.classes.ui.ScheduleViewModel;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Popover;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.ui.CameraFeed;
import com.chetango.desk.reception.ui.ReceptionScreen;
import com.chetango.desk.reception.ui.ReceptionViewModel;
import com.chetango.desk.sales.ui.CheckoutScreen;
import com.chetango.desk.sales.ui.CheckoutViewModel;
import com.chetango.desk.sales.ui.ReceiptPreview;
import com.chetango.desk.settings.CameraTest;
import com.chetango.desk.settings.DeviceTest;
import com.chetango.desk.settings.Looks;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.settings.PrinterTest;
import com.chetango.desk.settings.ui.SettingsView;
import com.chetango.desk.settings.ui.SettingsViewModel;
import com.chetango.desk.settings.ui.SettingsViewModel.Device;
import com.chetango.desk.shell.ComingScreen;
import com.chetango.desk.shell.Entrance;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.shell.Screens;
import com.chetango.desk.shell.Session;
import com.chetango.desk.shell.Shell;
import com.chetango.desk.signin.ui.SignInView;
import com.chetango.desk.signin.ui.SignInViewModel;
import com.chetango.desk.students.ui.StudentsScreen;
import com.chetango.desk.students.ui.SystemFiles;
import com.chetango.desk.sync.ui.SyncPanel;
import com.chetango.desk.sync.ui.SyncView;
import com.chetango.desk.sync.ui.SyncViewModel;
import com.chetango.desk.today.ui.TodayScreen;
import com.chetango.desk.today.ui.TodayViewModel;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Which screen each route leads to. Screens are made when first asked for, and kept. */
final class DeskScreens implements Screens {

    private final Wiring core;
    private final Features features;
    private final Peripherals peripherals;
    private final Frame frame;
    private final Entrance entrance;
    private final Texts texts;
    private final Formats formats;
    private final Tasks tasks;
    private final SyncViewModel conversation;
    private final Map<Class<? extends Route>, Screen> made = new HashMap<>();
    private @Nullable CameraLoop camera;

    DeskScreens(
            Wiring core,
            Features features,
            Peripherals peripherals,
            Frame frame,
            Entrance entrance,
            Texts texts) {
        this.core = core;
        this.features = features;
        this.peripherals = peripherals;
        this.frame = frame;
        this.entrance = entrance;
        this.texts = texts;
        this.formats = texts.formats().in(core.clock().getZone());
        this.tasks = core.tasks();
        this.conversation =
                new SyncViewModel(
                        () -> SyncViewModel.read(core.sync(), core.clock()),
                        tasks,
                        core.syncLoop()::tryNow);
        core.syncLoop().onExchange(conversation::refresh);
    }

    @Override
    public Screen open(Route route) {
        return switch (route) {
            case Route.SignIn _ -> signIn();
            case Route.FirstPull _ -> entrance.firstPull();
            case Route.Reception _ -> kept(route, this::reception);
            case Route.Students students -> students(students);
            case Route.Checkout checkout -> checkout(checkout);
            case Route.Cash _ -> kept(route, this::cash);
            case Route.Classes _ -> kept(route, this::classes);
            case Route.Today _ -> kept(route, this::today);
            case Route.Cases _ -> kept(route, this::coming);
            case Route.Settings _ -> kept(route, this::settings);
            case Route.Sync _ -> kept(route, () -> new SyncView(conversation, texts));
        };
    }

    private Screen kept(Route route, Supplier<? extends Screen> make) {
        return made.computeIfAbsent(route.getClass(), _ -> make.get());
    }

    private Screen coming() {
        return new ComingScreen(texts);
    }

    /** Made anew each time: whoever was here has left, and nothing of theirs stays on a screen. */
    private Screen signIn() {
        close();
        made.clear();
        core.desk().end();
        SignInViewModel model =
                new SignInViewModel(
                        core.door(),
                        tasks,
                        core.clock(),
                        texts,
                        in -> entrance.entered(in.session()));
        return new SignInView(model, texts, core.appVersion(), this::otherLanguage);
    }

    /** Words are read once when the program starts, so the choice waits for the next start. */
    private void otherLanguage() {
        boolean isSpanish = Texts.SPANISH.equals(texts.locale());
        Looks.Language other = isSpanish ? Looks.Language.ENGLISH : Looks.Language.SPANISH;
        Looks looks = frame.state().looks().get().withLanguage(other);
        frame.state().looks().set(looks);
        LooksFile file = new LooksFile(core.database().folder());
        tasks.io(
                () -> {
                    file.save(looks);
                    return looks;
                },
                saved ->
                        frame.toasts()
                                .say(Icon.GLOBE, texts.in(LooksFile.class).get("language.next")));
    }

    /** What opens under the chip. */
    Popover syncPanel() {
        return new SyncPanel(conversation, texts, () -> frame.router().go(new Route.Sync())).open();
    }

    private Screen reception() {
        ReceptionViewModel model = new ReceptionViewModel(core.reception(), tasks, core.clock());
        ReceptionScreen screen = new ReceptionScreen(model, texts, formats, core.clock(), tasks);
        screen.leadsToRoll(() -> frame.router().go(new Route.Classes()));
        CameraLoop loop =
                new CameraLoop(
                        peripherals.camera(),
                        new QrReader(core.machine().nanoTime()),
                        core.clock(),
                        tasks,
                        new CameraFeed(screen.reception(), model, texts));
        camera = loop;
        loop.start();
        return screen;
    }

    private Screen checkout(Route.Checkout route) {
        CheckoutScreen screen = (CheckoutScreen) kept(route, this::checkout);
        screen.sellTo(route.student());
        return screen;
    }

    private CheckoutScreen checkout() {
        Session session = frame.state().session().get();
        ReceiptPreview.Issuer issuer =
                session == null
                        ? new ReceiptPreview.Issuer("", "", "")
                        : new ReceiptPreview.Issuer(
                                session.academy().name(),
                                session.branch(),
                                session.person() + " \u00b7 " + session.desk());
        return new CheckoutScreen(
                new CheckoutViewModel(features.checkout, core.people(), tasks),
                texts,
                formats,
                core.clock(),
                issuer,
                chosen -> {},
                payment -> print(() -> features.receipts.print(payment, false)));
    }

    private Screen cash() {
        return new CashScreen(
                new CashViewModel(features.cash, tasks, core.clock()),
                texts,
                formats,
                session -> print(() -> features.cashReports.print(session)),
                this::printLastClose);
    }

    private Screen students(Route.Students route) {
        StudentsScreen screen = (StudentsScreen) kept(route, this::students);
        screen.open(route.student());
        return screen;
    }

    private StudentsScreen students() {
        return new StudentsScreen(
                features.students,
                new SystemFiles(DeskScreens::window, tasks, texts),
                texts,
                core.clock(),
                frame,
                tasks);
    }

    private static @Nullable Window window() {
        return Window.getWindows().stream().filter(Window::isShowing).findFirst().orElse(null);
    }

    private void printLastClose() {
        tasks.database(
                features.cashReports::lastClosed,
                last -> last.ifPresent(s -> print(() -> features.cashReports.print(s))));
    }

    private Screen classes() {
        return new ClassesScreen(
                new ClassesScreen.Models(
                        new DayViewModel(features.roster, tasks, core.clock()),
                        new ScheduleViewModel(features.schedule, tasks),
                        new HolidaysViewModel(features.schedule, tasks)),
                texts,
                formats,
                frame.undo(),
                action -> core.changes().listen(ClassesScreen.READS, action));
    }

    private Screen today() {
        return new TodayScreen(
                new TodayViewModel(features.today, tasks),
                texts,
                formats,
                student -> frame.router().go(new Route.Students(student)));
    }

    private Screen settings() {
        Map<Device, DeviceTest> tests =
                Map.of(
                        Device.CAMERA, new CameraTest(peripherals.camera()),
                        Device.PRINTER, new PrinterTest(peripherals.printer()));
        SettingsViewModel model =
                new SettingsViewModel(
                        new LooksFile(core.database().folder()),
                        tests,
                        tasks,
                        texts,
                        frame.state().looks()::set);
        Texts words = texts.in(LooksFile.class);
        return new SettingsView(
                model,
                texts,
                List.of(
                        new SettingsView.Fact(
                                words.get("computer.version"), "Chetango " + core.appVersion()),
                        new SettingsView.Fact(
                                words.get("computer.folder"),
                                core.database().folder().toAbsolutePath().toString())));
    }

    /** A printer that fails is a sentence; what it should have printed is safe. */
    private void print(Callable<PrintOutcome> job) {
        Texts words = texts.in(Shell.class);
        tasks.io(
                job::call,
                outcome -> {
                    switch (outcome) {
                        case PrintOutcome.Printed(String printer) ->
                                frame.toasts().say(Icon.PRINT, words.get("print.done", printer));
                        case PrintOutcome.NoPrinter _ ->
                                frame.toasts().say(Icon.PRINT, words.get("print.none"));
                        case PrintOutcome.PrinterFailed _ ->
                                frame.toasts().stay(Icon.PRINT, words.get("print.failed"));
                    }
                });
    }

    /** Lets the camera go. */
    void close() {
        if (camera != null) {
            camera.stop();
            camera = null;
        }
    }
}
