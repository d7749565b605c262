package com.chetango.model.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.cash.CashRules.Expected;
import com.chetango.model.cash.CashRules.Line;
import com.chetango.model.cash.CashRules.Seen;
import com.chetango.model.cash.CashRules.Taken;
import com.chetango.model.sales.Method;

import org.junit.jupiter.api.Test;

import java.util.List;

class CashRulesTest {

    private static final Expected EVENING =
            CashRules.expected(
                    200_000,
                    List.of(-18_000L, 5_000L),
                    List.of(
                            new Taken(Method.CASH, 860_000, Seen.SEEN),
                            new Taken(Method.CASH, -60_000, Seen.SEEN),
                            new Taken(Method.NEQUI, 540_000, Seen.SEEN),
                            new Taken(Method.NEQUI, 80_000, Seen.TO_CONFIRM),
                            new Taken(Method.TRANSFER, 200_000, Seen.TO_CONFIRM),
                            new Taken(Method.TRANSFER, 90_000, Seen.NOT_ARRIVED)));

    @Test
    void the_drawer_holds_float_movements_and_cash_taken() {
        assertThat(EVENING.cash()).isEqualTo(200_000 - 18_000 + 5_000 + 860_000 - 60_000);
        assertThat(EVENING.payments(Method.CASH)).isEqualTo(1);
        assertThat(EVENING.of(Method.NEQUI)).isEqualTo(540_000);
        assertThat(EVENING.of(Method.TRANSFER)).isZero();
    }

    @Test
    void money_to_confirm_has_a_line_that_nobody_counts() {
        assertThat(
                        CashRules.lines(
                                EVENING, 987_000, List.of(new MethodCount(Method.NEQUI, 540_000))))
                .containsExactly(
                        new Line(Method.CASH, 1, 987_000, 987_000L),
                        new Line(Method.NEQUI, 1, 540_000, 540_000L),
                        new Line(Method.NEQUI, 1, 80_000, null),
                        new Line(Method.TRANSFER, 1, 200_000, null));
    }

    @Test
    void a_method_not_counted_was_counted_as_nothing_and_one_not_expected_shows() {
        List<Line> lines =
                CashRules.lines(EVENING, 987_000, List.of(new MethodCount(Method.CARD, 1_000)));
        assertThat(lines).contains(new Line(Method.NEQUI, 1, 540_000, 0L));
        assertThat(lines).contains(new Line(Method.CARD, 0, 0, 1_000L));
        assertThat(CashRules.worstDifference(lines)).isEqualTo(-540_000);
    }

    @Test
    void differences_keep_their_sign_and_do_not_cancel() {
        assertThat(
                        CashRules.worstDifference(
                                List.of(
                                        new Line(Method.CASH, 1, 100, 109L),
                                        new Line(Method.CARD, 1, 100, 90L),
                                        new Line(Method.LINK, 1, 100, null))))
                .isEqualTo(-10);
        assertThat(CashRules.worstDifference(List.of())).isZero();
    }

    @Test
    void a_count_is_its_notes_and_coins_each_once() {
        assertThat(
                        Denomination.sum(
                                List.of(new Denomination(100_000, 3), new Denomination(200, 5))))
                .isEqualTo(301_000);
        assertThatThrownBy(
                        () ->
                                Denomination.count(
                                        List.of(new Denomination(50, 1), new Denomination(50, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Denomination(50, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
