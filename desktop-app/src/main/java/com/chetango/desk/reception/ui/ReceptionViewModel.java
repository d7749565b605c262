package com.chetango.desk.reception.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.reception.Arrival;
import com.chetango.desk.reception.Overview;
import com.chetango.desk.reception.ReceptionService;
import com.chetango.desk.reception.Verdict;
import com.chetango.desk.students.Found;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.sales.Method;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the reception screen knows. Every reading ends in a verdict; the next reading replaces it.
 */
public final class ReceptionViewModel {

    /** How long an entry can be taken back with one key, and a green verdict stays. */
    public static final Duration UNDO_FOR = Duration.ofSeconds(10);

    /** The screen is one of these. */
    public sealed interface State {
        /** Nobody at the door. */
        record Waiting() implements State {}

        record Working() implements State {}

        record Showing(Verdict verdict, Instant since) implements State {}
    }

    private final ReceptionService service;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Waiting());
    private final ObservableList<Found> matches = FXCollections.observableArrayList();
    private final ObservableList<ClassToday> classes = FXCollections.observableArrayList();
    private final ObservableList<Arrival> arrivals = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> fixedClass = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private Tasks.@Nullable Running clearing;
    private EnteredBy lastBy = EnteredBy.TYPED;
    private int latest;

    public ReceptionViewModel(ReceptionService service, Tasks tasks, Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** People who match what is being typed. */
    public ObservableList<Found> matches() {
        return matches;
    }

    public ObservableList<ClassToday> classes() {
        return classes;
    }

    public ObservableList<Arrival> arrivals() {
        return arrivals;
    }

    /** The class fixed with F7; null lets the desk choose. */
    public ObjectProperty<@Nullable UUID> fixedClass() {
        return fixedClass;
    }

    /** The key of what went wrong with the last action in the drawer, or null. */
    public ReadOnlyObjectProperty<@Nullable String> problem() {
        return problem.getReadOnlyProperty();
    }

    public void refresh() {
        tasks.database(service::overview, this::show);
    }

    private void show(Overview overview) {
        classes.setAll(overview.classes());
        arrivals.setAll(overview.arrivals());
    }

    /** A camera or a scanner read this. */
    public void badgeRead(String text, EnteredBy by) {
        matches.clear();
        judge(by, () -> service.read(text, by, fixedClass.get()));
    }

    /** A person types. The search answers at once, so no answer can overtake another. */
    public void typed(String text) {
        if (text.isBlank()) {
            matches.clear();
        } else {
            matches.setAll(service.search(text));
        }
    }

    /** Enter in the box: the first match, or what was typed read as a card. */
    public void entered(String text) {
        if (matches.isEmpty()) {
            if (!text.isBlank()) {
                badgeRead(text, EnteredBy.TYPED);
            }
        } else {
            choose(matches.getFirst().id());
        }
    }

    public void choose(UUID student) {
        matches.clear();
        judge(EnteredBy.TYPED, () -> service.enter(student, EnteredBy.TYPED, fixedClass.get()));
    }

    /** The answer to *which class?*, for this person only. */
    public void into(UUID student, UUID session) {
        judge(lastBy, () -> service.enter(student, lastBy, session));
    }

    /** The phone showed an old code and the receptionist believes it. */
    public void acceptStale(UUID student) {
        judge(lastBy, () -> service.enter(student, lastBy, fixedClass.get()));
    }

    public void grace(Verdict.NeedsAction about) {
        judge(
                lastBy,
                () -> service.grace(about.person().studentId(), about.session().id(), lastBy));
    }

    public void courtesy(Verdict.NeedsAction about, String reason, String pin) {
        judge(
                lastBy,
                () ->
                        service.courtesy(
                                about.person().studentId(),
                                about.session().id(),
                                lastBy,
                                reason,
                                pin));
    }

    public void sell(Verdict.NeedsAction about, Verdict.PlanOffer offer, Method method) {
        judge(lastBy, () -> service.sellAndEnter(about, offer, method, lastBy));
    }

    /** Takes back the entry on the screen, or the last one. */
    public void undoLast() {
        Optional<UUID> entry =
                switch (state.get()) {
                    case State.Showing(Verdict.Admitted admitted, Instant _) ->
                            Optional.of(admitted.attendanceId());
                    case State.Showing(Verdict.JustAdmitted admitted, Instant _) ->
                            Optional.of(admitted.attendanceId());
                    case State.Waiting _, State.Working _, State.Showing _ ->
                            arrivals.stream()
                                    .findFirst()
                                    .filter(a -> canUndo(a.at()))
                                    .map(Arrival::attendanceId);
                };
        entry.ifPresent(this::undo);
    }

    public boolean canUndo(Instant at) {
        return Duration.between(at, clock.instant()).compareTo(UNDO_FOR) < 0;
    }

    public void undo(UUID attendanceId) {
        tasks.database(
                () -> service.undo(attendanceId),
                undone -> {
                    problem.set(undone ? null : "undo.failed");
                    clear();
                    refresh();
                });
    }

    /** Esc: back to waiting; nothing is registered by it. */
    public void clear() {
        stopClearing();
        latest++;
        matches.clear();
        state.set(new State.Waiting());
    }

    private void judge(EnteredBy by, Supplier<Verdict> judgement) {
        lastBy = by;
        problem.set(null);
        int asked = ++latest;
        if (!(state.get() instanceof State.Showing)) {
            state.set(new State.Working());
        }
        tasks.database(
                judgement::get,
                verdict -> {
                    if (asked == latest) {
                        show(verdict);
                    }
                    refresh();
                });
    }

    private void show(Verdict verdict) {
        if (verdict instanceof Verdict.NotDone(String code)
                && state.get() instanceof State.Showing(Verdict.NeedsAction _, Instant _)) {
            // The drawer stays, so that a wrong PIN can be typed again.
            problem.set(code);
            return;
        }
        stopClearing();
        state.set(new State.Showing(verdict, clock.instant()));
        if (verdict instanceof Verdict.Admitted || verdict instanceof Verdict.JustAdmitted) {
            clearing = tasks.after(UNDO_FOR, this::clear);
        }
    }

    private void stopClearing() {
        if (clearing != null) {
            clearing.stop();
            clearing = null;
        }
    }
}
