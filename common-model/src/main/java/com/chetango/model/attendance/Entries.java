package com.chetango.model.attendance;

import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading who is in a class, undone entries left out. */
public final class Entries {

    private Entries() {}

    public static boolean isUndone(Rows rows, AttendanceRecord entry) {
        return !rows.find(Indexes.UNDO_OF_ATTENDANCE, entry.getId()).isEmpty();
    }

    /** Every entry of this student in this class, undone ones included. */
    public static List<AttendanceRecord> all(Rows rows, UUID sessionId, UUID studentId) {
        return rows.find(Indexes.ATTENDANCE_OF_STUDENT_IN_SESSION, sessionId, studentId);
    }

    /** The one that stands, if the student is in. */
    public static Optional<AttendanceRecord> standing(Rows rows, List<AttendanceRecord> entries) {
        return entries.stream().filter(e -> !isUndone(rows, e)).findFirst();
    }

    /**
     * The id of a student's {@code ordinal}-th entry into a class, with the class's time bits: two
     * desks that let the same person in make the same row.
     */
    public static UUID id(UUID sessionId, UUID studentId, int ordinal) {
        return Ids.derive(sessionId, "attendance/" + studentId + "/" + ordinal);
    }
}
