package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CLASS_SESSION;

import com.chetango.model.attendance.Entries;
import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The class does not take place. Whoever had entered is taken out again and gets the class back.
 *
 * <p>A confirmed class cannot be cancelled: somebody says it was taught. Reopen it first.
 */
public record CancelClass(UUID classSessionId, String reason) implements Operation {

    public CancelClass {
        Objects.requireNonNull(classSessionId, "classSessionId");
        reason = Texts.required(200, reason);
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
        return switch (SessionState.valueOf(session.get().getState())) {
            case CANCELLED ->
                    context.hasHappened()
                            ? new Outcome.Merged(classSessionId)
                            : Outcome.refused(Refusal.CLASS_CANCELLED);
            case CONFIRMED -> Outcome.refused(Refusal.CLASS_CONFIRMED);
            case PENDING -> {
                cancel(rows, context, session.get());
                yield Outcome.APPLIED;
            }
        };
    }

    private void cancel(Rows rows, OperationContext context, ClassSessionRecord session) {
        List<AttendanceRecord> standing =
                rows.find(Indexes.ATTENDANCE_OF_SESSION, classSessionId).stream()
                        .filter(e -> !Entries.isUndone(rows, e))
                        .toList();
        EntryReversal reversal = new EntryReversal(rows, context, reason);
        standing.forEach(reversal::takeBack);
        SessionChange.to(SessionState.CANCELLED, reason, rows, session, context);
    }
}
