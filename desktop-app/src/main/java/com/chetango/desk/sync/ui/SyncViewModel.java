package com.chetango.desk.sync.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncService.Detail;
import com.chetango.desk.sync.SyncService.Waiting;
import com.chetango.desk.sync.SyncStatus;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The conversation with the server, as people look at it. */
public final class SyncViewModel {
    private static final int SHOWN = 100;

    /** Where the screen is. */
    public sealed interface State {
        /** Being read for the first time. */
        record Reading() implements State {}

        /**
         * @param pending all that wait, of which {@code waiting} are the oldest
         */
        record Page(
                SyncStatus status,
                Optional<Detail> detail,
                int pending,
                List<Waiting> waiting,
                Instant now)
                implements State {}
    }

    private final Supplier<State.Page> read;
    private final Tasks tasks;
    private final Runnable tryNow;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Reading());

    /**
     * @param read asks the database; runs on its thread
     * @param tryNow asks the loop for an exchange at once
     */
    public SyncViewModel(Supplier<State.Page> read, Tasks tasks, Runnable tryNow) {
        this.read = read;
        this.tasks = tasks;
        this.tryNow = tryNow;
    }

    /** Reads the page from the database. */
    public static State.Page read(SyncService sync, Clock clock) {
        return new State.Page(
                sync.status(), sync.detail(), sync.unsent(), sync.waiting(SHOWN), clock.instant());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Reads it again: after an exchange, after something was done here, when it comes up. */
    public void refresh() {
        tasks.database(read::get, state::set);
    }

    /** A person wants it now. */
    public void tryNow() {
        tryNow.run();
    }

    /** How many of each kind wait, for the panel. */
    public static Map<OperationKind, Long> byKind(List<Waiting> waiting) {
        Map<OperationKind, Long> counts = new EnumMap<>(OperationKind.class);
        for (Waiting one : waiting) {
            counts.merge(OperationKind.of(one.type()), 1L, Long::sum);
        }
        return counts;
    }
}
