package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ScheduleService;
import com.chetango.desk.classes.Timetable;
import com.chetango.desk.classes.WeeklyClass;
import com.chetango.desk.platform.Tasks;
import com.chetango.model.classes.SlotTerms;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The weekly schedule of a branch and its form. */
public final class ScheduleViewModel {

    /** The screen is one of these. */
    sealed interface State {

        record Working() implements State {}

        record Ready(Timetable timetable, LocalDate today, boolean supervisor) implements State {}

        record Problem() implements State {}
    }

    /** What is asked at the right. */
    sealed interface Asked {

        record Nothing() implements Asked {}

        /**
         * @param slot null: a new one
         */
        record Editing(@Nullable WeeklyClass slot) implements Asked {}

        record Ending(WeeklyClass slot) implements Asked {}
    }

    private final ScheduleService service;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<Asked> asked =
            new ReadOnlyObjectWrapper<>(new Asked.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable ClassAnswer> answer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<SlotDraft.Field>> problems =
            new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable UUID branch;

    public ScheduleViewModel(ScheduleService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ClassAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** What of the form is wrong, after it was tried. */
    ReadOnlyObjectProperty<Set<SlotDraft.Field>> problems() {
        return problems.getReadOnlyProperty();
    }

    void refresh() {
        UUID shown = branch;
        tasks.database(
                () ->
                        new State.Ready(
                                service.timetable(shown), service.today(), service.isSupervisor()),
                state::set,
                failure -> state.set(new State.Problem()));
    }

    void show(UUID other) {
        branch = other;
        back();
        refresh();
    }

    /** Esc: false when nothing was asked. */
    boolean back() {
        answer.set(null);
        problems.set(Set.of());
        boolean wasAsking = !(asked.get() instanceof Asked.Nothing);
        asked.set(new Asked.Nothing());
        return wasAsking;
    }

    private boolean maySupervise() {
        return state.get() instanceof State.Ready ready && ready.supervisor();
    }

    void startNew() {
        ask(new Asked.Editing(null));
    }

    void edit(WeeklyClass slot) {
        ask(new Asked.Editing(slot));
    }

    void askEnd(WeeklyClass slot) {
        ask(new Asked.Ending(slot));
    }

    private void ask(Asked what) {
        if (maySupervise()) {
            back();
            asked.set(what);
        }
    }

    void save(SlotDraft draft) {
        switch (draft.check()) {
            case SlotDraft.Checked.Bad(Set<SlotDraft.Field> fields) -> problems.set(fields);
            case SlotDraft.Checked.Good(SlotTerms terms) -> {
                problems.set(Set.of());
                WeeklyClass editing = draft.editing();
                UUID slot = editing == null ? null : editing.id();
                long seen = version();
                does(() -> service.save(slot, seen, terms));
            }
        }
    }

    void end(WeeklyClass slot, LocalDate through, String reason) {
        long seen = version();
        does(() -> service.end(slot.id(), seen, through, reason));
    }

    private long version() {
        return state.get() instanceof State.Ready ready ? ready.timetable().catalogueVersion() : 0;
    }

    private void does(Callable<ClassAnswer> work) {
        tasks.database(
                work::call,
                given -> {
                    if (given instanceof ClassAnswer.Done) {
                        back();
                    } else {
                        answer.set(given);
                    }
                    refresh();
                });
    }
}
