package com.chetango.desk.dev.day;

import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.shell.Shell;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/** A receptionist's hands and eyes on the real window: keys, fields, buttons, what it says. */
final class Hands {

    private static final long PATIENCE_SECONDS = 180;
    private static final long LOOK_MILLIS = 20;

    private final Shell shell;
    private final Path pictures;
    private int taken;

    Hands(Shell shell, Path pictures) {
        this.shell = shell;
        this.pictures = pictures;
    }

    /** Does it on the screen's thread and waits for it. */
    @SuppressWarnings("NullAway") // the holder is empty only until the work is done
    <T extends @Nullable Object> T screen(Callable<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        result.set(work.call());
                    } catch (Exception | Error broken) {
                        failure.set(broken);
                    } finally {
                        done.countDown();
                    }
                });
        try {
            done.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        Throwable broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException(broken);
        }
        return result.get();
    }

    /** Waits until the screen shows it; the day fails when it never does. */
    void until(String what, BooleanSupplier shown) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!screen(shown::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("fallo");
                throw new IllegalStateException("waited in vain for: " + what);
            }
            pause(LOOK_MILLIS);
        }
    }

    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Nullable Node find(String id) {
        return shell.scene().lookup("#" + id);
    }

    /** Whether a node of this style is on the screen. */
    boolean findStyle(String style) {
        return shell.scene().getRoot().lookup("." + style) != null;
    }

    void see(String id) {
        until("#" + id, () -> find(id) != null);
    }

    void write(String id, String text) {
        see(id);
        screen(
                () -> {
                    TextInputControl field = (TextInputControl) Objects.requireNonNull(find(id));
                    field.requestFocus();
                    field.setText(text);
                    return true;
                });
    }

    void press(String id) {
        see(id);
        screen(
                () -> {
                    ((ButtonBase) Objects.requireNonNull(find(id))).fire();
                    return true;
                });
    }

    void key(KeyCode code) {
        key(code, false);
    }

    void ctrl(KeyCode code) {
        key(code, true);
    }

    private void key(KeyCode code, boolean ctrl) {
        screen(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, ctrl);
                    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, ctrl);
                    return true;
                });
    }

    /** A USB scanner: keys faster than any hand, and Enter, wherever the focus is. */
    void scan(String text) {
        screen(
                () -> {
                    for (int i = 0; i < text.length(); i++) {
                        char sign = text.charAt(i);
                        KeyCode code = KeyCode.getKeyCode(String.valueOf(sign));
                        fire(KeyEvent.KEY_PRESSED, "", code, false);
                        fire(KeyEvent.KEY_TYPED, String.valueOf(sign), KeyCode.UNDEFINED, false);
                        fire(KeyEvent.KEY_RELEASED, "", code, false);
                    }
                    fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, false);
                    fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED, false);
                    fire(KeyEvent.KEY_RELEASED, "", KeyCode.ENTER, false);
                    return true;
                });
    }

    private void fire(EventType<KeyEvent> type, String sign, @Nullable KeyCode code, boolean ctrl) {
        EventTarget focus = shell.scene().getFocusOwner();
        Event.fireEvent(
                focus == null ? shell.scene() : focus,
                new KeyEvent(
                        type,
                        sign,
                        "",
                        code == null ? KeyCode.UNDEFINED : code,
                        false,
                        ctrl,
                        false,
                        false));
    }

    /** What the large panel says now, or nothing. */
    String verdict() {
        return screen(
                () -> {
                    Node panel = shell.scene().lookup(".verdict");
                    while (panel != null && !(panel instanceof VerdictPanel)) {
                        panel = panel.getParent();
                    }
                    return panel == null || panel.getAccessibleText() == null
                            ? ""
                            : panel.getAccessibleText();
                });
    }

    /** Keeps what the window looks like now. */
    void picture(String name) {
        WritableImage image = screen(() -> shell.scene().snapshot(null));
        taken++;
        Path file = pictures.resolve(String.format(Locale.ROOT, "%02d-%s.png", taken, name));
        try {
            Files.createDirectories(pictures);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
