package com.chetango.model.classes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Colombia's eighteen holidays of a year (Ley 51 de 1983): six on their date, two before Easter,
 * ten moved to the next Monday.
 *
 * <p>Two may fall on one day (30 June 2025), so they are told apart by date and name.
 */
public final class Holidays {

    private Holidays() {}

    /** The screens have a word for each. */
    public enum Name {
        NEW_YEAR,
        EPIPHANY,
        SAINT_JOSEPH,
        MAUNDY_THURSDAY,
        GOOD_FRIDAY,
        LABOUR_DAY,
        ASCENSION,
        CORPUS_CHRISTI,
        SACRED_HEART,
        SAINT_PETER_AND_SAINT_PAUL,
        INDEPENDENCE,
        BATTLE_OF_BOYACA,
        ASSUMPTION,
        DAY_OF_CULTURES,
        ALL_SAINTS,
        INDEPENDENCE_OF_CARTAGENA,
        IMMACULATE_CONCEPTION,
        CHRISTMAS
    }

    public record Holiday(LocalDate date, Name name) {}

    /** In the order of the calendar. */
    public static List<Holiday> of(int year) {
        LocalDate easter = easter(year);
        List<Holiday> days = new ArrayList<>(18);
        days.add(new Holiday(LocalDate.of(year, Month.JANUARY, 1), Name.NEW_YEAR));
        days.add(monday(LocalDate.of(year, Month.JANUARY, 6), Name.EPIPHANY));
        days.add(monday(LocalDate.of(year, Month.MARCH, 19), Name.SAINT_JOSEPH));
        days.add(new Holiday(easter.minusDays(3), Name.MAUNDY_THURSDAY));
        days.add(new Holiday(easter.minusDays(2), Name.GOOD_FRIDAY));
        days.add(new Holiday(LocalDate.of(year, Month.MAY, 1), Name.LABOUR_DAY));
        days.add(monday(easter.plusDays(39), Name.ASCENSION));
        days.add(monday(easter.plusDays(60), Name.CORPUS_CHRISTI));
        days.add(monday(easter.plusDays(68), Name.SACRED_HEART));
        days.add(monday(LocalDate.of(year, Month.JUNE, 29), Name.SAINT_PETER_AND_SAINT_PAUL));
        days.add(new Holiday(LocalDate.of(year, Month.JULY, 20), Name.INDEPENDENCE));
        days.add(new Holiday(LocalDate.of(year, Month.AUGUST, 7), Name.BATTLE_OF_BOYACA));
        days.add(monday(LocalDate.of(year, Month.AUGUST, 15), Name.ASSUMPTION));
        days.add(monday(LocalDate.of(year, Month.OCTOBER, 12), Name.DAY_OF_CULTURES));
        days.add(monday(LocalDate.of(year, Month.NOVEMBER, 1), Name.ALL_SAINTS));
        days.add(monday(LocalDate.of(year, Month.NOVEMBER, 11), Name.INDEPENDENCE_OF_CARTAGENA));
        days.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 8), Name.IMMACULATE_CONCEPTION));
        days.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 25), Name.CHRISTMAS));
        days.sort(Comparator.comparing(Holiday::date).thenComparing(Holiday::name));
        return List.copyOf(days);
    }

    public static List<Holiday> on(LocalDate date) {
        return of(date.getYear()).stream().filter(h -> h.date().equals(date)).toList();
    }

    private static Holiday monday(LocalDate date, Name name) {
        return new Holiday(date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), name);
    }

    /** Easter Sunday of the Gregorian calendar (anonymous algorithm of 1876). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int skipped = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int march = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
