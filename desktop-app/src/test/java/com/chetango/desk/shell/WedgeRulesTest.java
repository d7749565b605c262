package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.badges.StudentBadge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Random;

final class WedgeRulesTest {
    private static final String CODE = StudentBadge.draw(new Random(7)).token();

    private final WedgeDesk desk = new WedgeDesk();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 15, 30, 60, 100})
    void our_code_is_caught_at_any_speed_a_scanner_has(int gap) {
        desk.scan(CODE, gap, "\r");

        assertThat(desk.scans()).containsExactly(CODE);
        assertThat(desk.field()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\t", "\r\n", ""})
    void whatever_ends_it(String end) {
        desk.scan(CODE, 8, end);
        desk.silence(Duration.ofMillis(150));

        assertThat(desk.scans()).containsExactly(CODE);
        assertThat(desk.field()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/x", "hola", "1037642118", "a b c d"})
    void a_foreign_code_is_caught_too(String foreign) {
        desk.scan(foreign, 8, "\r");

        assertThat(desk.scans()).containsExactly(foreign);
        assertThat(desk.field()).isEmpty();
    }

    @Test
    void a_slow_foreign_code_that_comes_like_a_clock_is_caught_and_leaves_nothing() {
        desk.scan("https://example.com/x1", 60, "\r");

        assertThat(desk.scans()).containsExactly("https://example.com/x1");
        assertThat(desk.field()).isEmpty();
    }

    @Test
    void a_hiccup_of_the_machine_does_not_split_a_scan() {
        desk.type(CODE.substring(0, 9), 8);
        desk.silence(Duration.ofMillis(70));
        desk.scan(CODE.substring(9), 8, "\r");

        assertThat(desk.scans()).containsExactly(CODE);
    }

    @Test
    void typing_is_shown_after_forty_milliseconds_and_never_lost() {
        desk.type("v", 0);
        desk.silence(Duration.ofMillis(39));
        assertThat(desk.field()).isEmpty();
        desk.silence(Duration.ofMillis(1));
        assertThat(desk.field()).isEqualTo("v");

        desk.type("ale mo", 70);
        desk.press("\r");
        assertThat(desk.field()).isEqualTo("vale mo\r");
        assertThat(desk.scans()).isEmpty();
    }

    @Test
    void a_document_typed_fast_on_the_keypad_stays_typed() {
        int[] gaps = {0, 71, 95, 64, 88, 70, 99, 58, 83, 66};
        String document = "1037642118";
        for (int i = 0; i < gaps.length; i++) {
            desk.silence(Duration.ofMillis(gaps[i]));
            desk.type(document.substring(i, i + 1), 0);
        }
        desk.press("\r");

        assertThat(desk.field()).isEqualTo(document + "\r");
    }

    @Test
    void a_key_held_down_is_not_a_scan() {
        desk.type("0".repeat(30), 30);
        desk.press("\r");

        assertThat(desk.field()).isEqualTo("0".repeat(30) + "\r");
    }

    @Test
    void three_signs_at_once_are_typed() {
        desk.scan("abc", 1, "\r");

        assertThat(desk.field()).isEqualTo("abc\r");
    }

    @Test
    void a_scan_in_the_middle_of_typing_takes_only_its_own_signs() {
        desk.type("val", 80);
        desk.silence(Duration.ofMillis(60));
        desk.scan(CODE, 5, "\r");
        desk.silence(Duration.ofMillis(120));
        desk.type("entina", 90);
        desk.silence(Duration.ofMillis(120));

        assertThat(desk.scans()).containsExactly(CODE);
        assertThat(desk.field()).isEqualTo("valentina");
    }
}
