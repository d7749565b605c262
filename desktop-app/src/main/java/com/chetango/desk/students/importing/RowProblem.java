package com.chetango.desk.students.importing;

import com.chetango.desk.platform.Texts;

/** Why a row cannot become a student, and what it says. */
public record RowProblem(int row, Column column, Kind kind, String value) {

    public enum Kind {
        MISSING,
        TOO_LONG,
        BAD_DATE,
        IMPOSSIBLE_DATE,
        BAD_DOCUMENT,
        UNKNOWN_DOCUMENT_TYPE,
        ROUNDED_BY_EXCEL,
        BAD_PHONE,
        BAD_EMAIL,
        GUARDIAN_NEEDED,
        /** The same document as an earlier row but another person; the value is that row. */
        SAME_DOCUMENT
    }

    /** For instance: row 12, birth date: 31/02/2010 is no date. */
    public String sentence(Texts texts) {
        Texts words = texts.in(RowProblem.class);
        String what = words.get("problem." + kind, value);
        return words.get("problem.at", String.valueOf(row), words.get("column." + column), what);
    }
}
