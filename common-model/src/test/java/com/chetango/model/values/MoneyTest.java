package com.chetango.model.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class MoneyTest {

    @Test
    void percentages_round_half_up_to_the_peso() {
        assertThat(Money.of(50).percent(19)).isEqualTo(Money.of(10));
        assertThat(Money.of(150).percent(19)).isEqualTo(Money.of(29));
        assertThat(Money.of(1).percent(50)).isEqualTo(Money.of(1));
        assertThat(Money.of(1).percent(49)).isEqualTo(Money.ZERO);
        assertThat(Money.of(-1).percent(50)).isEqualTo(Money.of(-1));
        assertThat(Money.MAX.percent(100)).isEqualTo(Money.MAX);
    }

    @Test
    void the_last_share_takes_what_rounding_left() {
        assertThat(Money.of(100).split(List.of(1L, 1L, 1L)))
                .containsExactly(Money.of(33), Money.of(33), Money.of(34));
        assertThat(Money.of(200_000).split(List.of(2L, 1L)))
                .containsExactly(Money.of(133_333), Money.of(66_667));
        assertThatThrownBy(() -> Money.of(1).split(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shares_add_up_to_the_whole_whatever_the_weights() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long pesos = random.nextLong(Money.MAX.pesos());
            List<Long> weights = random.longs(random.nextInt(1, 9), 1, 1_000_000).boxed().toList();
            long sum = Money.of(pesos).split(weights).stream().mapToLong(Money::pesos).sum();
            assertThat(sum).as("%s by %s", pesos, weights).isEqualTo(pesos);
        }
    }
}
