package com.chetango.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

final class TextsTest {
    private final Texts spanish = Texts.of(TextsTest.class, Texts.SPANISH);
    private final Texts english = Texts.of(TextsTest.class, Texts.ENGLISH);

    @Test
    void a_count_chooses_its_sentence() {
        assertThat(spanish.get("left", 0)).isEqualTo("No quedan clases");
        assertThat(spanish.get("left", 1)).isEqualTo("Queda 1 clase");
        assertThat(spanish.get("left", 5)).isEqualTo("Quedan 5 clases");
    }

    @Test
    void a_large_count_has_the_dots_of_colombia_in_both_languages() {
        assertThat(spanish.get("many", 20_000)).isEqualTo("20.000 filas");
    }

    @Test
    void an_apostrophe_is_only_an_apostrophe() {
        assertThat(english.get("plain")).isEqualTo("It's done");
        assertThat(english.get("plain", "unused")).isEqualTo("It's done");
    }

    @Test
    void a_missing_word_shows_its_key_and_stops_nothing() {
        assertThat(spanish.get("nowhere")).isEqualTo("[nowhere]");
    }

    @Test
    void every_language_but_english_is_spanish() {
        assertThat(Texts.supported(Locale.US)).isEqualTo(Texts.ENGLISH);
        assertThat(Texts.supported(Locale.FRANCE)).isEqualTo(Texts.SPANISH);
    }
}
