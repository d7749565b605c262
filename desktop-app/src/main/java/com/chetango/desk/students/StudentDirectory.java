package com.chetango.desk.students;

import com.chetango.desk.platform.DeskDatabase;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/** The people this desk knows, searched on every keystroke without touching the disk. */
public final class StudentDirectory {

    /** What a list under a search box has room for. */
    public static final int SHOWN = 8;

    private final DeskDatabase database;
    private final StudentStore store = new StudentStore();
    private final ReentrantLock lock = new ReentrantLock();
    private final StudentIndex index = new StudentIndex();

    public StudentDirectory(DeskDatabase database) {
        this.database = database;
    }

    /**
     * Reads everybody again; call it off the screen's thread, at start and after people changed.
     */
    public void load(UUID tenant) {
        List<Found> everybody = database.read(tx -> store.everybody(tx, tenant));
        lock.lock();
        try {
            index.replaceAll(everybody);
        } finally {
            lock.unlock();
        }
    }

    public List<Found> search(String typed, int most) {
        lock.lock();
        try {
            return index.search(typed, most);
        } finally {
            lock.unlock();
        }
    }

    /** Everybody in the order of names, as far as a list goes, while nothing is typed. */
    public List<Found> first(int most) {
        lock.lock();
        try {
            return index.first(most);
        } finally {
            lock.unlock();
        }
    }

    /** Reads these again: they were registered or changed. */
    public void refresh(UUID tenant, List<UUID> students) {
        List<Found> again = database.read(tx -> store.some(tx, tenant, students));
        lock.lock();
        try {
            students.forEach(index::remove);
            again.forEach(index::put);
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return index.size();
        } finally {
            lock.unlock();
        }
    }
}
