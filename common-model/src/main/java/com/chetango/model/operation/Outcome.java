package com.chetango.model.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What came of applying an operation. Only {@link Refused} leaves no rows behind. */
public sealed interface Outcome {

    Outcome APPLIED = new Applied();

    static Outcome flagged(Flag... flags) {
        return flags.length == 0 ? APPLIED : new Flagged(List.of(flags));
    }

    static Outcome refused(Refusal refusal, Object... arguments) {
        return new Refused(refusal, List.of(arguments));
    }

    record Applied() implements Outcome {}

    /** Done, and a person should look: the server opens a case for each flag. */
    record Flagged(List<Flag> flags) implements Outcome {}

    /** The same fact is already there as the row {@code winner}. */
    record Merged(UUID winner) implements Outcome {}

    /**
     * Nothing was done.
     *
     * @param arguments what the sentence shown to a person needs (names, dates, amounts), in order
     */
    record Refused(Refusal refusal, List<Object> arguments) implements Outcome {}

    /** Why a person should look, about whom and about which row. */
    record Flag(CaseKind kind, @Nullable UUID studentId, @Nullable UUID subjectId, String detail) {}
}
