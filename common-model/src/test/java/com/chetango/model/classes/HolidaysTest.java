package com.chetango.model.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.HolidayRecord;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

class HolidaysTest {

    private static final UUID LAURELES = new UUID(1, 1);
    private static final UUID MANIZALES = new UUID(1, 2);

    @Test
    void the_holidays_of_2026_are_those_of_the_calendar() {
        assertThat(dates(2026))
                .isEqualTo(
                        days(
                                "2026",
                                "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20"
                                        + " 08-07 08-17 10-12 11-02 11-16 12-08 12-25"));
    }

    @Test
    void the_holidays_of_2027_are_those_of_the_calendar() {
        assertThat(dates(2027))
                .isEqualTo(
                        days(
                                "2027",
                                "01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-20"
                                        + " 08-07 08-16 10-18 11-01 11-15 12-08 12-25"));
    }

    @Test
    void two_holidays_may_share_a_day_and_stay_two() {
        assertThat(Holidays.on(LocalDate.of(2025, 6, 30)))
                .extracting(Holidays.Holiday::name)
                .containsExactly(
                        Holidays.Name.SACRED_HEART, Holidays.Name.SAINT_PETER_AND_SAINT_PAUL);
        assertThat(Holidays.on(LocalDate.of(2030, 7, 1))).hasSize(2);
        assertThat(new HashSet<>(dates(2025))).hasSize(17);
    }

    @Test
    void every_year_has_eighteen_and_the_moved_ones_are_mondays() {
        for (int year = 1984; year <= 2300; year++) {
            List<Holidays.Holiday> holidays = Holidays.of(year);
            assertThat(holidays).as("%d", year).hasSize(18).doesNotHaveDuplicates();
            assertThat(holidays.stream().map(Holidays.Holiday::name).distinct()).hasSize(18);
            assertThat(
                            holidays.stream()
                                    .filter(h -> h.date().getDayOfWeek() == DayOfWeek.MONDAY)
                                    .count())
                    .as("%d", year)
                    .isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april_and_known_in_some_years() {
        for (int year = 1984; year <= 2300; year++) {
            LocalDate easter = Holidays.easter(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
        assertThat(Holidays.easter(2000)).isEqualTo("2000-04-23");
        assertThat(Holidays.easter(2024)).isEqualTo("2024-03-31");
        assertThat(Holidays.easter(2038)).isEqualTo("2038-04-25");
    }

    @Test
    void an_academy_opens_on_a_holiday_and_closes_on_a_day_of_its_own() {
        LocalDate boyaca = LocalDate.of(2026, 8, 7);
        LocalDate plain = LocalDate.of(2026, 8, 6);
        assertThat(CalendarRules.isClosed(boyaca, LAURELES, List.of())).isTrue();
        assertThat(CalendarRules.isClosed(plain, LAURELES, List.of())).isFalse();
        assertThat(CalendarRules.isClosed(boyaca, LAURELES, List.of(row(boyaca, null, false))))
                .isFalse();
        assertThat(CalendarRules.isClosed(plain, LAURELES, List.of(row(plain, null, true))))
                .isTrue();
    }

    @Test
    void a_branch_decides_before_the_whole_academy_does() {
        LocalDate fair = LocalDate.of(2027, 1, 6);
        List<HolidayRecord> rows = List.of(row(fair, MANIZALES, true), row(fair, null, false));
        assertThat(CalendarRules.isClosed(fair, MANIZALES, rows)).isTrue();
        assertThat(CalendarRules.isClosed(fair, LAURELES, rows)).isFalse();
    }

    @Test
    void a_deleted_row_decides_nothing() {
        LocalDate boyaca = LocalDate.of(2026, 8, 7);
        HolidayRecord open = row(boyaca, null, false);
        open.setDeletedAt(java.time.Instant.EPOCH);
        assertThat(CalendarRules.isClosed(boyaca, LAURELES, List.of(open))).isTrue();
    }

    private static HolidayRecord row(LocalDate on, @Nullable UUID branch, boolean closed) {
        HolidayRecord row = new HolidayRecord();
        row.setOnDate(on);
        row.setBranchId(branch);
        row.setClosed(closed);
        return row;
    }

    private static List<LocalDate> dates(int year) {
        return Holidays.of(year).stream().map(Holidays.Holiday::date).toList();
    }

    private static List<LocalDate> days(String year, String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
