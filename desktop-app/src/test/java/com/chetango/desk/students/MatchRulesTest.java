package com.chetango.desk.students;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MatchRulesTest {

    @Test
    void the_beginnings_of_words_are_marked_in_any_order() {
        assertThat(marked("Mois\u00e9s Valencia \u00c1ngel", "vale mo"))
                .containsExactly("Mo", "Vale");
    }

    @Test
    void accents_and_case_do_not_matter() {
        assertThat(marked("M\u00f3nica Pe\u00f1a", "MONI pen"))
                .containsExactly("M\u00f3ni", "Pe\u00f1");
    }

    @Test
    void nothing_is_marked_for_a_document() {
        assertThat(marked("Valeria Montoya", "1037")).isEmpty();
        assertThat(marked("Valeria Montoya", "  ")).isEmpty();
    }

    private static List<String> marked(String name, String typed) {
        return MatchRules.marks(name, typed).stream()
                .map(mark -> name.substring(mark.from(), mark.to()))
                .toList();
    }
}
