package com.chetango.desk.platform;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Runs work where it is asked for and moves time only when told: {@code advance(seconds(10))} fires
 * every timer due on the way, in order. View models are tested with it in plain JUnit.
 */
public final class DirectTasks implements Tasks {
    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(
                    Comparator.comparing((Timer t) -> t.due).thenComparingLong(t -> t.order));
    private Instant now;
    private long order;
    private Consumer<? super Exception> unexpected =
            e -> {
                throw new IllegalStateException(e);
            };

    /** Time stands still at this instant until {@link #advance}. */
    public DirectTasks(Instant start) {
        now = start;
    }

    /** A clock that shows the time of these tasks. */
    public Clock clock(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock(other);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** Lets time pass and fires what falls due. */
    public void advance(Duration by) {
        Instant target = now.plus(by);
        while (true) {
            Timer next = timers.peek();
            if (next == null || next.due.isAfter(target)) {
                break;
            }
            timers.poll();
            now = next.due;
            if (next.period != null) {
                add(next, now.plus(next.period));
            }
            next.action.run();
        }
        now = target;
    }

    @Override
    public <T extends @Nullable Object> void database(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.run();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T extends @Nullable Object> void database(Work<T> work, Consumer<? super T> done) {
        database(work, done, e -> unexpected.accept(e));
    }

    @Override
    public <T extends @Nullable Object> void io(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        database(work, done, failed);
    }

    @Override
    public <T extends @Nullable Object> void io(Work<T> work, Consumer<? super T> done) {
        database(work, done);
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public Running after(Duration delay, Runnable action) {
        return start(new Timer(action, null), delay);
    }

    @Override
    public Running every(Duration period, Runnable action) {
        return start(new Timer(action, period), period);
    }

    /** A worker never runs by itself here: a test calls its steps. */
    @Override
    public Running worker(String name, Work<?> loop) {
        return () -> {};
    }

    @Override
    public long nanos() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public void unexpected(Consumer<? super Exception> reporter) {
        unexpected = reporter;
    }

    @Override
    public void close() {
        timers.clear();
    }

    private Running start(Timer timer, Duration delay) {
        add(timer, now.plus(delay));
        return () -> timers.remove(timer);
    }

    private void add(Timer timer, Instant due) {
        timer.due = due;
        timer.order = order++;
        timers.add(timer);
    }

    private static final class Timer {
        final Runnable action;
        final @Nullable Duration period;
        Instant due = Instant.EPOCH;
        long order;

        Timer(Runnable action, @Nullable Duration period) {
            this.action = action;
            this.period = period;
        }
    }
}
