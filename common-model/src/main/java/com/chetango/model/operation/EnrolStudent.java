package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.classes.RosterRules;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A student has a place in a weekly class, or in one class.
 *
 * @param slotId the weekly class; null when it is for one class
 * @param classSessionId the one class; null when it is for every week
 * @param fromOn first day; for one class, its day
 * @param beyondCapacity whether the desk was told that it is full, and went on
 */
public record EnrolStudent(
        UUID studentId,
        @Nullable UUID slotId,
        @Nullable UUID classSessionId,
        LocalDate fromOn,
        boolean beyondCapacity)
        implements Operation {

    public EnrolStudent {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(fromOn, "fromOn");
        if ((slotId == null) == (classSessionId == null)) {
            throw new IllegalArgumentException("either a weekly class or one class");
        }
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    /** Somebody was promised a place. */
    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(STUDENT, studentId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        Optional<Places> found = slotId != null ? ofSlot(rows, slotId) : ofSession(rows);
        if (found.isEmpty()) {
            return Outcome.refused(
                    Refusal.UNKNOWN, (slotId != null ? SCHEDULE_SLOT : CLASS_SESSION).getName());
        }
        Places places = found.get();
        Optional<EnrolmentRecord> already = places.of(studentId);
        if (already.isPresent()) {
            return context.hasHappened()
                    ? new Outcome.Merged(already.get().getId())
                    : Outcome.refused(Refusal.ALREADY_ENROLLED, already.get().getId());
        }
        if (places.isFull() && !beyondCapacity && !context.hasHappened()) {
            return Outcome.refused(Refusal.CLASS_FULL, places.taken(), places.capacity());
        }
        EnrolmentRecord row = enrolment(context, places);
        rows.put(row);
        return places.isFull() && !beyondCapacity
                ? Outcome.flagged(
                        new Outcome.Flag(
                                CaseKind.CLASS_OVER_CAPACITY,
                                studentId,
                                slotId != null ? slotId : classSessionId,
                                places.taken() + 1 + "/" + places.capacity()))
                : Outcome.APPLIED;
    }

    private EnrolmentRecord enrolment(OperationContext context, Places places) {
        EnrolmentRecord row = new EnrolmentRecord();
        row.setId(context.id("enrolment"));
        row.setStudentId(studentId);
        row.setSlotId(slotId);
        row.setClassSessionId(classSessionId);
        row.setFromOn(places.date());
        row.setThroughOn(classSessionId == null ? null : places.date());
        row.setAt(context.at());
        row.setActorId(context.actor().staffId());
        return row;
    }

    private Optional<Places> ofSlot(Rows rows, UUID slot) {
        Optional<ScheduleSlotRecord> known = rows.get(SCHEDULE_SLOT, slot);
        return known.map(
                s ->
                        new Places(
                                s.getCapacity(),
                                fromOn,
                                rows.find(Indexes.ENROLMENTS_OF_SLOT, slot)));
    }

    private Optional<Places> ofSession(Rows rows) {
        Optional<ClassSessionRecord> known =
                rows.get(CLASS_SESSION, Objects.requireNonNull(classSessionId));
        return known.map(
                s -> {
                    List<EnrolmentRecord> all =
                            new ArrayList<>(
                                    rows.find(Indexes.ENROLMENTS_OF_SESSION, classSessionId));
                    if (s.getSlotId() != null) {
                        all.addAll(rows.find(Indexes.ENROLMENTS_OF_SLOT, s.getSlotId()));
                    }
                    return new Places(s.getCapacity(), s.getClassDate(), all);
                });
    }

    /** The places of a class on one day. */
    private record Places(int capacity, LocalDate date, List<EnrolmentRecord> enrolments) {

        Optional<EnrolmentRecord> of(UUID student) {
            return active().stream().filter(e -> e.getStudentId().equals(student)).findFirst();
        }

        long taken() {
            return active().stream().map(EnrolmentRecord::getStudentId).distinct().count();
        }

        boolean isFull() {
            return taken() >= capacity;
        }

        private List<EnrolmentRecord> active() {
            return enrolments.stream().filter(e -> RosterRules.isActive(e, date)).toList();
        }
    }
}
