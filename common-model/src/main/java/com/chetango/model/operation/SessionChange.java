package com.chetango.model.operation;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

/** A class changes state, and says who did it and why. */
final class SessionChange {

    private SessionChange() {}

    static void to(
            SessionState state,
            @Nullable String reason,
            Rows rows,
            ClassSessionRecord session,
            OperationContext context) {
        rows.edit(
                session,
                s -> {
                    s.setState(state.name());
                    s.setStateReason(reason);
                    s.setStateBy(context.actor().staffId());
                    s.setStateAt(context.at());
                });
    }
}
