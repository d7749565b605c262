package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.kit.MoneyText.Amount;
import com.chetango.desk.kit.MoneyText.Problem;
import com.chetango.desk.kit.MoneyText.Why;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000 | 120000",
                "120.000 | 120000",
                "$ 120.000 | 120000",
                "1.000.000 | 1000000",
                "120.000,00 | 120000",
                "120,000 | 120000",
                "COP 50000 | 50000",
                "0 | 0",
                "00050 | 50",
                "999.999.999 | 999999999"
            })
    void amounts_are_read_however_they_are_written(String typed, long pesos) {
        assertThat(MoneyText.parse(typed)).isEqualTo(new Amount(pesos));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000,50 | CENTS",
                "10.5 | CENTS",
                "-20000 | NEGATIVE",
                "\u2212 $ 20.000 | NEGATIVE",
                "1000000000000000 | TOO_LARGE",
                "1.000.000.000 | TOO_LARGE",
                "10^15 | NOT_A_NUMBER",
                "1e15 | NOT_A_NUMBER",
                "veinte | NOT_A_NUMBER",
                "12.00.00 | CENTS",
                "1..2 | NOT_A_NUMBER"
            })
    void what_is_not_an_amount_says_why(String typed, Why why) {
        assertThat(MoneyText.parse(typed)).isEqualTo(new Problem(why));
    }

    @Test
    void nothing_typed_is_not_zero() {
        assertThat(MoneyText.parse(" $ ")).isEqualTo(new MoneyText.Empty());
    }
}
