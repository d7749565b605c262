package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.students.ImportService;
import com.chetango.desk.students.importing.ImportOutcome;
import com.chetango.desk.sync.DeskResult;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Bringing students from a file: choose, look, accept. */
public final class ImportViewModel {

    private static final Duration TICK = Duration.ofMillis(250);

    /** The import is one of these. */
    public sealed interface State {
        record Choosing() implements State {}

        record Reading(String file) implements State {}

        record Unreadable(ImportOutcome.Unreadable why) implements State {}

        /** What the file holds; nothing has been written. */
        record Looking(String file, ImportOutcome.Preview preview) implements State {}

        record Writing(int done, int of) implements State {}

        record Done(int students) implements State {}

        record Cancelled() implements State {}

        record Problem(DeskResult why) implements State {}
    }

    private final ImportService service;
    private final Tasks tasks;
    private final String guardianWord;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Tasks.@Nullable Running ticking;

    /**
     * @param guardianWord the relation of a guardian whose relation the file does not say
     */
    public ImportViewModel(ImportService service, Tasks tasks, String guardianWord) {
        this.service = service;
        this.tasks = tasks;
        this.guardianWord = guardianWord;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Reads a file; one being written is not left for another. */
    public void read(Path file) {
        if (state.get() instanceof State.Writing) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        state.set(new State.Reading(name));
        tasks.io(
                () -> service.preview(file, guardianWord),
                outcome ->
                        state.set(
                                switch (outcome) {
                                    case ImportOutcome.Preview preview ->
                                            new State.Looking(name, preview);
                                    case ImportOutcome.Unreadable why -> new State.Unreadable(why);
                                }));
    }

    /** Writes all of them or none. */
    public void accept() {
        if (!(state.get() instanceof State.Looking(var _, ImportOutcome.Preview preview))
                || !preview.canBeImported()) {
            return;
        }
        int of = preview.students().size();
        written.set(0);
        cancelled.set(false);
        state.set(new State.Writing(0, of));
        ticking = tasks.every(TICK, () -> tick(of));
        tasks.database(
                () -> service.bring(preview.students(), written::set, cancelled::get),
                this::finish,
                broken -> {
                    stop();
                    state.set(
                            new State.Problem(
                                    new DeskResult.Failed(DeskResult.Failure.DISK_BROKEN)));
                });
    }

    private void tick(int of) {
        if (state.get() instanceof State.Writing) {
            state.set(new State.Writing(written.get(), of));
        }
    }

    private void finish(ImportService.Imported imported) {
        stop();
        state.set(
                switch (imported) {
                    case ImportService.Imported.Done done -> new State.Done(done.students());
                    case ImportService.Imported.Cancelled _ -> new State.Cancelled();
                    case ImportService.Imported.NotDone why -> new State.Problem(why.why());
                });
    }

    private void stop() {
        if (ticking != null) {
            ticking.stop();
            ticking = null;
        }
    }

    /** Stops writing; what was written of it is taken back. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Another file. */
    public void again() {
        if (!(state.get() instanceof State.Writing)) {
            state.set(new State.Choosing());
        }
    }
}
