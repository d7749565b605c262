package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-([a-z0-9-]+): (#[0-9A-Fa-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, surface",
        "ink, canvas",
        "ink, sunken",
        "ink2, surface",
        "ink2, canvas",
        "ink2, sunken",
        "ink3, surface",
        "ink3, canvas",
        "ink3, sunken",
        "link, surface",
        "link, canvas",
        "on-inv, inv",
        "on-ok, ok",
        "ok-text, ok-soft",
        "ok-text, surface",
        "ink, ok-soft",
        "on-warn, warn",
        "warn-text, warn-soft",
        "ink, warn-soft",
        "on-stop, stop",
        "stop-text, stop-soft",
        "stop-text, surface",
        "stop-text, canvas",
        "ink, stop-soft",
        "ink, d1-soft"
    })
    void text_is_readable_by_day_and_in_the_dark(String text, String ground) throws IOException {
        assertContrast(text, ground, 4.5);
    }

    @ParameterizedTest
    @CsvSource({"ctl, surface", "ctl, canvas", "focus, surface", "focus, canvas", "d1, surface"})
    void edges_focus_and_bars_can_be_seen(String edge, String ground) throws IOException {
        assertContrast(edge, ground, 3);
    }

    private static void assertContrast(String a, String b, double least) throws IOException {
        for (String sheet : new String[] {"light.css", "dark.css"}) {
            Map<String, Rgb> tokens = tokens(sheet);
            assertThat(tokens).containsKeys(a, b);
            assertThat(
                            Objects.requireNonNull(tokens.get(a))
                                    .contrast(Objects.requireNonNull(tokens.get(b))))
                    .as("%s: %s on %s", sheet, a, b)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, Rgb> tokens(String sheet) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream(sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Rgb> tokens = new HashMap<>();
            Matcher found = TOKEN.matcher(css);
            while (found.find()) {
                tokens.put(found.group(1), Rgb.of(found.group(2)));
            }
            return tokens;
        }
    }
}
