package com.chetango.desk.platform;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The desk's threads: one for the database, so that its transactions never wait for each other; a
 * few for network and files; one for timers. All are daemons with names a thread dump can be read
 * by, and all give their results to the screen's thread.
 */
public final class FxTasks implements Tasks {
    private static final int IO_THREADS = 4;
    private static final long LAST_COMMIT_SECONDS = 10;

    private final Executor screen;
    private final ExecutorService database = Executors.newSingleThreadExecutor(named("database"));
    private final ExecutorService io = Executors.newFixedThreadPool(IO_THREADS, named("io"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(named("timer"));
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private volatile Consumer<? super Exception> unexpected = FxTasks::toLog;

    /** Results are given to the JavaFX thread. */
    public FxTasks() {
        this(Platform::runLater);
    }

    FxTasks(Executor screen) {
        this.screen = screen;
    }

    @Override
    public <T extends @Nullable Object> void database(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(database, work, done, failed);
    }

    @Override
    public <T extends @Nullable Object> void database(Work<T> work, Consumer<? super T> done) {
        run(database, work, done, e -> unexpected.accept(e));
    }

    @Override
    public <T extends @Nullable Object> void io(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(io, work, done, failed);
    }

    @Override
    public <T extends @Nullable Object> void io(Work<T> work, Consumer<? super T> done) {
        run(io, work, done, e -> unexpected.accept(e));
    }

    private <T extends @Nullable Object> void run(
            ExecutorService where,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        try {
            where.execute(
                    () -> {
                        T result;
                        try {
                            result = work.run();
                        } catch (Exception e) {
                            onScreen(() -> failed.accept(e));
                            return;
                        }
                        onScreen(() -> done.accept(result));
                    });
        } catch (RejectedExecutionException closing) {
            // The program is ending: nobody is left to see the result.
            System.getLogger("com.chetango.desk")
                    .log(System.Logger.Level.DEBUG, "asked while closing", closing);
        }
    }

    @Override
    public void onScreen(Runnable action) {
        screen.execute(() -> guarded(action));
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            unexpected.accept(e);
        }
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return stoppable(
                timer.schedule(() -> onScreen(action), delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    @Override
    public Running every(Duration period, Runnable action) {
        long nanos = period.toNanos();
        return stoppable(
                timer.scheduleAtFixedRate(
                        () -> onScreen(action), nanos, nanos, TimeUnit.NANOSECONDS));
    }

    private static Running stoppable(ScheduledFuture<?> future) {
        return () -> future.cancel(false);
    }

    @Override
    public Running worker(String name, Work<?> loop) {
        Thread thread = named(name).newThread(() -> loopUntilStopped(loop));
        workers.add(thread);
        thread.start();
        return thread::interrupt;
    }

    private void loopUntilStopped(Work<?> loop) {
        try {
            loop.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            onScreen(() -> unexpected.accept(e));
        } finally {
            workers.remove(Thread.currentThread());
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void unexpected(Consumer<? super Exception> reporter) {
        unexpected = reporter;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.forEach(Thread::interrupt);
        io.shutdownNow();
        database.shutdown();
        try {
            if (!database.awaitTermination(LAST_COMMIT_SECONDS, TimeUnit.SECONDS)) {
                database.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return action -> {
            Thread thread = new Thread(action, "chetango-" + name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void toLog(Exception e) {
        System.getLogger("com.chetango.desk").log(System.Logger.Level.ERROR, "background work", e);
    }
}
