package com.chetango.model.badges;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.badges.BadgeRules.Reading;
import com.chetango.model.badges.BadgeRules.Trust;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class BadgeRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-19T23:04:10Z");
    private static final long SEED = 20261119;

    private final Random random = new Random(SEED);
    private final StudentBadge badge = StudentBadge.draw(random);

    @Test
    void a_card_is_read_as_it_was_printed() {
        assertThat(badge.token()).matches("CHS[0-9A-HJKMNP-TV-Z]{22}");
        assertThat(BadgeRules.read(badge.token())).isEqualTo(new Reading.Static(badge.token()));
    }

    @Test
    void a_card_and_a_phone_fit_a_qr_of_version_1() {
        assertThat(badge.token()).hasSizeLessThanOrEqualTo(25);
        assertThat(BadgeRules.rotatingText(badge, NOW))
                .hasSizeLessThanOrEqualTo(25)
                .matches("[0-9A-Z]+");
    }

    @Test
    void caps_lock_spaces_groups_and_the_enter_key_do_not_matter() {
        String token = badge.token();
        Reading same = new Reading.Static(token);
        assertThat(BadgeRules.read(token.toLowerCase(Locale.ROOT))).isEqualTo(same);
        assertThat(BadgeRules.read("\ufeff " + token + "\r\n\t")).isEqualTo(same);
        assertThat(BadgeRules.read(token.replaceAll("(.{5})", "$1 "))).isEqualTo(same);
        assertThat(BadgeRules.read(token.replaceAll("(.{5})", "$1-"))).isEqualTo(same);
    }

    @Test
    void a_spanish_keyboard_garbles_no_character_of_a_card() {
        String token = badge.token().replaceAll("(.{5})", "$1-");
        String typed = token.replace('-', '\'');
        assertThat(BadgeRules.read(typed)).isEqualTo(new Reading.Static(badge.token()));
    }

    @Test
    void letters_written_for_digits_are_taken_for_digits() {
        for (int i = 0; i < 200; i++) {
            String token = StudentBadge.draw(random).token();
            String copied = token.replace('0', 'O').replaceFirst("1", "I").replace('1', 'l');
            assertThat(BadgeRules.read(copied)).isEqualTo(new Reading.Static(token));
        }
    }

    @Test
    void one_wrong_character_or_two_swapped_ones_are_noticed() {
        String token = badge.token();
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int i = 3; i < token.length(); i++) {
            for (int a = 0; a < alphabet.length(); a++) {
                char other = alphabet.charAt(a);
                if (other != token.charAt(i)) {
                    String wrong = token.substring(0, i) + other + token.substring(i + 1);
                    assertThat(BadgeRules.read(wrong)).isInstanceOf(Reading.Garbled.class);
                }
            }
            if (i + 1 < token.length() && token.charAt(i) != token.charAt(i + 1)) {
                String swapped =
                        token.substring(0, i)
                                + token.charAt(i + 1)
                                + token.charAt(i)
                                + token.substring(i + 2);
                assertThat(BadgeRules.read(swapped)).isInstanceOf(Reading.Garbled.class);
            }
        }
    }

    @Test
    void a_card_cut_short_doubled_or_with_letters_nobody_prints_is_garbled() {
        String token = badge.token();
        assertThat(BadgeRules.read(token.substring(0, 9))).isInstanceOf(Reading.Garbled.class);
        assertThat(BadgeRules.read(token + token)).isInstanceOf(Reading.Garbled.class);
        assertThat(BadgeRules.read(token.substring(0, 20) + "\u00d1UUUU"))
                .isInstanceOf(Reading.Garbled.class);
    }

    @Test
    void other_qr_codes_and_names_are_not_ours() {
        for (String text :
                new String[] {
                    "https://menu.example.com/mesa/7",
                    "000201010212",
                    "WIFI:S:Clave;T:WPA;P:12345;;",
                    "Christian",
                    "christian alejandro mosquera",
                    "Chsaira",
                    "1037642118",
                    "",
                    "   ",
                    "\u00f1".repeat(4000)
                }) {
            assertThat(BadgeRules.read(text)).as(text).isEqualTo(new Reading.Foreign(text));
        }
    }

    @Test
    void ten_thousand_cards_differ_and_so_do_their_rotating_names() {
        Set<String> tokens = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            StudentBadge drawn = StudentBadge.draw(random);
            tokens.add(drawn.token());
            names.add(drawn.rotatingId());
        }
        assertThat(tokens).hasSize(10_000);
        assertThat(names).hasSize(10_000);
    }

    @Test
    void a_phone_is_believed_for_a_minute_around_its_code() {
        Reading.Rotating shown = shown(NOW);
        assertThat(shown.rotatingId()).isEqualTo(badge.rotatingId());
        for (int seconds : new int[] {-60, -30, 0, 30, 60}) {
            assertThat(verdict(shown, NOW.plusSeconds(seconds))).isEqualTo(new Trust.Fresh());
        }
    }

    @Test
    void an_old_code_or_a_wrong_clock_asks_for_a_fresh_one() {
        Reading.Rotating shown = shown(NOW);
        assertThat(verdict(shown, NOW.plusSeconds(90))).isEqualTo(new Trust.Stale(90));
        assertThat(verdict(shown, NOW.minusSeconds(600))).isEqualTo(new Trust.Stale(-600));
        assertThat(verdict(shown, NOW.plusSeconds(8 * 3600))).isEqualTo(new Trust.Stale(8 * 3600));
    }

    @Test
    void a_code_of_last_week_or_of_another_card_is_forged() {
        Reading.Rotating shown = shown(NOW);
        assertThat(verdict(shown, NOW.plusSeconds(7 * 86_400))).isEqualTo(new Trust.Forged());
        assertThat(
                        BadgeRules.verifyRotating(
                                StudentBadge.draw(random).secretBytes(), shown.code(), NOW))
                .isEqualTo(new Trust.Forged());
    }

    @Test
    void no_single_changed_character_of_a_code_is_believed() {
        String code = shown(NOW).code();
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            String forged = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(BadgeRules.verifyRotating(badge.secretBytes(), forged, NOW))
                    .isEqualTo(new Trust.Forged());
        }
    }

    @Test
    void the_code_on_a_phone_is_the_same_for_ever() {
        StudentBadge fixed =
                new StudentBadge(
                        StudentBadge.draw(new Random(1)).token(),
                        "0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        assertThat(BadgeRules.rotatingText(fixed, NOW)).isEqualTo("CHRYPZFVWWA83C2SF22MC7X");
    }

    @Test
    void a_card_never_prints_its_secret() {
        assertThat(badge.toString()).doesNotContain(badge.secret()).doesNotContain(badge.token());
    }

    private Reading.Rotating shown(Instant at) {
        return (Reading.Rotating) BadgeRules.read(BadgeRules.rotatingText(badge, at));
    }

    private Trust verdict(Reading.Rotating shown, Instant at) {
        return BadgeRules.verifyRotating(badge.secretBytes(), shown.code(), at);
    }
}
