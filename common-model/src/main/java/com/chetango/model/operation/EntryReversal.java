package com.chetango.model.operation;

import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.AttendanceUndoRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.util.UUID;

/**
 * Takes entries back, one after the other, within one operation: an undo row each, and whatever the
 * ledger charged for it returned. The rows are named after the entry, so undoing twice is one undo.
 */
final class EntryReversal {

    private final Rows rows;
    private final OperationContext context;
    private final String reason;
    private int line;

    EntryReversal(Rows rows, OperationContext context, String reason) {
        this.rows = rows;
        this.context = context;
        this.reason = reason;
    }

    static UUID undoId(UUID attendanceId) {
        return Ids.derive(attendanceId, "undo");
    }

    void takeBack(AttendanceRecord entry) {
        AttendanceUndoRecord undo = new AttendanceUndoRecord();
        undo.setId(undoId(entry.getId()));
        undo.setAttendanceId(entry.getId());
        undo.setReason(reason);
        undo.setAt(context.at());
        undo.setActorId(context.actor().staffId());
        rows.put(undo);
        for (CreditEntryRecord used : rows.find(Indexes.CREDITS_OF_ATTENDANCE, entry.getId())) {
            giveBack(used);
        }
    }

    private void giveBack(CreditEntryRecord used) {
        CreditEntryRecord back = new CreditEntryRecord();
        back.setId(Ids.derive(used.getId(), "undo"));
        back.setEntitlementId(used.getEntitlementId());
        back.setStudentId(used.getStudentId());
        back.setKind("UNDO");
        back.setAmount(-used.getAmount());
        back.setAttendanceId(used.getAttendanceId());
        back.setClassSessionId(used.getClassSessionId());
        back.setOperationId(context.operationId());
        back.setLine(line++);
        back.setNote(reason);
        back.setAt(context.at());
        back.setActorId(context.actor().staffId());
        rows.put(back);
    }
}
