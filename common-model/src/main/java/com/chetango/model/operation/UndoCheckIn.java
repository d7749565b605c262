package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ATTENDANCE;

import com.chetango.model.attendance.Entries;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.AttendanceUndoRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

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
        UUID undoId = Ids.derive(attendanceId, "undo");
        if (Entries.isUndone(rows, entry.get())) {
            return context.hasHappened()
                    ? new Outcome.Merged(undoId)
                    : Outcome.refused(Refusal.ALREADY_UNDONE);
        }
        AttendanceUndoRecord undo = new AttendanceUndoRecord();
        undo.setId(undoId);
        undo.setAttendanceId(attendanceId);
        undo.setReason(reason);
        undo.setAt(context.at());
        undo.setActorId(context.actor().staffId());
        rows.put(undo);
        giveBack(rows, context);
        return Outcome.APPLIED;
    }

    private void giveBack(Rows rows, OperationContext context) {
        int line = 0;
        for (CreditEntryRecord used : rows.find(Indexes.CREDITS_OF_ATTENDANCE, attendanceId)) {
            CreditEntryRecord back = new CreditEntryRecord();
            back.setId(Ids.derive(used.getId(), "undo"));
            back.setEntitlementId(used.getEntitlementId());
            back.setStudentId(used.getStudentId());
            back.setKind("UNDO");
            back.setAmount(-used.getAmount());
            back.setAttendanceId(attendanceId);
            back.setClassSessionId(used.getClassSessionId());
            back.setOperationId(context.operationId());
            back.setLine(line++);
            back.setAt(context.at());
            back.setActorId(context.actor().staffId());
            rows.put(back);
        }
    }
}
