package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.kit.Icon;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final List<Consumer<List<PaletteItem>>> waiting = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    () -> List.of(item("Recepci\u00f3n"), item("Cerrar caja"), item("Cobrar")),
                    (text, found) -> waiting.add(found));

    @Test
    void words_are_found_without_accents_and_in_any_order() {
        palette.typed().set("caj ce");
        assertThat(titles()).containsExactly("Cerrar caja");

        palette.typed().set("RECEPCION");
        assertThat(titles()).containsExactly("Recepci\u00f3n");
    }

    @Test
    void people_come_after_actions_and_late_answers_are_dropped() {
        palette.typed().set("va");
        palette.typed().set("val");
        waiting.get(1).accept(List.of(item("Valentina")));
        waiting.get(0).accept(List.of(item("Vanessa")));

        assertThat(titles()).containsExactly("Valentina");
    }

    @Test
    void the_arrows_go_round_and_enter_does_what_is_chosen() {
        palette.move(-1);

        assertThat(palette.run()).isTrue();
        assertThat(done).containsExactly("Cobrar");
    }

    private PaletteItem item(String title) {
        return new PaletteItem(Icon.USER, title, "", List.of(), () -> done.add(title));
    }

    private List<String> titles() {
        return palette.found().stream().map(PaletteItem::title).toList();
    }
}
