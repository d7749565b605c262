package com.chetango.desk.platform;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Figures as Colombia writes them, in both languages: {@code $ 120.000} with a space that never
 * breaks, {@code 19/11/2026}, {@code 18:04}. Only the names of days and months follow the language.
 */
public final class Formats {
    /** Keeps an amount, a percentage or a unit on one line. */
    public static final char NBSP = '\u00a0';

    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;
    private final ZoneId zone;

    private Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** In the zone of Colombia until the academy's own is known. */
    public static Formats of(Locale locale) {
        return new Formats(locale, ZoneId.of("America/Bogota"));
    }

    public Formats in(ZoneId academyZone) {
        return new Formats(locale, academyZone);
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /** {@code $ 120.000}, and a debt or a discount {@code - $ 20.000}. */
    public String money(long pesos) {
        String amount = "$" + NBSP + number(pesos).replace("-", "");
        return pesos < 0 ? MINUS + "" + NBSP + amount : amount;
    }

    /** {@code 1.037.642}. */
    public String number(long value) {
        DecimalFormatSymbols dots = new DecimalFormatSymbols(Locale.ROOT);
        dots.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", dots).format(value);
    }

    /** {@code 34 %}. */
    public String percent(long value) {
        return number(value) + NBSP + "%";
    }

    /** {@code 19/11/2026}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** {@code 19/11}. */
    public String dayMonth(LocalDate date) {
        return DAY_MONTH.format(date);
    }

    /** {@code 18:04}. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, zone));
    }

    /** {@code 19/11/2026 18:04}. */
    public String dateTime(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /** {@code jue 19/11/2026}. */
    public String shortDay(LocalDate date) {
        return named("EEE", date).replace(".", "") + " " + date(date);
    }

    /** {@code jueves 19/11/2026}. */
    public String day(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    /** {@code jueves}. */
    public String weekday(LocalDate date) {
        return named("EEEE", date);
    }

    /** {@code jueves 19 de noviembre}, {@code Thursday 19 November}. */
    public String longDay(LocalDate date) {
        String of = "es".equals(locale.getLanguage()) ? " 'de' " : " ";
        return named("EEEE d" + of + "MMMM", date);
    }

    /** {@code noviembre 2026}. */
    public String month(LocalDate date) {
        return named("LLLL uuuu", date);
    }

    private String named(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
