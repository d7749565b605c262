/**
 * Reads a list of students out of a CSV or XLSX file as academies have them: from any Excel, with
 * headings in any Spanish, dates as dates or as text. Nothing is written here; the answer is a
 * preview with every student understood and every row that was not, each with its reason.
 *
 * <p>A file goes through three small steps: {@code Table} (cells, whatever the format), {@code
 * Heading} (which column is what) and {@code RowReader} (one row to one student or its problems).
 */
@NullMarked
package com.chetango.desk.students.importing;

import org.jspecify.annotations.NullMarked;
