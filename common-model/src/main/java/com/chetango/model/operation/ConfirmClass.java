package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The class was taught and its list is right: from now on payroll counts it. */
public record ConfirmClass(UUID classSessionId) implements Operation {

    public ConfirmClass {
        Objects.requireNonNull(classSessionId, "classSessionId");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.everyone();
    }

    /** A judgement on a list, which another may have made otherwise. */
    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<ClassSessionRecord> session = rows.get(CLASS_SESSION, classSessionId);
        if (session.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, CLASS_SESSION.getName());
        }
        return switch (SessionState.valueOf(session.get().getState())) {
            case CONFIRMED ->
                    context.hasHappened()
                            ? new Outcome.Merged(classSessionId)
                            : Outcome.refused(Refusal.CLASS_CONFIRMED);
            case CANCELLED -> Outcome.refused(Refusal.CLASS_CANCELLED);
            case PENDING -> {
                SessionChange.to(SessionState.CONFIRMED, null, rows, session.get(), context);
                yield Outcome.APPLIED;
            }
        };
    }
}
