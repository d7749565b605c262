package com.chetango.desk.students.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and Excel write them in Colombia: the day first. */
final class Dates {
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EXCEL_FIRST = 61;
    private static final int EXCEL_LAST = 80_000;
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[T ].*)?");

    /** Five figures, from 1927 on: four are a year somebody wrote alone. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private Dates() {}

    /** Two figures mean the last hundred years up to today. */
    static Optional<LocalDate> parse(String text, LocalDate today) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            int year = Integer.parseInt(day.group(3));
            if (year < 100) {
                year += today.getYear() / 100 * 100;
                year -= year > today.getYear() ? 100 : 0;
            }
            return date(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        }
        return SERIAL.matcher(text).matches() ? fromExcel(new BigDecimal(text)) : Optional.empty();
    }

    /** Days since the end of 1899; the first two months would be off by Excel's own mistake. */
    static Optional<LocalDate> fromExcel(BigDecimal serial) {
        if (serial.compareTo(BigDecimal.valueOf(EXCEL_FIRST)) < 0
                || serial.compareTo(BigDecimal.valueOf(EXCEL_LAST)) > 0) {
            return Optional.empty();
        }
        return Optional.of(EXCEL_ZERO.plusDays(serial.longValue()));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
