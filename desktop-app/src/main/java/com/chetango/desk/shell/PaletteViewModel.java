package com.chetango.desk.shell;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What Ctrl+K finds: actions whose words begin so, whatever the accents and order; then people. */
final class PaletteViewModel {
    private static final int MOST_ACTIONS = 6;
    private static final int MOST_PEOPLE = 6;
    private static final int LETTERS_OF_A_PERSON = 2;

    private final Supplier<List<PaletteItem>> actions;
    private final PeopleSearch people;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PaletteItem> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private int asked;

    PaletteViewModel(Supplier<List<PaletteItem>> actions, PeopleSearch people) {
        this.actions = actions;
        this.people = people;
        typed.subscribe(this::search);
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<PaletteItem> found() {
        return found;
    }

    IntegerProperty chosen() {
        return chosen;
    }

    /** The arrows go round. */
    void move(int by) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, found.size()));
        }
    }

    /** Does what is chosen; false when nothing was found. */
    boolean run() {
        if (found.isEmpty()) {
            return false;
        }
        found.get(Math.min(chosen.get(), found.size() - 1)).chosen().run();
        return true;
    }

    /** The actions may have changed since it was last open. */
    void refresh() {
        search(typed.get());
    }

    private void search(String text) {
        int question = ++asked;
        List<PaletteItem> matching =
                actions.get().stream()
                        .filter(a -> matches(text, a.title() + " " + a.note()))
                        .limit(MOST_ACTIONS)
                        .toList();
        show(matching);
        if (text.strip().length() >= LETTERS_OF_A_PERSON) {
            people.find(
                    text,
                    answer -> {
                        // A slow answer to what was typed before must not replace a newer one.
                        if (question == asked) {
                            List<PaletteItem> all = new ArrayList<>(matching);
                            all.addAll(answer.stream().limit(MOST_PEOPLE).toList());
                            show(all);
                        }
                    });
        }
    }

    private void show(List<PaletteItem> items) {
        found.setAll(items);
        chosen.set(0);
    }

    /** Every word typed begins some word of the title. */
    static boolean matches(String typed, String title) {
        String[] words = plain(title).split("[^\\p{L}\\p{N}]+");
        for (String part : plain(typed).strip().split("\\s+")) {
            boolean begins = part.isEmpty();
            for (String word : words) {
                begins = begins || word.startsWith(part);
            }
            if (!begins) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
