package com.chetango.model.classes;

import com.chetango.model.db.tables.records.EnrolmentRecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Who is expected in a class, and who of them came. */
public final class RosterRules {

    private RosterRules() {}

    /**
     * Each set in the order given.
     *
     * @param arrived expected and here
     * @param missing expected and not here
     * @param dropIns here without being expected
     */
    public record Roster(Set<UUID> arrived, Set<UUID> missing, Set<UUID> dropIns) {

        public int expected() {
            return arrived.size() + missing.size();
        }

        public int here() {
            return arrived.size() + dropIns.size();
        }
    }

    /** Students enrolled in the slot, or in this one class, on that day. */
    public static Set<UUID> expected(
            Collection<EnrolmentRecord> ofSlot,
            Collection<EnrolmentRecord> ofSession,
            LocalDate date) {
        Set<UUID> students = new LinkedHashSet<>();
        ofSlot.stream().filter(e -> isActive(e, date)).forEach(e -> students.add(e.getStudentId()));
        ofSession.stream()
                .filter(e -> isActive(e, date))
                .forEach(e -> students.add(e.getStudentId()));
        return students;
    }

    public static boolean isActive(EnrolmentRecord enrolment, LocalDate date) {
        LocalDate through = enrolment.getThroughOn();
        return !date.isBefore(enrolment.getFromOn()) && (through == null || !date.isAfter(through));
    }

    /**
     * @param here students with an entry that stands
     */
    public static Roster roster(Set<UUID> expected, Collection<UUID> here) {
        Set<UUID> arrived = new LinkedHashSet<>(expected);
        arrived.retainAll(Set.copyOf(here));
        Set<UUID> missing = new LinkedHashSet<>(expected);
        missing.removeAll(arrived);
        Set<UUID> dropIns = new LinkedHashSet<>(here);
        dropIns.removeAll(expected);
        return new Roster(arrived, missing, dropIns);
    }
}
