package com.chetango.model.operation;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.StudentStatus;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A student freezes, leaves or comes back.
 *
 * @param from the status the desk saw; another one now means somebody else decided meanwhile
 * @param reason required to freeze or to leave
 */
public record ChangeStudentStatus(
        UUID studentId, StudentStatus from, StudentStatus to, @Nullable String reason)
        implements Operation {

    public ChangeStudentStatus {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        reason = Texts.optional(200, reason);
        if (to != StudentStatus.ACTIVE && reason == null) {
            throw new IllegalArgumentException(to + " needs a reason");
        }
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
        Optional<StudentRecord> student = rows.get(STUDENT, studentId);
        if (student.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, STUDENT.getName());
        }
        String now = student.get().getStatus();
        if (now.equals(to.name())) {
            return new Outcome.Merged(studentId);
        }
        if (!now.equals(from.name())) {
            return Outcome.refused(
                    Refusal.CHANGED_MEANWHILE, STUDENT.STATUS.getName(), now, to.name());
        }
        rows.edit(
                student.get(),
                s -> {
                    s.setStatus(to.name());
                    s.setStatusReason(reason);
                });
        return Outcome.APPLIED;
    }
}
