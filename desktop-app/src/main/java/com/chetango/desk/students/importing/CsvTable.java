package com.chetango.desk.students.importing;

import com.chetango.desk.students.importing.ImportOutcome.Reason;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV in whatever alphabet and with whatever separator Excel or a phone wrote it. */
final class CsvTable implements Table {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final int LINES_TO_GUESS_BY = 12;
    private static final int CELL_LIMIT = 100_000;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int lastLine;

    private CsvTable(String text, char separator) {
        this.reader = reader(separator).ofCsvRecord(text);
        this.records = reader.iterator();
    }

    static CsvTable of(byte[] file) {
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile(Reason.NOT_A_TABLE, 0);
        }
        return new CsvTable(text, separator(text));
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableFile(Reason.BAD_QUOTES, lastLine + 1);
        }
    }

    @Override
    public Row next() {
        try {
            CsvRecord row = records.next();
            lastLine = (int) row.getStartingLineNumber();
            return new Row(lastLine, row.getFields());
        } catch (CsvParseException e) {
            throw new UnreadableFile(Reason.BAD_QUOTES, lastLine + 1);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** UTF-8 betrays itself: text of another alphabet is practically never valid UTF-8. */
    private static String text(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer bytes = ByteBuffer.wrap(file, start, file.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return new String(file, start, file.length - start, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that finds most known headings in the first lines; the most cells where none do. */
    private static char separator(String text) {
        String head = String.join("\n", text.lines().limit(LINES_TO_GUESS_BY).toList());
        char best = ';';
        int bestScore = -1;
        for (char candidate : SEPARATORS) {
            int score = 0;
            for (List<String> cells : cells(head, candidate)) {
                score = Math.max(score, Heading.known(cells) * 1000 + Math.min(cells.size(), 999));
            }
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<List<String>> cells(String head, char separator) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(head)) {
            reader.forEach(row -> lines.add(row.getFields()));
        } catch (CsvParseException | IOException e) {
            // A quote that opens in the head may close after it: the lines before still count.
            return lines;
        }
        return lines;
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(CELL_LIMIT);
    }
}
