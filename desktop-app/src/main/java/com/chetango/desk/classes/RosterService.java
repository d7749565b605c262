package com.chetango.desk.classes;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.classes.CalendarRules;
import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.operation.CancelClass;
import com.chetango.model.operation.ChangeTeacher;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.ConfirmClass;
import com.chetango.model.operation.EndEnrolment;
import com.chetango.model.operation.EnrolStudent;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.Refusal;
import com.chetango.model.operation.ReopenClass;
import com.chetango.model.operation.UndoCheckIn;

import org.jooq.DSLContext;

import java.text.Collator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The list of a class and what is done with it. Every method but {@link #search} is called on the
 * database thread.
 */
public final class RosterService {

    private static final int DAYS_OF_WEEK = 7;

    private final DeskDatabase database;
    private final Desk desk;
    private final ClassDayService classDay;
    private final StudentDirectory people;
    private final Clock clock;
    private final RosterStore store = new RosterStore();
    private final Comparator<RosterPerson> order;

    public RosterService(
            DeskDatabase database,
            Desk desk,
            ClassDayService classDay,
            StudentDirectory people,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.classDay = classDay;
        this.people = people;
        this.clock = clock;
        Collator spanish = Collator.getInstance(Locale.of("es", "CO"));
        order =
                Comparator.comparing((RosterPerson p) -> !p.isExpected())
                        .thenComparing(RosterPerson::name, spanish)
                        .thenComparing(RosterPerson::studentId);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    /** Whether the person at the desk may open a class again and change the schedule. */
    public boolean isSupervisor() {
        return session().role().isSupervisor();
    }

    /** People whose name, document or phone matches; answers at once, on any thread. */
    public List<Found> search(String typed) {
        return people.search(typed, StudentDirectory.SHOWN);
    }

    public ClassDay day(LocalDate date) {
        Session session = session();
        UUID tenant = session.tenantId();
        UUID branch = session.branchId();
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1);
        List<ClassDay.WeekDay> week =
                database.read(
                        tx -> {
                            Map<LocalDate, Integer> held =
                                    store.classesByDay(tx, tenant, branch, monday, sunday);
                            List<HolidayRecord> own = store.holidays(tx, tenant, monday, sunday);
                            return monday.datesUntil(sunday.plusDays(1))
                                    .map(
                                            day ->
                                                    new ClassDay.WeekDay(
                                                            day,
                                                            held.getOrDefault(day, 0),
                                                            CalendarRules.isClosed(
                                                                    day, branch, own)))
                                    .toList();
                        });
        return new ClassDay(date, classDay.on(tenant, branch, date), week);
    }

    public ClassDetail detail(ClassToday session) {
        UUID tenant = session().tenantId();
        return database.read(
                tx -> {
                    ClassSessionRecord row = store.session(tx, tenant, session.id()).orElseThrow();
                    return new ClassDetail(
                            session,
                            row.getClassDate(),
                            row.getSlotId(),
                            row.getTeacherId(),
                            row.getStateReason(),
                            roster(tx, tenant, row),
                            store.creditsUsed(tx, tenant, session.id()));
                });
    }

    /** Who has a place every week and one for this day is one person. */
    private List<RosterPerson> roster(DSLContext tx, UUID tenant, ClassSessionRecord session) {
        Map<UUID, RosterPerson> list = new LinkedHashMap<>();
        for (RosterStore.Seated one : store.seated(tx, tenant, session)) {
            list.putIfAbsent(
                    one.studentId(),
                    new RosterPerson(one.studentId(), one.name(), one.seat(), null));
        }
        for (RosterStore.Came one : store.came(tx, tenant, session.getId())) {
            list.merge(
                    one.studentId(),
                    new RosterPerson(one.studentId(), one.name(), null, one.entry()),
                    (seated, came) ->
                            new RosterPerson(
                                    seated.studentId(),
                                    seated.name(),
                                    seated.seat(),
                                    came.entry()));
        }
        return list.values().stream().sorted(order).toList();
    }

    /**
     * Marks people present on their packages, one by one: whom nothing covers keeps nobody out. It
     * stops only where the desk cannot save.
     */
    public RollResult mark(UUID session, List<UUID> students) {
        List<UUID> into = new ArrayList<>();
        Map<UUID, Refusal> attention = new LinkedHashMap<>();
        for (UUID student : students) {
            DeskResult result = desk.execute(CheckIn.onPackage(student, session, EnteredBy.LIST));
            switch (result) {
                case DeskResult.Done _ -> into.add(student);
                case DeskResult.Refused(Refusal why, List<Object> _) -> attention.put(student, why);
                case DeskResult.NotAllowed _ -> attention.put(student, Refusal.NOT_ALLOWED);
                case DeskResult.Failed(DeskResult.Failure failure) -> {
                    return new RollResult(entries(session, into), attention, failure.name());
                }
            }
        }
        return new RollResult(entries(session, into), attention, "");
    }

    private List<UUID> entries(UUID session, List<UUID> students) {
        UUID tenant = session().tenantId();
        return database.read(tx -> store.came(tx, tenant, session)).stream()
                .filter(came -> students.contains(came.studentId()))
                .map(came -> came.entry().attendanceId())
                .toList();
    }

    /** Takes entries back together. */
    public ClassAnswer takeBack(List<UUID> attendances) {
        return ClassAnswer.of(
                desk.executeAll(
                        attendances.stream()
                                .map(a -> new UndoCheckIn(a, "undone in the list"))
                                .toList()));
    }

    public ClassAnswer confirm(UUID session) {
        return does(new ConfirmClass(session));
    }

    public ClassAnswer cancel(UUID session, String reason) {
        return does(new CancelClass(session, reason));
    }

    public ClassAnswer reopen(ClassToday session, String reason) {
        return does(
                new ReopenClass(
                        session.id(), SessionState.valueOf(session.state().name()), reason));
    }

    /** Everybody who may teach. */
    public List<Choice> teachers() {
        UUID tenant = session().tenantId();
        return database.read(tx -> store.teachers(tx, tenant));
    }

    public ClassAnswer changeTeacher(ClassDetail detail, UUID teacher) {
        return does(new ChangeTeacher(detail.session().id(), detail.teacherId(), teacher));
    }

    /**
     * @param weekly every week from this class on, or this class alone
     * @param beyondCapacity whether the desk was told that it is full, and went on
     */
    public ClassAnswer enrol(
            ClassDetail detail, UUID student, boolean weekly, boolean beyondCapacity) {
        Optional<UUID> slot = Optional.ofNullable(detail.slotId()).filter(_ -> weekly);
        return does(
                new EnrolStudent(
                        student,
                        slot.orElse(null),
                        slot.isPresent() ? null : detail.session().id(),
                        detail.date(),
                        beyondCapacity));
    }

    /** From this class on, or from the next when the person came to this one. */
    public ClassAnswer endEnrolment(ClassDetail detail, RosterPerson person) {
        RosterPerson.Seat seat = person.seat();
        if (seat == null) {
            return new ClassAnswer.Done();
        }
        LocalDate last = person.isHere() ? detail.date() : detail.date().minusDays(1);
        return does(new EndEnrolment(seat.enrolmentId(), last));
    }

    private ClassAnswer does(Operation operation) {
        return ClassAnswer.of(desk.execute(operation));
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
