package com.chetango.desk.classes;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;
import com.chetango.model.classes.CalendarRules;
import com.chetango.model.classes.Holidays;
import com.chetango.model.classes.SlotTerms;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.operation.EndSlot;
import com.chetango.model.operation.SaveHoliday;
import com.chetango.model.operation.SaveSlot;
import com.chetango.model.values.Ids;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The weekly schedule and the days on which it rests; called on the database thread. */
public final class ScheduleService {

    private final DeskDatabase database;
    private final Desk desk;
    private final SessionHorizonService horizon;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final ScheduleStore store = new ScheduleStore();
    private final RosterStore roster = new RosterStore();

    public ScheduleService(
            DeskDatabase database,
            Desk desk,
            SessionHorizonService horizon,
            Supplier<UUID> ids,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.horizon = horizon;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param branch null: this desk's
     */
    public Timetable timetable(@Nullable UUID branch) {
        Session session = session();
        UUID tenant = session.tenantId();
        UUID shown = branch == null ? session.branchId() : branch;
        return database.read(
                tx -> {
                    List<Timetable.Room> rooms = store.rooms(tx, tenant);
                    List<Choice> styles = store.styles(tx, tenant);
                    List<Choice> levels = store.levels(tx, tenant);
                    List<Choice> teachers = roster.teachers(tx, tenant);
                    Names names =
                            new Names(
                                    rooms.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            Timetable.Room::id,
                                                            Timetable.Room::name)),
                                    names(styles),
                                    names(levels),
                                    names(teachers));
                    return new Timetable(
                            store.catalogueVersion(tx, tenant),
                            shown,
                            classes(tx, tenant, shown, names),
                            store.branches(tx, tenant),
                            rooms,
                            styles,
                            levels,
                            teachers);
                });
    }

    private record Names(
            Map<UUID, String> rooms,
            Map<UUID, String> styles,
            Map<UUID, String> levels,
            Map<UUID, String> teachers) {}

    private static Map<UUID, String> names(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    private List<WeeklyClass> classes(DSLContext tx, UUID tenant, UUID branch, Names names) {
        LocalDate today = today();
        Map<UUID, Integer> enrolled = store.enrolled(tx, tenant, today);
        return store.slots(tx, tenant, branch).stream()
                .filter(s -> s.getThroughOn() == null || !s.getThroughOn().isBefore(today))
                .map(s -> weekly(s, names, enrolled.getOrDefault(s.getId(), 0)))
                .toList();
    }

    private static WeeklyClass weekly(ScheduleSlotRecord slot, Names names, int enrolled) {
        SlotTerms terms =
                new SlotTerms(
                        new SlotTerms.Where(slot.getBranchId(), slot.getRoomId()),
                        new SlotTerms.What(
                                slot.getStyleId(), slot.getLevelId(), slot.getTeacherId()),
                        new SlotTerms.When(
                                DayOfWeek.of(slot.getWeekday()),
                                slot.getStartsAt(),
                                slot.getMinutes()),
                        slot.getCapacity(),
                        slot.getFromOn(),
                        slot.getThroughOn());
        return new WeeklyClass(
                slot.getId(),
                terms,
                names.styles().getOrDefault(slot.getStyleId(), ""),
                names.levels().getOrDefault(slot.getLevelId(), ""),
                names.rooms().getOrDefault(slot.getRoomId(), ""),
                names.teachers().getOrDefault(slot.getTeacherId(), ""),
                enrolled);
    }

    /**
     * Its classes ahead are made at once.
     *
     * @param slot null: a new one
     */
    public ClassAnswer save(@Nullable UUID slot, long catalogueVersion, SlotTerms terms) {
        UUID id = slot == null ? ids.get() : slot;
        ClassAnswer answer =
                ClassAnswer.of(desk.execute(new SaveSlot(id, catalogueVersion, terms)));
        if (answer instanceof ClassAnswer.Done) {
            horizon.keep(terms.where().branchId());
        }
        return answer;
    }

    /** Held for the last time on that day. */
    public ClassAnswer end(UUID slot, long catalogueVersion, LocalDate through, String reason) {
        return ClassAnswer.of(desk.execute(new EndSlot(slot, catalogueVersion, through, reason)));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    /** Whether the person at the desk may change the schedule. */
    public boolean isSupervisor() {
        return session().role().isSupervisor();
    }

    /** The holidays of a month and the academy's own days, for this desk's branch. */
    public List<ClosedDay> month(YearMonth month) {
        Session session = session();
        UUID tenant = session.tenantId();
        UUID branch = session.branchId();
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return database.read(
                tx -> {
                    List<HolidayRecord> own = roster.holidays(tx, tenant, first, last);
                    Map<LocalDate, Integer> held =
                            roster.classesByDay(tx, tenant, branch, first, last);
                    return first.datesUntil(last.plusDays(1))
                            .map(day -> closedDay(day, branch, own, held.getOrDefault(day, 0)))
                            .filter(d -> !d.law().isEmpty() || d.own() != null)
                            .toList();
                });
    }

    private static ClosedDay closedDay(
            LocalDate day, UUID branch, List<HolidayRecord> all, int classes) {
        return new ClosedDay(
                day,
                Holidays.on(day).stream().map(Holidays.Holiday::name).toList(),
                own(day, branch, all)
                        .map(
                                row ->
                                        new ClosedDay.Own(
                                                row.getId(),
                                                row.getName(),
                                                row.getBranchId() == null))
                        .orElse(null),
                CalendarRules.isClosed(day, branch, all),
                classes);
    }

    private static Optional<HolidayRecord> own(
            LocalDate day, UUID branch, List<HolidayRecord> all) {
        List<HolidayRecord> ofDay = all.stream().filter(h -> h.getOnDate().equals(day)).toList();
        return ofDay.stream()
                .filter(h -> branch.equals(h.getBranchId()))
                .findFirst()
                .or(() -> ofDay.stream().filter(h -> h.getBranchId() == null).findFirst());
    }

    /**
     * This branch opens or closes on a day, whatever the law says. The row is named after branch
     * and day, so that two desks deciding it make one.
     */
    public ClassAnswer decide(LocalDate day, boolean closed, String name) {
        UUID branch = session().branchId();
        ClassAnswer answer = saveHoliday(ownId(day, branch), day, closed, name, false);
        if (answer instanceof ClassAnswer.Done && !closed) {
            horizon.keep(branch);
        }
        return answer;
    }

    /** Back to what the law or the whole academy says. */
    public ClassAnswer undecide(ClosedDay day) {
        ClosedDay.Own own = day.own();
        if (own == null || own.wholeAcademy()) {
            return new ClassAnswer.Done();
        }
        return saveHoliday(own.id(), day.date(), day.closed(), own.name(), true);
    }

    private UUID ownId(LocalDate day, UUID branch) {
        UUID tenant = session().tenantId();
        return database.read(tx -> own(day, branch, roster.holidays(tx, tenant, day, day)))
                .filter(row -> branch.equals(row.getBranchId()))
                .map(HolidayRecord::getId)
                .orElseGet(
                        () ->
                                Ids.at(
                                        day.atStartOfDay().toInstant(ZoneOffset.UTC),
                                        "holiday/" + branch + "/" + day));
    }

    private ClassAnswer saveHoliday(
            UUID id, LocalDate day, boolean closed, String name, boolean removed) {
        Session session = session();
        long version = database.read(tx -> store.catalogueVersion(tx, session.tenantId()));
        return ClassAnswer.of(
                desk.execute(
                        new SaveHoliday(
                                id, version, session.branchId(), day, name, closed, removed)));
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
