package com.chetango.desk.kit;

import com.chetango.desk.platform.Tasks;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** <i>Deshacer · 8 s</i>: an action that can be taken back for a few seconds, then goes away. */
public final class CountdownButton extends StackPane {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final ActionButton button;
    private final Tasks tasks;
    private final String word;
    private Tasks.@Nullable Running ticking;
    private int secondsLeft;

    public CountdownButton(Tasks tasks, String word) {
        this.tasks = tasks;
        this.word = word;
        button = ActionButton.normal(word).small().with(Icon.UNDO);
        getChildren().add(button);
        hide();
    }

    /** The key that does the same. */
    public CountdownButton key(String... keys) {
        button.key(keys);
        return this;
    }

    /** Counts down from here; pressing runs the action once. */
    public void start(int seconds, Runnable undo) {
        stopTicking();
        secondsLeft = seconds;
        button.does(
                () -> {
                    hide();
                    undo.run();
                });
        setVisible(true);
        setManaged(true);
        show();
        ticking = tasks.every(TICK, this::tick);
    }

    /** Nothing to take back any more. */
    public void hide() {
        stopTicking();
        setVisible(false);
        setManaged(false);
    }

    /** Does it now, as Ctrl+Z; false when there is nothing to take back. */
    public boolean press() {
        if (!isVisible()) {
            return false;
        }
        button.fire();
        return true;
    }

    private void tick() {
        secondsLeft--;
        if (secondsLeft <= 0) {
            hide();
        } else {
            show();
        }
    }

    private void show() {
        button.word(word + " \u00b7 " + secondsLeft + "\u00a0s");
    }

    private void stopTicking() {
        if (ticking != null) {
            ticking.stop();
            ticking = null;
        }
    }
}
