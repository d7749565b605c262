package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.ImportOutcome.Reason;

/** Carries out of the readers why they gave up; {@code StudentImport} turns it into its outcome. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int row;

    UnreadableFile(Reason reason, int row) {
        super(reason + " at row " + row, null, false, false);
        this.reason = reason;
        this.row = row;
    }

    ImportOutcome.Unreadable outcome() {
        return new ImportOutcome.Unreadable(reason, row);
    }
}
