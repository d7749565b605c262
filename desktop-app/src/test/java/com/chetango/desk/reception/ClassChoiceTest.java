package com.chetango.desk.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.classes.ClassToday;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ClassChoiceTest {

    private static final ClassToday SALSA = at(1, "2026-11-19T23:00:00Z");
    private static final ClassToday TANGO = at(2, "2026-11-19T23:30:00Z");
    private static final ClassToday BACHATA = at(3, "2026-11-20T00:00:00Z");
    private static final List<ClassToday> TODAY = List.of(SALSA, TANGO, BACHATA);
    private static final Instant FOUR_PAST_SIX = Instant.parse("2026-11-19T23:04:00Z");

    @Test
    void the_running_class_is_entered_by_who_is_enrolled_in_none() {
        assertThat(ClassChoice.of(TODAY, FOUR_PAST_SIX, null, Set.of()))
                .isEqualTo(new ClassChoice.Enter(SALSA));
    }

    @Test
    void who_is_enrolled_in_the_next_class_and_comes_early_enters_that_one() {
        assertThat(ClassChoice.of(TODAY, FOUR_PAST_SIX, null, Set.of(TANGO.id())))
                .isEqualTo(new ClassChoice.Enter(TANGO));
    }

    @Test
    void the_class_fixed_by_the_receptionist_wins_while_its_door_is_open() {
        assertThat(ClassChoice.of(TODAY, FOUR_PAST_SIX, TANGO.id(), Set.of(SALSA.id())))
                .isEqualTo(new ClassChoice.Enter(TANGO));
        assertThat(ClassChoice.of(TODAY, FOUR_PAST_SIX, BACHATA.id(), Set.of()))
                .isEqualTo(new ClassChoice.Enter(SALSA));
    }

    @Test
    void when_two_run_at_once_the_receptionist_is_asked() {
        Instant both = Instant.parse("2026-11-19T23:40:00Z");
        assertThat(ClassChoice.of(TODAY, both, null, Set.of()))
                .isEqualTo(new ClassChoice.Ask(TODAY));
    }

    @Test
    void before_the_first_door_opens_the_next_class_is_named() {
        Instant noon = Instant.parse("2026-11-19T17:00:00Z");
        assertThat(ClassChoice.of(TODAY, noon, null, Set.of()))
                .isEqualTo(new ClassChoice.NoneNow(java.util.Optional.of(SALSA)));
        assertThat(ClassChoice.of(List.of(), noon, null, Set.of()))
                .isEqualTo(new ClassChoice.NoneNow(java.util.Optional.empty()));
    }

    private static ClassToday at(int id, String starts) {
        Instant from = Instant.parse(starts);
        return new ClassToday(
                new UUID(0, id),
                "Salsa",
                "Intermedio",
                "Sala 1",
                "Jhon",
                from,
                from.plusSeconds(3600),
                ClassToday.State.PENDING,
                0,
                10,
                20);
    }
}
