package com.chetango.desk.classes;

import com.chetango.desk.platform.DeskDatabase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The classes of a day and who is expected in them, for every screen that shows them. */
public final class ClassDayService {

    private final DeskDatabase database;
    private final ClassDayStore store = new ClassDayStore();

    public ClassDayService(DeskDatabase database) {
        this.database = database;
    }

    /** The classes of a branch on a date, in the order they start. */
    public List<ClassToday> on(UUID tenant, UUID branch, LocalDate date) {
        return database.read(tx -> store.classes(tx, tenant, branch, date));
    }

    /** The classes of a date this student is enrolled in, at any branch. */
    public Set<UUID> enrolled(UUID tenant, UUID student, LocalDate date) {
        return database.read(tx -> store.enrolledOn(tx, tenant, student, date));
    }
}
