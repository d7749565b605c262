package com.chetango.desk.reception.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** People who match what is typed in the box; Enter takes the first, arrows another. */
final class MatchList {

    private static final double PHOTO = 32;

    private final RowTable<Found> table;
    private final Card card;

    MatchList(Texts texts, Consumer<UUID> choose) {
        table =
                new RowTable<Found>()
                        .left("", 48, f -> Portrait.round(PHOTO).show(f.name(), null))
                        .growing("", f -> Type.t14(f.name(), Type.BOLD))
                        .left("", 280, f -> Type.t14(note(f), Type.MUTED))
                        .withoutHead()
                        .rows("tall")
                        .choosable(f -> choose.accept(f.id()));
        card = new Card(table);
        card.setAccessibleText(texts.get("box.name"));
        show(List.of());
    }

    Card card() {
        return card;
    }

    void show(List<Found> matches) {
        table.items().setAll(matches);
        table.selected().set(matches.isEmpty() ? null : matches.getFirst());
        card.setVisible(!matches.isEmpty());
        card.setManaged(!matches.isEmpty());
    }

    RowTable<Found> table() {
        return table;
    }

    private static String note(Found found) {
        List<String> parts = new ArrayList<>();
        String document = found.document();
        String phone = found.phone();
        if (document != null) {
            parts.add(document);
        }
        if (phone != null) {
            parts.add(phone);
        }
        return String.join(" \u00b7 ", parts);
    }
}
