package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.ImportOutcome.Reason;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first sheet of an Excel workbook. */
final class XlsxTable implements Table {
    private static final long INFLATED_LIMIT_BYTES = 150_000_000;
    private static final int PARTS_LIMIT = 2_000;
    private static final int COLUMNS_LIMIT = 100;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

    private XlsxTable(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxTable of(byte[] file) throws IOException {
        refuseBombs(file);
        ReadableWorkbook workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(file), new ReadingOptions(true, true));
        try {
            return new XlsxTable(workbook);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), COLUMNS_LIMIT); i++) {
            cells.add(text(row.getCell(i)));
        }
        return new Row(row.getRowNum(), cells);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING || raw == null) {
            return cell.getText();
        }
        return number(raw, cell);
    }

    /** Dates are numbers with a format; a document number must not become 1.03E9. */
    private static String number(String raw, Cell cell) {
        try {
            BigDecimal number = new BigDecimal(raw);
            return isDate(cell.getDataFormatString())
                    ? Dates.fromExcel(number).map(Object::toString).orElse(raw)
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String letters =
                format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return letters.contains("yy") || (letters.contains("d") && letters.contains("m"));
    }

    /**
     * Counts what really comes out of the archive, through the same directory the reader will use:
     * the sizes an archive claims may be a lie.
     */
    private static void refuseBombs(byte[] file) throws IOException {
        long inflated = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        inflated += read;
                        if (inflated > INFLATED_LIMIT_BYTES || parts > PARTS_LIMIT) {
                            throw new UnreadableFile(Reason.TOO_LARGE, 0);
                        }
                    }
                }
            }
        }
    }
}
