package com.chetango.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

final class FormatsTest {
    private final Formats formats = Formats.of(Texts.SPANISH);
    private final LocalDate thursday = LocalDate.of(2026, 11, 19);

    @Test
    void money_has_dots_and_a_space_that_never_breaks() {
        assertThat(formats.money(120_000)).isEqualTo("$\u00a0120.000");
        assertThat(formats.money(0)).isEqualTo("$\u00a00");
        assertThat(formats.money(-20_000)).isEqualTo("\u2212\u00a0$\u00a020.000");
        assertThat(formats.money(1_000_000_000_000_000L)).isEqualTo("$\u00a01.000.000.000.000.000");
    }

    @Test
    void days_are_written_as_at_the_desk() {
        assertThat(formats.date(thursday)).isEqualTo("19/11/2026");
        assertThat(formats.shortDay(thursday)).isEqualTo("jue 19/11/2026");
        assertThat(formats.longDay(thursday)).isEqualTo("jueves 19 de noviembre");
        assertThat(Formats.of(Texts.ENGLISH).longDay(thursday)).isEqualTo("Thursday 19 November");
        assertThat(Formats.of(Texts.ENGLISH).date(thursday)).isEqualTo("19/11/2026");
    }

    @Test
    void an_instant_is_shown_in_the_zone_of_the_academy() {
        assertThat(formats.dateTime(Instant.parse("2026-11-20T02:12:00Z")))
                .isEqualTo("19/11/2026 21:12");
    }
}
