package com.chetango.desk.classes;

import static com.chetango.desk.classes.DanceSchool.ELSEWHERE;
import static com.chetango.desk.classes.DanceSchool.SLOT;
import static com.chetango.desk.classes.DanceSchool.TODAY;
import static com.chetango.desk.testing.TestAcademy.id;
import static com.chetango.model.db.Tables.CLASS_SESSION;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.chetango.desk.testing.TestDesk;
import com.chetango.model.classes.Holidays;
import com.chetango.model.classes.SlotTerms;
import com.chetango.model.operation.Refusal;
import com.chetango.model.people.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

class ScheduleServiceTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 8);

    @TempDir Path folder;
    private TestDesk desk;
    private SessionHorizonService horizon;
    private ScheduleService service;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(DanceSchool::found);
        desk.signIn(Role.ADMIN);
        horizon = new SessionHorizonService(desk.database(), desk.desk(), desk.clock());
        service =
                new ScheduleService(
                        desk.database(), desk.desk(), horizon, desk.ids(), desk.clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void classes_are_made_ahead_once_and_for_this_branch() {
        assertThat(horizon.keep()).isTrue();
        assertThat(held(SLOT)).contains(TODAY, TODAY.plusDays(28));
        assertThat(held(ELSEWHERE)).containsExactly(TODAY);
        assertThat(horizon.keep()).isFalse();
    }

    @Test
    void two_weeks_later_the_next_ones_are_made_without_a_server() {
        horizon.keep();
        desk.tasks().advance(Duration.ofDays(15));
        assertThat(horizon.keep()).isTrue();
        assertThat(held(SLOT)).contains(TODAY.plusDays(42), TODAY.plusDays(49));
    }

    @Test
    void with_nobody_signed_in_nothing_is_made() {
        desk.desk().end();
        assertThat(horizon.keep()).isFalse();
    }

    @Test
    void a_new_weekly_class_has_its_classes_at_once() {
        assertThat(service.save(null, version(), terms(DayOfWeek.TUESDAY)))
                .isEqualTo(new ClassAnswer.Done());
        WeeklyClass made = service.timetable(null).classes().getFirst();
        assertThat(made.style()).isEqualTo("Salsa");
        assertThat(made.room()).isEqualTo("Principal");
        assertThat(held(made.id())).isNotEmpty().doesNotContain(HOLIDAY);
    }

    @Test
    void a_schedule_seen_before_another_changed_it_is_refused() {
        long seen = version();
        service.save(null, seen, terms(DayOfWeek.TUESDAY));
        assertThat(service.save(null, seen, terms(DayOfWeek.FRIDAY)))
                .isInstanceOfSatisfying(
                        ClassAnswer.Refused.class,
                        late -> assertThat(late.why()).isEqualTo(Refusal.CATALOGUE_CHANGED));
    }

    @Test
    void reception_does_not_change_the_schedule() {
        desk.signIn(Role.RECEPTION);
        assertThat(service.isSupervisor()).isFalse();
        assertThat(service.save(null, version(), terms(DayOfWeek.TUESDAY)))
                .isEqualTo(new ClassAnswer.NotAllowed());
    }

    @Test
    void a_weekly_class_that_ended_is_no_longer_in_the_schedule() {
        horizon.keep();
        assertThat(service.end(SLOT, version(), TODAY.minusDays(1), "Se va el profe"))
                .isEqualTo(new ClassAnswer.Done());
        assertThat(service.timetable(null).classes()).isEmpty();
    }

    @Test
    void the_holidays_of_a_month_are_shown_and_a_branch_may_open_and_change_its_mind() {
        YearMonth december = YearMonth.of(2026, 12);
        assertThat(service.month(december))
                .extracting(ClosedDay::date, ClosedDay::closed)
                .containsExactly(tuple(HOLIDAY, true), tuple(LocalDate.of(2026, 12, 25), true));
        assertThat(service.decide(HOLIDAY, false, "Inmaculada")).isEqualTo(new ClassAnswer.Done());
        ClosedDay opened = service.month(december).getFirst();
        assertThat(opened.closed()).isFalse();
        assertThat(opened.law()).containsExactly(Holidays.Name.IMMACULATE_CONCEPTION);
        assertThat(service.undecide(opened)).isEqualTo(new ClassAnswer.Done());
        assertThat(service.month(december).getFirst().closed()).isTrue();
    }

    @Test
    void a_branch_may_close_on_a_day_of_its_own() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        service.decide(day, true, "Vacaciones");
        assertThat(service.month(YearMonth.of(2026, 12)))
                .anySatisfy(
                        closed -> {
                            assertThat(closed.date()).isEqualTo(day);
                            assertThat(closed.closed()).isTrue();
                            assertThat(closed.law()).isEmpty();
                        });
        horizon.keep();
        assertThat(held(SLOT)).doesNotContain(day);
    }

    private long version() {
        return service.timetable(null).catalogueVersion();
    }

    private SlotTerms terms(DayOfWeek day) {
        return new SlotTerms(
                new SlotTerms.Where(
                        TestDesk.BRANCH,
                        service.timetable(null).rooms().stream()
                                .filter(r -> r.branchId().equals(TestDesk.BRANCH))
                                .findFirst()
                                .orElseThrow()
                                .id()),
                new SlotTerms.What(id("salsa"), id("basic"), id("teacher")),
                new SlotTerms.When(day, LocalTime.of(10, 30), 60),
                18,
                TODAY,
                null);
    }

    private List<LocalDate> held(UUID slot) {
        return desk.database()
                .read(
                        tx ->
                                tx.select(CLASS_SESSION.CLASS_DATE)
                                        .from(CLASS_SESSION)
                                        .where(CLASS_SESSION.SLOT_ID.eq(slot))
                                        .orderBy(CLASS_SESSION.CLASS_DATE)
                                        .fetch(CLASS_SESSION.CLASS_DATE));
    }
}
