package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.sync.DeskResult;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.Refusal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.UUID;

/** Asking for what an action needs, doing it, and saying what came of it. */
public final class AskViewModel {

    /** One of these. */
    public sealed interface State {
        record Closed() implements State {}

        record Asking(Ask ask) implements State {}

        record Working(Ask ask) implements State {}

        /** It was done. */
        record Done(Ask ask, DeskResult.Done result) implements State {}

        /** What is typed does not do, by the key of its sentence. */
        record Incomplete(Ask ask, String key) implements State {}

        /** It was not done; what was typed stays. */
        record Problem(Ask ask, DeskResult why) implements State {}
    }

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Closed());

    public AskViewModel(Tasks tasks) {
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void ask(Ask ask) {
        state.set(new State.Asking(ask));
    }

    /** Does what needs no words. */
    void now(Ask ask) {
        run(ask, Ask.Answer.NOTHING);
    }

    void answer(Ask ask, Ask.Answer answer) {
        Optional<String> missing = missing(ask.kind(), answer);
        if (missing.isPresent()) {
            state.set(new State.Incomplete(ask, missing.get()));
        } else if (!(state.get() instanceof State.Working)) {
            run(ask, answer);
        }
    }

    private void run(Ask ask, Ask.Answer answer) {
        state.set(new State.Working(ask));
        tasks.database(() -> ask.work().apply(answer), result -> finish(ask, result));
    }

    private void finish(Ask ask, DeskResult result) {
        state.set(
                result instanceof DeskResult.Done done
                        ? new State.Done(ask, done)
                        : new State.Problem(ask, result));
    }

    /** The key of what is still missing. */
    static Optional<String> missing(Ask.Kind kind, Ask.Answer answer) {
        if (kind.needs(Ask.Need.REASON) && answer.reason().isBlank()) {
            return Optional.of("ask.missing.reason");
        }
        if ((kind.needs(Ask.Need.PESOS) && answer.amount() <= 0)
                || (kind.needs(Ask.Need.CLASSES) && answer.amount() == 0)) {
            return Optional.of("ask.missing.amount");
        }
        if (kind.needs(Ask.Need.DATES)
                && (answer.from() == null
                        || answer.through() == null
                        || answer.through().isBefore(answer.from()))) {
            return Optional.of("ask.missing.dates");
        }
        return kind.needs(Ask.Need.STUDENT) && answer.student() == null
                ? Optional.of("ask.missing.student")
                : Optional.empty();
    }

    /** Whether a supervisor's PIN would help. */
    static boolean wantsSupervisor(DeskResult why) {
        return why instanceof DeskResult.Refused refused
                && refused.refusal() == Refusal.NEEDS_SUPERVISOR;
    }

    /** The document a void or a refund made. */
    static UUID document(DeskResult.Done done) {
        return RecordPayment.paymentId(done.made().getFirst().operationId());
    }

    /** Puts it away; false when nothing was asked. */
    public boolean close() {
        if (state.get() instanceof State.Closed) {
            return false;
        }
        state.set(new State.Closed());
        return true;
    }
}
