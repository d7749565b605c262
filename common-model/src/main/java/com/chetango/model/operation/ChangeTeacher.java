package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody else teaches this one class, and is paid for it.
 *
 * @param from whom the desk saw
 */
public record ChangeTeacher(UUID classSessionId, UUID from, UUID to) implements Operation {

    public ChangeTeacher {
        Objects.requireNonNull(classSessionId, "classSessionId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
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
        if (rows.get(STAFF, to).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STAFF.getName());
        }
        UUID now = session.get().getTeacherId();
        if (now.equals(to)) {
            return new Outcome.Merged(classSessionId);
        }
        if (!now.equals(from)) {
            return Outcome.refused(
                    Refusal.CHANGED_MEANWHILE, CLASS_SESSION.TEACHER_ID.getName(), now, to);
        }
        return switch (SessionState.valueOf(session.get().getState())) {
            case CONFIRMED -> Outcome.refused(Refusal.CLASS_CONFIRMED);
            case CANCELLED -> Outcome.refused(Refusal.CLASS_CANCELLED);
            case PENDING -> {
                rows.edit(session.get(), s -> s.setTeacherId(to));
                yield Outcome.APPLIED;
            }
        };
    }
}
