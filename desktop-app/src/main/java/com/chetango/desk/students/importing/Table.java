package com.chetango.desk.students.importing;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;

/** Rows of cells as text, read one by one. */
sealed interface Table extends Closeable, Iterator<Table.Row> permits CsvTable, XlsxTable {

    /** The number is the one the person sees in the spreadsheet or editor. */
    record Row(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
