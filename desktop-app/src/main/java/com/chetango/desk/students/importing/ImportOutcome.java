package com.chetango.desk.students.importing;

import com.chetango.desk.platform.Texts;

import java.util.List;

/** What a file turned out to be. */
public sealed interface ImportOutcome {

    /**
     * The rows as understood. It may be imported only without problems: all or nothing.
     *
     * @param students those to create, in the order of the file
     * @param problems the first {@link StudentImport#PROBLEMS_SHOWN} of them
     * @param ignoredColumns headings nobody recognised, to be shown before accepting
     */
    record Preview(
            List<ImportedStudent> students,
            List<RowProblem> problems,
            Counts counts,
            List<String> ignoredColumns)
            implements ImportOutcome {

        public Preview {
            students = List.copyOf(students);
            problems = List.copyOf(problems);
            ignoredColumns = List.copyOf(ignoredColumns);
        }

        public boolean canBeImported() {
            return counts.rowsWithProblems() == 0 && !students.isEmpty();
        }
    }

    /**
     * Rows of the file, without the heading and blank ones.
     *
     * @param repeated rows that say the same person as an earlier row, left out
     * @param known rows of students the academy already has, left out
     */
    record Counts(int rows, int students, int repeated, int known, int rowsWithProblems) {}

    /** The file as a whole cannot be read; the row is 0 where no row is to blame. */
    record Unreadable(Reason reason, int row) implements ImportOutcome {
        public String sentence(Texts texts) {
            return texts.in(ImportOutcome.class).get("file." + reason, row);
        }
    }

    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        OLD_EXCEL,
        NOT_A_TABLE,
        NO_HEADING,
        BAD_QUOTES,
        DAMAGED,
        CANNOT_OPEN
    }
}
