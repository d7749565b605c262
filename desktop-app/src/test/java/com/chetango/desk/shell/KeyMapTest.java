package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class KeyMapTest {
    private final List<String> done = new ArrayList<>();
    private final KeyMap keys =
            new KeyMap(
                    List.of(
                            KeyAction.of("F1", "Ayuda", () -> done.add("help")),
                            KeyAction.of("F2", "Recepcion", () -> done.add("reception")),
                            KeyAction.of("F8", "Caja", () -> done.add("cash")),
                            KeyAction.of("Ctrl+K", "", () -> done.add("palette")),
                            KeyAction.of("Esc", "Volver", () -> done.add("back"))));

    @Test
    void the_keys_of_the_shell_mean_the_same_on_every_screen() {
        KeyAction thief = KeyAction.of("F2", "Otra cosa", () -> done.add("stolen"));

        assertThatThrownBy(() -> keys.screen(List.of(thief)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F2");
    }

    @Test
    void a_screen_answers_its_own_keys_first() {
        keys.screen(List.of(KeyAction.of("Esc", "Borrar", () -> done.add("clear"))));

        assertThat(keys.press(KeyStroke.of("Esc"), true)).isTrue();
        assertThat(keys.press(KeyStroke.of("F8"), true)).isTrue();
        assertThat(done).containsExactly("clear", "cash");
    }

    @Test
    void a_screen_that_does_not_want_a_key_leaves_it_to_the_shell() {
        keys.screen(List.of(KeyAction.when("Esc", "Borrar", () -> false)));

        keys.press(KeyStroke.of("Esc"), false);
        assertThat(done).containsExactly("back");
    }

    @Test
    void digits_choose_options_unless_a_person_is_typing() {
        keys.screen(List.of(KeyAction.of("2", "Gracia", () -> done.add("grace"))));

        assertThat(keys.press(KeyStroke.of("2"), true)).isFalse();
        assertThat(keys.press(KeyStroke.of("2"), false)).isTrue();
        assertThat(done).containsExactly("grace");
    }

    @Test
    void the_key_bar_shows_what_works_and_each_key_once() {
        keys.screen(
                List.of(
                        KeyAction.of("F6", "Pasar lista", () -> {}),
                        KeyAction.of("Esc", "Borrar", () -> {})));

        assertThat(keys.shown().stream().map(KeyAction::word))
                .containsExactly("Ayuda", "Recepcion", "Pasar lista", "Borrar", "Caja");
    }

    @Test
    void a_screen_with_a_primary_action_shows_its_own_keys_first() {
        keys.screen(List.of(KeyAction.of("Ctrl+Enter", "Cobrar", () -> {})));

        assertThat(keys.shown().getFirst().word()).isEqualTo("Cobrar");
    }

    @Test
    void strokes_are_read_as_they_are_written() {
        assertThat(KeyStroke.of("Ctrl+Shift+Z")).isEqualTo(new KeyStroke(true, true, false, "Z"));
        assertThat(KeyStroke.of("Ctrl+Enter").caps("Mayus")).containsExactly("Ctrl", "\u21b5");
        assertThat(KeyStroke.of("+").isText()).isTrue();
        assertThat(KeyStroke.of("F5").isText()).isFalse();
    }
}
