package com.chetango.desk.sync;

import com.chetango.desk.platform.Tasks.Running;

import org.jooq.Table;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/**
 * Tells screens that tables they show have changed, after the commit, on the screen's thread. They
 * then read again; no data travels here.
 */
public final class DeskChanges {

    private record Listener(Set<Table<?>> tables, Runnable action) {}

    private final Executor screen;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param screen runs what it is given on the screen's thread
     */
    public DeskChanges(Executor screen) {
        this.screen = screen;
    }

    /** Runs {@code action} after any of the tables changed, until stopped. */
    public Running listen(Set<Table<?>> tables, Runnable action) {
        Listener listener = new Listener(Set.copyOf(tables), action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void committed(Set<Table<?>> changed) {
        if (changed.isEmpty()) {
            return;
        }
        for (Listener listener : listeners) {
            if (listener.tables().stream().anyMatch(changed::contains)) {
                screen.execute(listener.action());
            }
        }
    }
}
