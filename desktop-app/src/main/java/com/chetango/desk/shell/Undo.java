package com.chetango.desk.shell;

import com.chetango.desk.platform.Tasks;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * The last thing done, for the ten seconds in which it can be taken back. One at a time: a newer
 * one replaces it, as the newest scan replaces the verdict.
 */
public final class Undo {
    /** How long an action can be taken back. */
    public static final int SECONDS = 10;

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private boolean isShownByScreen;
    private @Nullable Runnable action;
    private Tasks.@Nullable Running ticking;

    public Undo(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Offers it in a toast. */
    public void offer(String sentence, Runnable takeBack) {
        start(sentence, takeBack, false);
    }

    /** The screen has its own button for it; Ctrl+Z works all the same. */
    public void offerOnScreen(String sentence, Runnable takeBack) {
        start(sentence, takeBack, true);
    }

    private void start(String sentence, Runnable takeBack, boolean onScreen) {
        forget();
        action = takeBack;
        isShownByScreen = onScreen;
        what.set(sentence);
        secondsLeft.set(SECONDS);
        ticking = tasks.every(TICK, this::tick);
    }

    /** Takes it back now; false when there is nothing. */
    public boolean take() {
        Runnable takeBack = action;
        if (takeBack == null) {
            return false;
        }
        forget();
        takeBack.run();
        return true;
    }

    /** It stays done. */
    public void forget() {
        if (ticking != null) {
            ticking.stop();
            ticking = null;
        }
        action = null;
        secondsLeft.set(0);
    }

    /** What was done, in words. */
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    /** 10 down to 0, where 0 is nothing to take back. */
    public ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    public boolean isShownByScreen() {
        return isShownByScreen;
    }

    private void tick() {
        if (secondsLeft.get() <= 1) {
            forget();
        } else {
            secondsLeft.set(secondsLeft.get() - 1);
        }
    }
}
