package com.chetango.desk.shell;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.shell.WedgeRules.Decision;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Catches what a scanner types, wherever the focus is. Key events are kept back until {@link
 * WedgeRules} has judged them: typed ones are then played to the field that has the focus, scanned
 * ones reach no field at all.
 */
final class WedgeCatcher {
    private static final Duration MOMENT = Duration.ofMillis(1);

    /** What the first leaked sign found in its field. */
    private record Before(TextInputControl field, String text, int anchor, int caret) {}

    private final Scene scene;
    private final Tasks tasks;
    private final Consumer<String> scanned;
    private final WedgeRules rules = new WedgeRules(CodeShape.BADGES);
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private boolean isPlaying;
    private long swallowEndsUntil = Long.MIN_VALUE;
    private @Nullable Before before;

    private WedgeCatcher(Scene scene, Tasks tasks, Consumer<String> scanned) {
        this.scene = scene;
        this.tasks = tasks;
        this.scanned = scanned;
    }

    /** On the window, so that what is kept back reaches no filter of the scene either. */
    static void install(Window window, Scene scene, Tasks tasks, Consumer<String> scanned) {
        WedgeCatcher catcher = new WedgeCatcher(scene, tasks, scanned);
        window.addEventFilter(KeyEvent.ANY, catcher::filter);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> catcher.flush());
    }

    private void filter(KeyEvent e) {
        if (isPlaying || e.getCode().isModifierKey()) {
            return;
        }
        if (isEnd(e)) {
            end(e);
        } else if (e.getEventType() == KeyEvent.KEY_TYPED) {
            typed(e);
        } else if (e.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(e);
        } else if (!held.isEmpty()) {
            hold(e);
        }
    }

    private void typed(KeyEvent e) {
        String sign = e.getCharacter();
        boolean isShortcut = (e.isShortcutDown() && !e.isAltDown()) || e.isMetaDown();
        if (sign.length() != 1 || sign.charAt(0) < ' ' || sign.charAt(0) == 127 || isShortcut) {
            return;
        }
        hold(e);
        apply(rules.typed(sign.charAt(0), tasks.nanos()));
        tasks.after(WedgeRules.HOLD.plus(MOMENT), this::tick);
        tasks.after(WedgeRules.GAP.plus(MOMENT), this::tick);
    }

    private void pressed(KeyEvent e) {
        if (isShortcutDown(e) || isCommand(e.getCode())) {
            flush();
        } else {
            hold(e);
            tasks.after(WedgeRules.HOLD.plus(MOMENT), this::tick);
        }
    }

    /** Enter, Tab or a line feed: the end of a scan, or the person's own key. */
    private void end(KeyEvent e) {
        if (tasks.nanos() <= swallowEndsUntil) {
            e.consume();
        } else if (e.getEventType() == KeyEvent.KEY_PRESSED) {
            long now = tasks.nanos();
            apply(rules.ended(now));
            if (now <= swallowEndsUntil) {
                e.consume();
            } else {
                flush();
            }
        }
    }

    private void tick() {
        apply(rules.tick(tasks.nanos()));
        if (rules.isIdle()) {
            play(held.size());
        }
    }

    private void flush() {
        apply(rules.flush());
        play(held.size());
        before = null;
    }

    private void hold(KeyEvent e) {
        held.add(e);
        e.consume();
    }

    private void apply(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision) {
                case Decision.Release release -> play(eventsOf(release.count()));
                case Decision.Scan scan -> caught(scan);
            }
        }
        if (rules.isBetweenChains()) {
            before = null;
        }
    }

    private void caught(Decision.Scan scan) {
        for (int drop = eventsOf(scan.held()); drop > 0; drop--) {
            held.remove();
        }
        Before field = before;
        if (scan.leaked() > 0 && field != null) {
            field.field().setText(field.text());
            field.field().selectRange(field.anchor(), field.caret());
        }
        before = null;
        swallowEndsUntil = tasks.nanos() + WedgeRules.GAP.toNanos();
        scanned.accept(scan.code());
    }

    /** How many held events belong to the next {@code signs} signs, key releases included. */
    private int eventsOf(int signs) {
        int events = 0;
        int seen = 0;
        for (KeyEvent e : held) {
            boolean isNext = e.getEventType() == KeyEvent.KEY_PRESSED && seen == signs;
            if (isNext) {
                break;
            }
            seen += e.getEventType() == KeyEvent.KEY_TYPED ? 1 : 0;
            events++;
        }
        return events;
    }

    /** Plays held events to whoever has the focus when each is played: typing may move it. */
    private void play(int events) {
        if (events > 0 && before == null) {
            rememberField();
        }
        isPlaying = true;
        try {
            for (int i = 0; i < events; i++) {
                KeyEvent e = held.remove();
                Node focus = scene.getFocusOwner();
                EventTarget target = focus == null ? scene : focus;
                // A copy, because the one kept back is marked as consumed.
                Event.fireEvent(target, e.copyFor(e.getSource(), target));
            }
        } finally {
            isPlaying = false;
        }
    }

    private void rememberField() {
        before =
                scene.getFocusOwner() instanceof TextInputControl field
                        ? new Before(
                                field, field.getText(), field.getAnchor(), field.getCaretPosition())
                        : null;
    }

    private static boolean isShortcutDown(KeyEvent e) {
        // AltGr, which types @ and the like, is Ctrl with Alt.
        return (e.isControlDown() ^ e.isAltDown()) || e.isMetaDown();
    }

    private static boolean isEnd(KeyEvent e) {
        boolean isEndKey = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB;
        String sign = e.getEventType() == KeyEvent.KEY_TYPED ? e.getCharacter() : "";
        boolean isEndSign = sign.equals("\r") || sign.equals("\n") || sign.equals("\t");
        // Ctrl+J is how some scanners type a line feed.
        boolean isLineFeed = e.getCode() == KeyCode.J && e.isControlDown() && !e.isAltDown();
        return (isEndKey && !isShortcutDown(e)) || isEndSign || isLineFeed;
    }

    /** Keys that act and write nothing. */
    private static boolean isCommand(KeyCode code) {
        return code.isFunctionKey()
                || code.isNavigationKey()
                || code.isArrowKey()
                || code.isMediaKey()
                || switch (code) {
                    case ESCAPE, BACK_SPACE, DELETE, INSERT, CONTEXT_MENU, PRINTSCREEN -> true;
                    default -> false;
                };
    }
}
