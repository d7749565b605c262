package com.chetango.desk.platform;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * All work outside the screen's own thread. Results always come back on the screen's thread, in the
 * order the database finished them, so a view model never needs a lock.
 *
 * <p>{@link FxTasks} is the real one; {@link DirectTasks} runs everything at once and moves time by
 * hand, for tests and for drawing screens.
 */
public interface Tasks extends AutoCloseable {

    /** Something to do off the screen's thread; what it throws is a bug or a broken machine. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run() throws Exception;
    }

    /** A timer or a worker that can be stopped; stopping twice is harmless. */
    @FunctionalInterface
    interface Running {
        void stop();
    }

    /** One at a time, in the order asked, on the database thread. */
    <T extends @Nullable Object> void database(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Network, files, printer: a few at a time, never on the database thread. */
    <T extends @Nullable Object> void io(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Runs on the screen's thread as soon as it is free. */
    void onScreen(Runnable action);

    /** Runs on the screen's thread once, after the delay. */
    Running after(Duration delay, Runnable action);

    /** Runs on the screen's thread again and again, the first time after one period. */
    Running every(Duration period, Runnable action);

    /**
     * A long-lived worker with a thread of its own (the camera, the synchronisation). It is
     * interrupted when stopped and when the program ends.
     */
    Running worker(String name, Work<?> loop);

    /** A stopwatch in nanoseconds, on the same time as the timers. */
    long nanos();

    /** Where failures go that nobody handles: the error reporter once the shell exists. */
    void unexpected(Consumer<? super Exception> reporter);

    /** As {@link #database(Work, Consumer, Consumer)}; a failure goes to the error reporter. */
    <T extends @Nullable Object> void database(Work<T> work, Consumer<? super T> done);

    /** As {@link #io(Work, Consumer, Consumer)}; a failure goes to the error reporter. */
    <T extends @Nullable Object> void io(Work<T> work, Consumer<? super T> done);

    /** Ends every timer, worker and thread; work already begun on the database is finished. */
    @Override
    void close();
}
