package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Tasks.Running;
import com.chetango.desk.sync.DeviceStateStore.State;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Keeps the exchange going: at once after something was done here, and every fifteen seconds
 * whatever happened, because the state in the database decides and not the events.
 *
 * <p>All its methods are called on the screen's thread; the database and the network are asked
 * through {@link Tasks}, one exchange at a time.
 */
public final class SyncLoop {
    private static final Duration TICK = Duration.ofSeconds(15);

    /** How far the first pull has come, in the server's sequence. */
    public record Progress(long cursor, long head) {
        public double fraction() {
            return head <= 0 ? 0 : Math.min(1, (double) cursor / head);
        }
    }

    private final Tasks tasks;
    private final DeskDatabase database;
    private final SyncCore core;
    private final ExchangeClient client;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Running ticking;
    private @Nullable Running waiting;
    private boolean isBusy;
    private boolean isAskedAgain;

    public SyncLoop(
            Tasks tasks,
            DeskDatabase database,
            DeskClock clock,
            DeskChanges changes,
            ExchangeClient client,
            RandomGenerator random) {
        this.tasks = tasks;
        this.database = database;
        this.core = new SyncCore(database, clock, changes, new BackOff(random));
        this.client = client;
    }

    /** Begins to exchange, now and from now on. */
    public void start() {
        if (ticking == null) {
            ticking = tasks.every(TICK, this::nudge);
        }
        tasks.database(core::restore, restored -> nudge(), this::broken);
    }

    public void stop() {
        if (ticking != null) {
            ticking.stop();
            ticking = null;
        }
        stopWaiting();
    }

    /** Something waits to be sent; a back-off that is running is kept to. */
    public void nudge() {
        if (waiting == null) {
            tryNow();
        }
    }

    /** A person wants it now, whatever the back-off says. */
    public void tryNow() {
        stopWaiting();
        if (isBusy) {
            isAskedAgain = true;
            return;
        }
        isBusy = true;
        tasks.database(core::next, this::send, this::broken);
    }

    /** Runs after every exchange, on the screen's thread: the status may have changed. */
    public Running onExchange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How far the first pull is. */
    public void progress(Consumer<Progress> then) {
        tasks.database(
                () -> database.read(DeviceStateStore::find),
                (Optional<State> s) ->
                        s.ifPresent(
                                state -> then.accept(new Progress(state.cursor(), state.head()))));
    }

    private void send(Optional<SyncCore.Call> call) {
        if (call.isEmpty()) {
            ended();
            return;
        }
        tasks.io(
                () -> client.exchange(call.get().token(), call.get().request()),
                reply -> received(call.get(), reply),
                this::broken);
    }

    private void received(SyncCore.Call call, ExchangeReply reply) {
        tasks.database(() -> core.accept(call, reply), this::next, this::broken);
    }

    private void next(SyncCore.Next next) {
        ended();
        switch (next) {
            case SyncCore.AtOnce _ -> tryNow();
            case SyncCore.Rest _ -> {
                if (isAskedAgain) {
                    tryNow();
                }
            }
            case SyncCore.Later(Duration delay) -> {
                isAskedAgain = false;
                waiting = tasks.after(delay, this::waited);
            }
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void waited() {
        waiting = null;
        tryNow();
    }

    private void ended() {
        isBusy = false;
    }

    /** The disk or a bug: said in the log, tried again at the next tick. */
    private void broken(Exception failure) {
        ended();
        isAskedAgain = false;
        System.getLogger("com.chetango.desk")
                .log(System.Logger.Level.ERROR, "synchronisation", failure);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.stop();
            waiting = null;
        }
    }
}
