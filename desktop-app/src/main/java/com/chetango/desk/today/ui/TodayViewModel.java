package com.chetango.desk.today.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.today.DayFigures;
import com.chetango.desk.today.TodayService;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** The figures of the day for the branch chosen. */
public final class TodayViewModel {

    /** The screen is one of these. */
    public sealed interface State {
        record Working() implements State {}

        record Ready(DayFigures figures) implements State {}

        /** The figures could not be read; the others screens go on. */
        record Problem() implements State {}
    }

    private final TodayService service;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<Map<UUID, String>> branches =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable UUID> branch = new SimpleObjectProperty<>();

    public TodayViewModel(TodayService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** This desk's branch first. */
    public ReadOnlyObjectProperty<Map<UUID, String>> branches() {
        return branches.getReadOnlyProperty();
    }

    /** The branch shown; null is all of them. */
    public ObjectProperty<@Nullable UUID> branch() {
        return branch;
    }

    /** Reads the branches, shows this desk's, and from then on whatever is chosen. */
    public void open() {
        tasks.database(
                service::branches,
                names -> {
                    branches.set(names);
                    branch.set(names.isEmpty() ? null : names.keySet().iterator().next());
                    refresh();
                });
    }

    public void choose(@Nullable UUID chosen) {
        branch.set(chosen);
        refresh();
    }

    /** F5. */
    public void refresh() {
        UUID asked = branch.get();
        tasks.database(
                () -> service.figures(asked),
                figures -> state.set(new State.Ready(figures)),
                failure -> state.set(new State.Problem()));
    }
}
