package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.attendance.AdmissionRules;
import com.chetango.model.attendance.AdmissionRules.Admission;
import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Basis;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.attendance.Entries;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.packages.Validity;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A student enters a class.
 *
 * @param basis what the receptionist asks for: PACKAGE (the rules choose which), GRACE or COURTESY.
 *     OWED is never asked for; it is what an entry becomes that nothing covered and that happened.
 * @param reason why it is a courtesy; required then
 * @param supervisorId who authorised the courtesy; required then
 */
public record CheckIn(
        UUID studentId,
        UUID classSessionId,
        Basis basis,
        EnteredBy enteredBy,
        @Nullable String reason,
        @Nullable UUID supervisorId)
        implements Operation {

    public CheckIn {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(classSessionId, "classSessionId");
        Objects.requireNonNull(enteredBy, "enteredBy");
        if (basis == Basis.OWED) {
            throw new IllegalArgumentException("OWED is an outcome, not a request");
        }
        if (basis == Basis.COURTESY && (reason == null || supervisorId == null)) {
            throw new IllegalArgumentException("a courtesy needs a reason and a supervisor");
        }
    }

    /** On the student's package, whichever the rules choose. */
    public static CheckIn onPackage(UUID studentId, UUID classSessionId, EnteredBy enteredBy) {
        return new CheckIn(studentId, classSessionId, Basis.PACKAGE, enteredBy, null, null);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.everyone();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<StudentRecord> student = rows.get(STUDENT, studentId);
        Optional<ClassSessionRecord> session = rows.get(CLASS_SESSION, classSessionId);
        if (student.isEmpty() || session.isEmpty()) {
            return Outcome.refused(
                    Refusal.UNKNOWN, (student.isEmpty() ? STUDENT : CLASS_SESSION).getName());
        }
        if (session.get().getState().equals("CANCELLED") && !context.hasHappened()) {
            return Outcome.refused(Refusal.CLASS_CANCELLED);
        }
        List<AttendanceRecord> before = Entries.all(rows, classSessionId, studentId);
        Optional<AttendanceRecord> already = Entries.standing(rows, before);
        if (already.isPresent()) {
            return alreadyIn(already.get(), context);
        }
        Entry entry = new Entry(rows, context, session.get(), before.size() + 1);
        return basis == Basis.COURTESY
                ? entry.record(Basis.COURTESY, null)
                : onPackages(entry, Candidates.of(rows, student.get(), entry.date()));
    }

    private static Outcome alreadyIn(AttendanceRecord entry, OperationContext context) {
        return context.hasHappened()
                ? new Outcome.Merged(entry.getId())
                : Outcome.refused(
                        Refusal.ALREADY_CHECKED_IN,
                        entry.getId(),
                        entry.getAt(),
                        entry.getDeviceId());
    }

    private Outcome onPackages(Entry entry, List<Candidate> candidates) {
        Admission admission = AdmissionRules.judge(candidates, entry.facts());
        return switch (admission) {
            case Admission.Covered(Candidate chosen) -> entry.record(Basis.PACKAGE, chosen);
            case Admission.OnlyGrace(Candidate chosen) when basis == Basis.GRACE ->
                    entry.record(Basis.GRACE, chosen);
            case Admission.OnlyGrace(Candidate chosen) ->
                    entry.uncovered(
                            Outcome.refused(
                                    Refusal.NO_CLASSES_LEFT,
                                    chosen.terms().name(),
                                    chosen.terms().id()),
                            chosen);
            case Admission.NotCovered(AdmissionRules.Reason reason, Optional<Candidate> nearest) ->
                    entry.uncovered(refusal(reason, nearest.orElse(null)), owes(reason, nearest));
        };
    }

    /** A package that ended or is for something else is left alone; one used up goes below zero. */
    private static @Nullable Candidate owes(
            AdmissionRules.Reason reason, Optional<Candidate> nearest) {
        return switch (reason) {
            case NO_CLASSES_LEFT, LIMIT_PER_DAY, LIMIT_PER_WEEK -> nearest.orElse(null);
            case FROZEN, NOT_STARTED, NOT_FOR_THIS, EXPIRED, NO_PACKAGE -> null;
        };
    }

    private Outcome refusal(AdmissionRules.Reason reason, @Nullable Candidate nearest) {
        if (nearest == null) {
            return Outcome.refused(Refusal.NO_PACKAGE);
        }
        String name = nearest.terms().name();
        UUID id = nearest.terms().id();
        return switch (reason) {
            case NO_PACKAGE -> Outcome.refused(Refusal.NO_PACKAGE);
            case NO_CLASSES_LEFT ->
                    basis == Basis.GRACE
                            ? Outcome.refused(Refusal.NO_GRACE_LEFT, name, id)
                            : Outcome.refused(Refusal.NO_CLASSES_LEFT, name, id);
            case EXPIRED ->
                    Outcome.refused(
                            Refusal.PACKAGE_EXPIRED,
                            name,
                            id,
                            Objects.requireNonNull(nearest.terms().endsOn()));
            case FROZEN -> Outcome.refused(Refusal.PACKAGE_FROZEN, name, id);
            case NOT_STARTED, NOT_FOR_THIS ->
                    Outcome.refused(Refusal.PACKAGE_NOT_FOR_THIS, name, id);
            case LIMIT_PER_DAY ->
                    Outcome.refused(
                            Refusal.PACKAGE_LIMIT,
                            name,
                            id,
                            Objects.requireNonNull(nearest.terms().limits().perDay()),
                            "DAY");
            case LIMIT_PER_WEEK ->
                    Outcome.refused(
                            Refusal.PACKAGE_LIMIT,
                            name,
                            id,
                            Objects.requireNonNull(nearest.terms().limits().perWeek()),
                            "WEEK");
        };
    }

    /** The rows of one entry, once it is known what it stands on. */
    private final class Entry {
        private final Rows rows;
        private final OperationContext context;
        private final ClassSessionRecord session;
        private final int ordinal;

        Entry(Rows rows, OperationContext context, ClassSessionRecord session, int ordinal) {
            this.rows = rows;
            this.context = context;
            this.session = session;
            this.ordinal = ordinal;
        }

        LocalDate date() {
            return session.getClassDate();
        }

        AdmissionRules.ClassFacts facts() {
            return new AdmissionRules.ClassFacts(
                    date(), session.getStyleId(), session.getLevelId(), session.getBranchId());
        }

        /** Proposed: refused. Happened: recorded, owed, and somebody is told. */
        Outcome uncovered(Outcome refusal, @Nullable Candidate nearest) {
            if (!context.hasHappened()) {
                return refusal;
            }
            record(Basis.OWED, nearest);
            return Outcome.flagged(
                    new Outcome.Flag(
                            CaseKind.PACKAGE_OVERDRAWN,
                            studentId,
                            Entries.id(classSessionId, studentId, ordinal),
                            nearest == null ? "" : nearest.terms().name()));
        }

        Outcome record(Basis standing, @Nullable Candidate on) {
            UUID id = Entries.id(classSessionId, studentId, ordinal);
            AttendanceRecord row = new AttendanceRecord();
            row.setId(id);
            row.setClassSessionId(classSessionId);
            row.setStudentId(studentId);
            row.setOrdinal(ordinal);
            row.setClassDate(date());
            row.setBranchId(context.place().branchId());
            row.setDeviceId(context.place().deviceId());
            row.setBasis(standing.name());
            row.setEntitlementId(on == null ? null : on.terms().id());
            row.setEnteredBy(enteredBy.name());
            row.setReason(reason);
            row.setSupervisorId(supervisorId);
            row.setAt(context.at());
            row.setActorId(context.actor().staffId());
            rows.put(row);
            if (on != null) {
                start(on);
                use(on, id);
            }
            return Outcome.APPLIED;
        }

        private void start(Candidate on) {
            if (on.terms().startsOn() == null) {
                EntitlementRecord sold = rows.get(ENTITLEMENT, on.terms().id()).orElseThrow();
                Validity validity =
                        new Validity(
                                sold.getValidityCount(),
                                Validity.Unit.valueOf(sold.getValidityUnit()));
                rows.edit(
                        sold,
                        e -> {
                            e.setStartsOn(date());
                            e.setEndsOn(validity.lastDay(date()));
                        });
            }
        }

        /** Unlimited packages get a line of 0, so that history reads the same for all. */
        private void use(Candidate on, UUID attendanceId) {
            CreditEntryRecord line = new CreditEntryRecord();
            line.setId(Ids.derive(attendanceId, "use"));
            line.setEntitlementId(on.terms().id());
            line.setStudentId(studentId);
            line.setKind("USE");
            line.setAmount(on.terms().isUnlimited() ? 0 : -1);
            line.setAttendanceId(attendanceId);
            line.setClassSessionId(classSessionId);
            line.setOperationId(context.operationId());
            line.setLine(0);
            line.setAt(context.at());
            line.setActorId(context.actor().staffId());
            rows.put(line);
        }
    }
}
