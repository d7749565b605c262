package com.chetango.desk.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.classes.ui.SlotDraft.Checked;
import com.chetango.desk.classes.ui.SlotDraft.Field;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

class SlotDraftTest {

    private static final UUID ANY = new UUID(0, 1);

    @Test
    void a_whole_form_is_the_terms_of_a_weekly_class() {
        assertThat(draft("7:30", "90", "18", "1/12/2026").check())
                .isInstanceOfSatisfying(
                        Checked.Good.class,
                        good -> {
                            assertThat(good.terms().when().startsAt())
                                    .isEqualTo(LocalTime.of(7, 30));
                            assertThat(good.terms().when().minutes()).isEqualTo(90);
                            assertThat(good.terms().capacity()).isEqualTo(18);
                            assertThat(good.terms().fromOn()).isEqualTo(LocalDate.of(2026, 12, 1));
                        });
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(draft("25:00", "5", "0", "31/02/2026").check())
                .isEqualTo(
                        new Checked.Bad(
                                Set.of(Field.TIME, Field.MINUTES, Field.CAPACITY, Field.FROM)));
        SlotDraft empty =
                new SlotDraft(
                        null,
                        ANY,
                        null,
                        new SlotDraft.Chosen(null, null, null, null),
                        new SlotDraft.Typed("", "", "", ""));
        assertThat(empty.check()).isEqualTo(new Checked.Bad(Set.of(Field.values())));
    }

    private static SlotDraft draft(String time, String minutes, String capacity, String from) {
        return new SlotDraft(
                null,
                ANY,
                DayOfWeek.MONDAY,
                new SlotDraft.Chosen(ANY, ANY, ANY, ANY),
                new SlotDraft.Typed(time, minutes, capacity, from));
    }
}
