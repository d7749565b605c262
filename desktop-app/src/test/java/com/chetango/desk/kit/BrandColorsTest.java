package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class BrandColorsTest {
    private static final Rgb WHITE = Rgb.of("#FFFFFF");
    private static final Rgb CANVAS = Rgb.of("#F7F5F1");
    private static final Rgb DARK_SURFACE = Rgb.of("#1E1B18");
    private static final Rgb DARK_CANVAS = Rgb.of("#151311");

    @Test
    void plum_stays_as_it_is_by_day() {
        assertColors(BrandColors.light("#6E2A7C"), "#6E2A7C #FFFFFF #6E2A7C #F1EAF2 #6E2A7C", 9.2);
    }

    @Test
    void plum_is_lightened_in_the_dark() {
        assertColors(BrandColors.dark("#6E2A7C"), "#9D3CB1 #FFFFFF #9D3CB1 #352134 #BE70CF", 5.7);
    }

    @Test
    void pale_yellow_keeps_its_fill_and_darkens_what_must_be_read() {
        assertColors(BrandColors.light("#FFF0A6"), "#FFF0A6 #1F1B17 #A68A00 #F6F3E6 #826C00", 14.9);
    }

    @Test
    void coral_takes_ink_instead_of_white() {
        assertColors(BrandColors.light("#FF6B6B"), "#FF6B6B #1F1B17 #FF4C4C #FFEDED #DB0000", 6.2);
    }

    @Test
    void no_brand_colour_makes_anything_unreadable() {
        long seed = 20_261_119L;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String brand = String.format("#%06X", random.nextInt(0x1000000));
            assertReadable(seed + " " + brand, BrandColors.light(brand), WHITE, CANVAS);
            assertReadable(seed + " " + brand, BrandColors.dark(brand), DARK_SURFACE, DARK_CANVAS);
        }
    }

    @Test
    void what_is_not_a_colour_gets_the_default_brand() {
        assertThat(BrandColors.light("red; -ink: white")).isEqualTo(BrandColors.light("#6E2A7C"));
    }

    private static void assertColors(BrandColors colors, String expected, double onFill) {
        assertThat(
                        String.join(
                                " ",
                                colors.fill().hex(),
                                colors.on().hex(),
                                colors.edge().hex(),
                                colors.tint().hex(),
                                colors.text().hex()))
                .isEqualTo(expected);
        assertThat(Math.round(colors.on().contrast(colors.fill()) * 10) / 10.0).isEqualTo(onFill);
    }

    private static void assertReadable(String what, BrandColors colors, Rgb surface, Rgb canvas) {
        assertThat(colors.on().contrast(colors.fill())).as(what).isGreaterThanOrEqualTo(4.5);
        assertThat(colors.edge().contrast(surface)).as(what).isGreaterThanOrEqualTo(3);
        assertThat(colors.text().contrast(surface)).as(what).isGreaterThanOrEqualTo(4.5);
        assertThat(colors.text().contrast(canvas)).as(what).isGreaterThanOrEqualTo(4.5);
        assertThat(colors.text().contrast(colors.tint())).as(what).isGreaterThanOrEqualTo(4.5);
    }
}
