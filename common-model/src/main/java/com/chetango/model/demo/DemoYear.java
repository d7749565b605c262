package com.chetango.model.demo;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.classes.CalendarRules;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.demo.DemoPerson.Fate;
import com.chetango.model.operation.CancelClass;
import com.chetango.model.operation.ChangeStudentStatus;
import com.chetango.model.operation.ConfirmClass;
import com.chetango.model.operation.EndEnrolment;
import com.chetango.model.operation.GenerateSessions;
import com.chetango.model.operation.Outcome;
import com.chetango.model.people.Role;
import com.chetango.model.people.StudentStatus;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.MemoryRows;
import com.chetango.model.values.Ids;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Plays a year, day by day and class by class, up to yesterday evening. */
final class DemoYear {

    static final int DAYS = 365;
    private static final int DAYS_AHEAD = 21;

    private final MemoryRows rows;
    private final DemoCatalogue catalogue;
    private final DemoArrivals arrivals;
    private final DemoScript script;
    private final DemoWords words;
    private final DemoSize size;
    private final Stage stage;
    private final Random random;
    private final Map<String, DemoCounter> counters = new LinkedHashMap<>();
    private final Map<UUID, DemoPerson> people = new HashMap<>();
    private final Map<LocalDate, List<DemoPerson>> newcomers = new HashMap<>();
    private final Map<UUID, String> habits = new HashMap<>();

    /** The days it is about. */
    record Stage(LocalDate today, ZoneId zone) {
        LocalDate first() {
            return today.minusDays(DAYS);
        }

        Instant at(LocalDate day, int hour, int minute) {
            return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
        }
    }

    /** Those whose parts have been written before the play begins. */
    record Crew(
            DemoCatalogue catalogue, DemoArrivals arrivals, DemoScript script, DemoWords words) {}

    DemoYear(MemoryRows rows, Crew crew, DemoSize size, Stage stage, Random random) {
        this.rows = rows;
        this.catalogue = crew.catalogue();
        this.arrivals = crew.arrivals();
        this.script = crew.script();
        this.words = crew.words();
        this.size = size;
        this.stage = stage;
        this.random = random;
    }

    void play(List<DemoPerson> cast, Map<String, DemoCounter> byBranch) {
        counters.putAll(byBranch);
        counters.values().forEach(this::makeClasses);
        for (DemoPerson person : cast) {
            people.put(person.id(), person);
            LocalDate day =
                    person.joinedOn().isBefore(stage.first()) ? stage.first() : person.joinedOn();
            newcomers.computeIfAbsent(day, _ -> new ArrayList<>()).add(person);
            if (!person.fate().isOrdinary()) {
                script.write(person, openDays(person.branch()));
            }
        }
        for (LocalDate day = stage.first(); day.isBefore(stage.today()); day = day.plusDays(1)) {
            for (Map.Entry<String, DemoCounter> counter : counters.entrySet()) {
                playDay(day, counter.getKey(), counter.getValue());
            }
            rows.settle();
        }
    }

    private void makeClasses(DemoCounter counter) {
        counter.at(stage.at(stage.first(), 8, 0));
        LocalDate last = stage.today().plusDays(DAYS_AHEAD);
        LocalDate from = stage.first();
        while (!from.isAfter(last)) {
            LocalDate to = from.plusDays(GenerateSessions.MAX_DAYS - 1);
            counter.desk()
                    .must(
                            new GenerateSessions(
                                    counter.desk().branchId(), from, to.isAfter(last) ? last : to));
            from = to.plusDays(1);
        }
    }

    private List<LocalDate> openDays(String branch) {
        return stage.today()
                .minusDays(DemoScript.DAYS)
                .datesUntil(stage.today())
                .filter(day -> !classes(branch, day).isEmpty())
                .toList();
    }

    private List<ClassSessionRecord> classes(String branch, LocalDate day) {
        List<ClassSessionRecord> classes = new ArrayList<>();
        UUID branchId = catalogue.branch(branch);
        for (ScheduleSlotRecord slot : catalogue.slots()) {
            if (slot.getBranchId().equals(branchId) && CalendarRules.isHeldOn(slot, day)) {
                classes.addAll(rows.find(Indexes.SESSIONS_OF_SLOT_ON, slot.getId(), day));
            }
        }
        classes.sort(Comparator.comparing(ClassSessionRecord::getStartsAt));
        return classes;
    }

    private void playDay(LocalDate day, String branch, DemoCounter counter) {
        List<DemoPerson> here =
                newcomers.getOrDefault(day, List.of()).stream()
                        .filter(p -> p.branch().equals(branch))
                        .toList();
        List<ClassSessionRecord> classes = classes(branch, day);
        if (here.isEmpty() && classes.isEmpty()) {
            return;
        }
        Instant morning = stage.at(day, 8, 5);
        counter.at(
                classes.isEmpty()
                        ? morning
                        : classes.getFirst().getStartsAt().minus(Duration.ofMinutes(75)));
        counter.confirmTransfers(owner());
        counter.open();
        here.forEach(person -> arrivals.register(counter.desk(), person, day));
        playScript(day, branch, counter, classes);
        for (ClassSessionRecord session : classes) {
            playClass(day, counter, session);
        }
        retire(day, branch, counter);
        counter.close();
    }

    private void playScript(
            LocalDate day, String branch, DemoCounter counter, List<ClassSessionRecord> classes) {
        for (DemoScript.Cue cue : script.on(day)) {
            if (!cue.person().branch().equals(branch)) {
                continue;
            }
            UUID student = cue.person().id();
            if (cue.isPurchase()) {
                counter.sell(student, catalogue.plan(cue.plan()), cue.payingPercent(), false);
            } else if (!classes.isEmpty()) {
                counter.enter(student, classes.get(random.nextInt(classes.size())).getId());
            }
        }
    }

    private void playClass(LocalDate day, DemoCounter counter, ClassSessionRecord session) {
        counter.at(session.getStartsAt().minus(Duration.ofMinutes(12)));
        boolean isCancelled = !size.isCrowd() && random.nextInt(90) == 0;
        for (UUID student : List.copyOf(arrivals.enrolled(session.getSlotId()))) {
            if (random.nextInt(100) < size.attendancePercent() && comes(student, day)) {
                come(student, session, counter);
            }
        }
        if (isCancelled) {
            counter.desk().must(new CancelClass(session.getId(), words.word("cancel-reason")));
        } else if (isConfirmedBy(day, session)) {
            counter.at(session.getEndsAt());
            counter.desk()
                    .must(new ConfirmClass(session.getId()), session.getTeacherId(), Role.TEACHER);
        }
    }

    /** Yesterday's last classes still wait for their teachers. */
    private boolean isConfirmedBy(LocalDate day, ClassSessionRecord session) {
        return day.isBefore(stage.today().minusDays(1))
                || session.getStartsAt().isBefore(stage.at(day, 18, 45));
    }

    private boolean comes(UUID studentId, LocalDate day) {
        Fate fate = person(studentId).fate();
        return fate.isOrdinary() || day.isBefore(stage.today().minusDays(DemoScript.DAYS));
    }

    private void come(UUID student, ClassSessionRecord session, DemoCounter counter) {
        counter.payTheRest(student);
        Outcome outcome = counter.enter(student, session.getId());
        if (outcome instanceof Outcome.Refused refused && mayBuy(refused)) {
            String plan = habits.computeIfAbsent(student, this::habit);
            UUID family = rows.get(STUDENT, student).map(s -> s.getFamilyId()).orElse(null);
            boolean shared = family != null && catalogue.plan(plan).getShareable();
            int paying = !size.isCrowd() && random.nextInt(30) == 0 ? 50 : 100;
            counter.sell(student, catalogue.plan(plan), paying, shared);
            counter.enter(student, session.getId());
        }
    }

    private static boolean mayBuy(Outcome.Refused refused) {
        return switch (refused.refusal()) {
            case NO_PACKAGE, NO_CLASSES_LEFT, PACKAGE_EXPIRED -> true;
            default -> false;
        };
    }

    private String habit(UUID studentId) {
        List<String> plans = catalogue.planNames();
        if (size.isCrowd()) {
            return plans.get(5);
        }
        if (person(studentId).fate() == Fate.DROP_IN) {
            return plans.get(3);
        }
        int roll = random.nextInt(100);
        return plans.get(roll < 22 ? 0 : roll < 76 ? 1 : roll < 93 ? 2 : 4);
    }

    /** Who left or froze says so at the counter. */
    private void retire(LocalDate day, String branch, DemoCounter counter) {
        boolean leaving = day.equals(stage.today().minusDays(DemoScript.DAYS - 4));
        boolean freezing = day.equals(stage.today().minusDays(2));
        if (!leaving && !freezing) {
            return;
        }
        Set<UUID> done = new HashSet<>();
        for (DemoPerson person : List.copyOf(people.values())) {
            boolean isLeaving = leaving && person.fate() == Fate.INACTIVE;
            boolean isFreezing = freezing && person.fate() == Fate.FROZEN;
            if (person.branch().equals(branch)
                    && (isLeaving || isFreezing)
                    && done.add(person.id())) {
                stop(person.id(), isLeaving, day, counter);
            }
        }
    }

    private void stop(UUID student, boolean leaves, LocalDate day, DemoCounter counter) {
        counter.desk()
                .must(
                        new ChangeStudentStatus(
                                student,
                                StudentStatus.ACTIVE,
                                leaves ? StudentStatus.INACTIVE : StudentStatus.FROZEN,
                                words.word(leaves ? "inactive-reason" : "frozen-reason")));
        if (leaves) {
            arrivals.leave(student);
            for (EnrolmentRecord place : rows.find(Indexes.ENROLMENTS_OF_STUDENT, student)) {
                counter.desk().must(new EndEnrolment(place.getId(), day));
            }
        } else {
            rows.find(Indexes.ENTITLEMENTS_OF_STUDENT, student).stream()
                    .filter(pack -> pack.getEndsOn() != null && pack.getEndsOn().isAfter(day))
                    .forEach(pack -> freeze(pack.getId(), day, counter));
        }
    }

    private void freeze(UUID entitlementId, LocalDate day, DemoCounter counter) {
        PackageFreezeRecord row = new PackageFreezeRecord();
        row.setId(Ids.derive(entitlementId, "freeze"));
        row.setEntitlementId(entitlementId);
        row.setFromOn(day);
        row.setThroughOn(day.plusDays(6));
        row.setReason(words.word("frozen-reason"));
        row.setAt(counter.desk().now());
        row.setActorId(owner());
        rows.put(row);
    }

    private DemoPerson person(UUID id) {
        return java.util.Objects.requireNonNull(people.get(id));
    }

    private UUID owner() {
        return catalogue.staff("diana@claveyson.co");
    }
}
