package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClassDay;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.classes.RollResult;
import com.chetango.desk.classes.RosterPerson;
import com.chetango.desk.classes.RosterService;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.students.Found;
import com.chetango.model.operation.Refusal;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/** A day's classes, the one chosen and its list. */
public final class DayViewModel {

    /** The screen is one of these. */
    sealed interface State {

        record Working() implements State {}

        /**
         * @param chosen null on a day without classes
         */
        record Ready(ClassDay day, @Nullable ClassDetail chosen) implements State {}

        record Problem() implements State {}
    }

    private final RosterService service;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.ROLL);
    private final ReadOnlyObjectWrapper<@Nullable ClassAnswer> answer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<UUID, Refusal>> attention =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable UUID> person = new SimpleObjectProperty<>();
    private BiConsumer<Deed, Runnable> undo = (deed, takeBack) -> {};
    private @Nullable LocalDate date;
    private @Nullable UUID chosen;
    private boolean supervisor;

    public DayViewModel(RosterService service, Tasks tasks, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What offers to take something back. */
    void undoneBy(BiConsumer<Deed, Runnable> offers) {
        undo = offers;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /** What stopped the last thing asked for; null when nothing did. */
    ReadOnlyObjectProperty<@Nullable ClassAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** People of the chosen class who could not be marked, and why. */
    ReadOnlyObjectProperty<Map<UUID, Refusal>> attention() {
        return attention.getReadOnlyProperty();
    }

    /** The student whose line is chosen. */
    ObjectProperty<@Nullable UUID> person() {
        return person;
    }

    boolean isSupervisor() {
        return supervisor;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<ClassDetail> chosen() {
        return state.get() instanceof State.Ready ready
                ? Optional.ofNullable(ready.chosen())
                : Optional.empty();
    }

    private Optional<ClassDay> day() {
        return state.get() instanceof State.Ready ready
                ? Optional.of(ready.day())
                : Optional.empty();
    }

    /** Reads again what is shown; the first time, today and the class that runs. */
    public void refresh() {
        LocalDate asked = date;
        UUID before = chosen;
        tasks.database(
                () -> load(asked, before),
                ready -> {
                    date = ready.day().date();
                    ClassDetail now = ready.chosen();
                    UUID id = now == null ? null : now.session().id();
                    if (id == null || !id.equals(before)) {
                        attention.set(Map.of());
                        person.set(null);
                    }
                    chosen = id;
                    state.set(ready);
                },
                failure -> state.set(new State.Problem()));
    }

    private State.Ready load(@Nullable LocalDate asked, @Nullable UUID before) {
        supervisor = service.isSupervisor();
        ClassDay day = service.day(asked == null ? service.today() : asked);
        Optional<ClassToday> into =
                day.classes().stream()
                        .filter(c -> c.id().equals(before))
                        .findFirst()
                        .or(() -> current(day));
        return new State.Ready(day, into.map(service::detail).orElse(null));
    }

    /** The class that runs, or else the next one, or else the first of the day. */
    private Optional<ClassToday> current(ClassDay day) {
        Instant now = clock.instant();
        return day.classes().stream()
                .filter(c -> c.isRunningAt(now))
                .findFirst()
                .or(() -> day.classes().stream().filter(c -> c.endsAt().isAfter(now)).findFirst())
                .or(() -> day.classes().stream().findFirst());
    }

    void goTo(@Nullable LocalDate other) {
        date = other;
        choose(null);
    }

    void move(int days) {
        day().ifPresent(d -> goTo(d.date().plusDays(days)));
    }

    void choose(@Nullable UUID session) {
        if (session != null && session.equals(chosen)) {
            return;
        }
        chosen = session;
        back();
        refresh();
    }

    /** Esc: back to the list; false when that is where we are. */
    boolean back() {
        answer.set(null);
        boolean wasAsking = !panel.get().equals(Panel.ROLL);
        panel.set(Panel.ROLL);
        return wasAsking;
    }

    /** Enter on a line. */
    void mark(RosterPerson who) {
        if (!who.isHere()) {
            roll(List.of(who), new Deed.Present(who.name()));
        }
    }

    /** F7: everybody expected who is not in yet and whose package covers it. */
    void allPresent() {
        chosen().ifPresent(
                        detail -> {
                            List<RosterPerson> missing = detail.missing();
                            if (!missing.isEmpty()) {
                                roll(missing, new Deed.AllPresent(missing.size()));
                            }
                        });
    }

    private void roll(List<RosterPerson> people, Deed deed) {
        Optional<ClassDetail> detail = chosen().filter(d -> d.isOpenAt(clock.instant()));
        if (detail.isEmpty()) {
            return;
        }
        UUID session = detail.get().session().id();
        List<UUID> students = people.stream().map(RosterPerson::studentId).toList();
        tasks.database(
                () -> service.mark(session, students),
                result -> marked(detail.get(), students, result, deed));
    }

    private void marked(ClassDetail before, List<UUID> asked, RollResult result, Deed deed) {
        Map<UUID, Refusal> open = new HashMap<>(attention.get());
        asked.forEach(open::remove);
        open.putAll(result.attention());
        attention.set(Map.copyOf(open));
        answer.set(result.failed().isEmpty() ? null : new ClassAnswer.Failed(result.failed()));
        if (!result.marked().isEmpty()) {
            Deed done =
                    deed instanceof Deed.AllPresent
                            ? new Deed.AllPresent(result.marked().size())
                            : deed;
            undo.accept(done, () -> takeBack(result.marked()));
            person.set(next(before, asked.getLast()).orElse(asked.getLast()));
        }
        refresh();
    }

    /** Whom to mark after this one, so that Enter goes down the list. */
    private static Optional<UUID> next(ClassDetail detail, UUID after) {
        List<UUID> missing = detail.missing().stream().map(RosterPerson::studentId).toList();
        int at = missing.indexOf(after);
        return at + 1 < missing.size() ? Optional.of(missing.get(at + 1)) : Optional.empty();
    }

    /** Somebody was marked who is not here. */
    void takeBack(RosterPerson who) {
        RosterPerson.Entry entry = who.entry();
        if (entry != null) {
            takeBack(List.of(entry.attendanceId()));
        }
    }

    private void takeBack(List<UUID> entries) {
        does(() -> service.takeBack(entries));
    }

    /** Ctrl+Enter. */
    void confirm() {
        chosen().filter(d -> d.canBeConfirmedAt(clock.instant()))
                .ifPresent(d -> does(() -> service.confirm(d.session().id())));
    }

    void askCancel() {
        ask(ClassToday.State.PENDING, new Panel.Cancelling());
    }

    void cancel(String reason) {
        chosen().ifPresent(d -> does(() -> service.cancel(d.session().id(), reason)));
    }

    void askReopen() {
        answer.set(null);
        chosen().filter(d -> d.session().state() != ClassToday.State.PENDING)
                .ifPresent(d -> panel.set(new Panel.Reopening()));
    }

    void reopen(String reason) {
        chosen().ifPresent(d -> does(() -> service.reopen(d.session(), reason)));
    }

    void askTeacher() {
        tasks.database(
                service::teachers,
                teachers -> ask(ClassToday.State.PENDING, new Panel.Teaching(teachers)));
    }

    void changeTeacher(UUID teacher) {
        chosen().ifPresent(d -> does(() -> service.changeTeacher(d, teacher)));
    }

    /** F9. */
    void askEnrol() {
        chosen().filter(d -> d.session().state() != ClassToday.State.CANCELLED)
                .ifPresent(
                        d -> {
                            answer.set(null);
                            panel.set(new Panel.Enrolling(List.of(), null));
                        });
    }

    private void ask(ClassToday.State only, Panel asked) {
        answer.set(null);
        chosen().filter(d -> d.session().state() == only).ifPresent(d -> panel.set(asked));
    }

    void search(String typed) {
        if (panel.get() instanceof Panel.Enrolling) {
            panel.set(
                    new Panel.Enrolling(typed.isBlank() ? List.of() : service.search(typed), null));
        }
    }

    void enrol(Found who, boolean weekly) {
        enrol(who, weekly, false);
    }

    /** The class is full and the person at the desk says so be it. */
    void enrolBeyond(Panel.Full full) {
        enrol(full.who(), full.weekly(), true);
    }

    private void enrol(Found who, boolean weekly, boolean beyond) {
        chosen().ifPresent(
                        d ->
                                tasks.database(
                                        () -> service.enrol(d, who.id(), weekly, beyond),
                                        given -> enrolled(who, weekly, given)));
    }

    private void enrolled(Found who, boolean weekly, ClassAnswer given) {
        if (given instanceof ClassAnswer.Refused(Refusal why, List<Object> about)
                && why == Refusal.CLASS_FULL
                && panel.get() instanceof Panel.Enrolling asked) {
            Panel.Full full =
                    new Panel.Full(
                            who,
                            weekly,
                            String.valueOf(about.getFirst()),
                            String.valueOf(about.getLast()));
            panel.set(new Panel.Enrolling(asked.matches(), full));
            return;
        }
        if (given instanceof ClassAnswer.Done) {
            undo.accept(new Deed.Enrolled(who.name()), () -> endSeatOf(who.id()));
            person.set(who.id());
        }
        answered(given);
    }

    private void endSeatOf(UUID student) {
        chosen().flatMap(
                        d ->
                                d.people().stream()
                                        .filter(p -> p.studentId().equals(student))
                                        .findFirst())
                .ifPresent(this::endEnrolment);
    }

    /** The person gives the place back. */
    void endEnrolment(RosterPerson who) {
        chosen().ifPresent(d -> does(() -> service.endEnrolment(d, who)));
    }

    private void does(Callable<ClassAnswer> work) {
        tasks.database(work::call, this::answered);
    }

    private void answered(ClassAnswer given) {
        if (given instanceof ClassAnswer.Done) {
            answer.set(null);
            panel.set(Panel.ROLL);
        } else {
            answer.set(given);
        }
        refresh();
    }
}
