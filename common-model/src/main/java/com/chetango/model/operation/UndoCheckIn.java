package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ATTENDANCE;

import com.chetango.model.attendance.Entries;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes an entry back by an opposite row; whatever the ledger charged for it is returned.
 *
 * <p>The undo row is named after the entry, so undoing at two desks is one undo.
 */
public record UndoCheckIn(UUID attendanceId, String reason) implements Operation {

    public UndoCheckIn {
        Objects.requireNonNull(attendanceId, "attendanceId");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.everyone();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        Optional<AttendanceRecord> entry = rows.get(ATTENDANCE, attendanceId);
        if (entry.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ATTENDANCE.getName());
        }
        if (Entries.isUndone(rows, entry.get())) {
            return context.hasHappened()
                    ? new Outcome.Merged(EntryReversal.undoId(attendanceId))
                    : Outcome.refused(Refusal.ALREADY_UNDONE);
        }
        new EntryReversal(rows, context, reason).takeBack(entry.get());
        return Outcome.APPLIED;
    }
}
