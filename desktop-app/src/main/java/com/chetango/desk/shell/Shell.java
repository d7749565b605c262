package com.chetango.desk.shell;

import com.chetango.desk.kit.Popover;
import com.chetango.desk.kit.Theme;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.Looks;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Puts the frame together and keeps it in step: the route in front, its keys, the session, scans.
 * The only window of the program belongs to it.
 */
public final class Shell {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Stage stage;
    private final Frame frame;
    private final Screens screens;
    private final Texts texts;
    private final ShellView view;
    private final Scene scene;
    private final Theme theme;
    private final KeyMap keys;
    private final PaletteView palette;
    private final ErrorReporter errors;
    private final ListChangeListener<KeyAction> keysChanged = c -> showKeys();
    private @Nullable Screen screen;
    private @Nullable Supplier<Popover> syncPanel;

    public Shell(
            Stage stage,
            Frame frame,
            Tasks tasks,
            Clock clock,
            Texts anyTexts,
            Screens screens,
            PeopleSearch people) {
        this.stage = stage;
        this.frame = frame;
        this.screens = screens;
        this.texts = anyTexts.in(Shell.class);
        this.view = new ShellView(texts, frame, clock);
        this.scene = new Scene(view.root(), 1366, 768);
        this.theme = Theme.install(scene);
        this.keys = new KeyMap(new GlobalKeys(texts, this).all());
        PaletteActions actions = new PaletteActions(texts, frame, view.rail(), keys);
        PaletteViewModel found = new PaletteViewModel(() -> actions.items(this), people);
        this.palette = new PaletteView(found, texts, () -> view.overlay().close());
        this.errors = new ErrorReporter(frame.toasts(), texts);
        tasks.unexpected(errors::report);
        tasks.every(TICK, () -> view.topBar().tick());
        WedgeCatcher.install(stage, scene, tasks, this::scanned);
        listen();
    }

    private void listen() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.topBar().onFind(this::openPalette);
        view.topBar().onMenu(this::openMenu);
        view.topBar().chip().setOnAction(e -> openSync());
        frame.state().looks().subscribe(this::dress);
        frame.state().session().subscribe(this::sessionChanged);
        frame.router().current().subscribe(this::open);
        stage.setOnCloseRequest(
                e -> {
                    e.consume();
                    leave(stage::hide);
                });
    }

    /** Shows the window. */
    public void show() {
        stage.setScene(scene);
        stage.setMinWidth(683);
        stage.setMinHeight(384);
        stage.show();
    }

    public Frame frame() {
        return frame;
    }

    public Theme theme() {
        return theme;
    }

    public Scene scene() {
        return scene;
    }

    public ErrorReporter errors() {
        return errors;
    }

    /** What the chip opens; without one it leads to the sync centre. */
    public void syncPanel(Supplier<Popover> panel) {
        syncPanel = panel;
    }

    /** Stops the person with a question; see {@link Question} for how rarely. */
    public void ask(Question question) {
        view.overlay().openMiddle(question.popover(() -> view.overlay().close()));
    }

    /** A code was scanned, wherever the focus is. */
    public void scanned(String code) {
        if (frame.state().session().get() == null) {
            return;
        }
        view.overlay().close();
        if (screen == null || !screen.scanned(code)) {
            frame.router().go(new Route.Reception());
            if (screen != null) {
                screen.scanned(code);
            }
        }
    }

    /** Leaves, after saying what has not been sent yet. */
    void leave(Runnable then) {
        int pending = Pending.in(frame.state().sync().get());
        if (pending == 0 || frame.state().session().get() == null) {
            then.run();
            return;
        }
        ask(
                new Question(
                        texts.get("signout.title"),
                        texts.get("signout.text", pending),
                        new Question.Answer(texts.get("signout.send"), this::goToSync),
                        new Question.Answer(texts.get("signout.leave"), then)));
    }

    void signOut() {
        leave(() -> frame.state().session().set(null));
    }

    void goToSync() {
        frame.router().go(new Route.Sync());
    }

    void openPalette() {
        view.overlay().openMiddle(palette.popover());
        palette.shown();
    }

    void openHelp() {
        view.overlay().openMiddle(HelpCard.of(keys.all(), texts));
    }

    /** F10: the rail, or what it folds into on a small screen. */
    void openMenu() {
        if (view.isCompact()) {
            openPalette();
        } else {
            view.rail().focusCurrent();
        }
    }

    /** Goes there, or back to the first field of it when one is there already. */
    void go(Route route) {
        view.overlay().close();
        if (route.equals(frame.router().current().get()) && screen != null) {
            screen.shown();
        } else {
            frame.router().go(route);
        }
    }

    void checkout() {
        go(new Route.Checkout(screen == null ? null : screen.student().orElse(null)));
    }

    private void dress(Looks looks) {
        theme.mode()
                .set(
                        switch (looks.light()) {
                            case SYSTEM -> Theme.Mode.SYSTEM;
                            case YES -> Theme.Mode.LIGHT;
                            case NO -> Theme.Mode.DARK;
                        });
        theme.highContrast().set(switched(looks.contrast()));
        theme.reducedMotion().set(switched(looks.stillness()));
    }

    private static Theme.Switch switched(Looks.Choice choice) {
        return switch (choice) {
            case SYSTEM -> Theme.Switch.SYSTEM;
            case YES -> Theme.Switch.ON;
            case NO -> Theme.Switch.OFF;
        };
    }

    private void openSync() {
        if (syncPanel == null) {
            goToSync();
        } else {
            view.overlay().openUnder(view.topBar().chip(), syncPanel.get());
        }
    }

    private void sessionChanged(@Nullable Session session) {
        view.overlay().close();
        frame.undo().forget();
        if (session == null) {
            stage.setTitle("Chetango");
            frame.router().start(new Route.SignIn());
            return;
        }
        stage.setTitle(session.academy().name() + " \u00b7 Chetango");
        theme.brand().set(session.academy().brand());
        frame.router().start(session.isOwner() ? new Route.Today() : new Route.Reception());
    }

    private void open(Route route) {
        if (screen != null) {
            screen.hidden();
            screen.keys().removeListener(keysChanged);
        }
        Screen next = screens.open(route);
        screen = next;
        Parent node = next.view();
        view.show(node, route instanceof Route.SignIn || route instanceof Route.FirstPull);
        next.keys().addListener(keysChanged);
        showKeys();
        // Controls inside a scroll pane exist only after this; a focus asked for before is lost.
        node.applyCss();
        node.layout();
        next.shown();
    }

    private void showKeys() {
        if (screen != null) {
            keys.screen(screen.keys());
            view.keyBar().show(keys.shown());
        }
    }

    private void pressed(KeyEvent e) {
        KeyStroke stroke = KeyEvents.stroke(e);
        if (view.overlay().isOpen()) {
            if (stroke.equals(KeyStroke.of("Esc"))) {
                view.overlay().close();
                e.consume();
                return;
            }
            if (!stroke.key().matches("F[0-9]+") && !stroke.equals(KeyStroke.of("Ctrl+K"))) {
                return;
            }
        }
        if (frame.state().session().get() == null && !isOfScreen(stroke)) {
            return;
        }
        if (keys.press(stroke, isTyping())) {
            e.consume();
        }
    }

    /** Before anybody signed in only the keys of the sign-in screen work. */
    private boolean isOfScreen(KeyStroke stroke) {
        return screen != null && screen.keys().stream().anyMatch(k -> k.stroke().equals(stroke));
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }
}
