package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A class confirmed or cancelled by mistake is open again. Whoever was taken out when it was
 * cancelled has to enter again.
 *
 * @param from the state the desk saw
 */
public record ReopenClass(UUID classSessionId, SessionState from, String reason)
        implements Operation {

    public ReopenClass {
        Objects.requireNonNull(classSessionId, "classSessionId");
        if (from == SessionState.PENDING) {
            throw new IllegalArgumentException("a pending class is open");
        }
        Objects.requireNonNull(from, "from");
        reason = Texts.required(200, reason);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.supervisors();
    }

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
        String now = session.get().getState();
        if (now.equals(SessionState.PENDING.name())) {
            return new Outcome.Merged(classSessionId);
        }
        if (!now.equals(from.name())) {
            return Outcome.refused(
                    Refusal.CHANGED_MEANWHILE,
                    CLASS_SESSION.STATE.getName(),
                    now,
                    SessionState.PENDING.name());
        }
        SessionChange.to(SessionState.PENDING, reason, rows, session.get(), context);
        return Outcome.APPLIED;
    }
}
