package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.ImportOutcome.Reason;
import com.chetango.desk.students.importing.ImportOutcome.Unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a file into a preview. Pure but for the file: what the academy has is asked for. */
public final class StudentImport {
    public static final int ROWS_LIMIT = 50_000;
    public static final int PROBLEMS_SHOWN = 500;

    static final long LIMIT_BYTES = 20_000_000;

    private static final int HEADING_WITHIN = 15;

    private final LocalDate today;
    private final String guardianWord;
    private final Predicate<ImportedStudent> isKnown;

    /**
     * @param guardianWord the relation written down for a guardian whose relation is not told
     * @param isKnown whether the academy already has this student
     */
    public StudentImport(LocalDate today, String guardianWord, Predicate<ImportedStudent> isKnown) {
        this.today = today;
        this.guardianWord = guardianWord;
        this.isKnown = isKnown;
    }

    public ImportOutcome read(Path file) {
        try {
            if (Files.size(file) > LIMIT_BYTES) {
                return new Unreadable(Reason.TOO_LARGE, 0);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in.readNBytes((int) LIMIT_BYTES + 1));
            }
        } catch (IOException | SecurityException e) {
            return new Unreadable(Reason.CANNOT_OPEN, 0);
        }
    }

    public ImportOutcome read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable(Reason.EMPTY, 0);
        }
        if (file.length > LIMIT_BYTES) {
            return new Unreadable(Reason.TOO_LARGE, 0);
        }
        try (Table table = table(file)) {
            return preview(table);
        } catch (UnreadableFile e) {
            return e.outcome();
        } catch (IOException | RuntimeException e) {
            // Only the Excel reader: it answers broken archives and XML with exceptions of any
            // kind.
            return new Unreadable(Reason.DAMAGED, 0);
        }
    }

    private static Table table(byte[] file) throws IOException {
        int first = file[0] & 0xFF;
        int second = file.length > 1 ? file[1] & 0xFF : 0;
        if (first == 'P' && second == 'K') {
            return XlsxTable.of(file);
        }
        if (first == 0xD0 && second == 0xCF) {
            throw new UnreadableFile(Reason.OLD_EXCEL, 0);
        }
        return CsvTable.of(file);
    }

    private ImportOutcome preview(Table table) {
        Heading heading = heading(table);
        PreviewBuilder preview = new PreviewBuilder();
        while (table.hasNext()) {
            Table.Row row = table.next();
            if (row.isBlank()) {
                continue;
            }
            if (preview.rows() >= ROWS_LIMIT) {
                throw new UnreadableFile(Reason.TOO_MANY_ROWS, row.number());
            }
            RowReader reader =
                    new RowReader(row.number(), heading.cells(row.cells()), today, guardianWord);
            Optional<ImportedStudent> student = reader.student();
            if (student.isPresent()) {
                preview.add(student.get(), isKnown);
            } else {
                preview.refuse(reader.problems());
            }
        }
        return preview.build(heading.ignored());
    }

    /** Above the heading there may be a title, a date, a logo's empty cells. */
    private static Heading heading(Table table) {
        for (int i = 0; i < HEADING_WITHIN && table.hasNext(); i++) {
            Optional<Heading> heading = Heading.of(table.next().cells());
            if (heading.isPresent()) {
                return heading.get();
            }
        }
        throw new UnreadableFile(Reason.NO_HEADING, 0);
    }
}
