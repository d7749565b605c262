package com.chetango.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class AttemptRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void the_first_few_wait_for_nothing_even_when_made_at_the_same_moment() {
        assertThat(AttemptRules.stillToWait(4, NOW.plusMillis(5), NOW)).isZero();
    }

    @Test
    void each_further_one_waits_twice_as_long_up_to_a_quarter_of_an_hour() {
        assertThat(AttemptRules.wait(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(AttemptRules.wait(6)).isEqualTo(Duration.ofSeconds(2));
        assertThat(AttemptRules.wait(9)).isEqualTo(Duration.ofSeconds(16));
        assertThat(AttemptRules.wait(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void waiting_long_enough_is_enough() {
        assertThat(AttemptRules.stillToWait(9, NOW.minusSeconds(10), NOW))
                .isEqualTo(Duration.ofSeconds(6));
        assertThat(AttemptRules.stillToWait(9, NOW.minusSeconds(16), NOW)).isZero();
        assertThat(AttemptRules.isForgotten(NOW.minus(Duration.ofHours(25)), NOW)).isTrue();
    }
}
