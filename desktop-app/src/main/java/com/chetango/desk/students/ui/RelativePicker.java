package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.StudentDirectory;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A field that finds another student by name while it is typed into. */
final class RelativePicker extends TextField {

    private static final int SHOWN = 6;

    private final StudentDirectory people;
    private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>();
    private final ContextMenu menu = new ContextMenu();
    private boolean isChoosing;

    RelativePicker(StudentDirectory people, Texts texts, String id) {
        this.people = people;
        setId(id);
        setPromptText(texts.get("pick.student"));
        setAccessibleText(texts.get("pick.student"));
        textProperty().subscribe((String text) -> typed(text));
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                menu.hide();
                            }
                        });
    }

    /** Null until somebody was chosen, and again when the name is changed. */
    ReadOnlyObjectProperty<@Nullable UUID> chosen() {
        return chosen.getReadOnlyProperty();
    }

    private void typed(String text) {
        if (isChoosing) {
            return;
        }
        chosen.set(null);
        menu.hide();
        if (text.isBlank() || !isFocused()) {
            return;
        }
        List<Found> found = people.search(text, SHOWN);
        menu.getItems().setAll(found.stream().map(this::item).toList());
        if (!found.isEmpty()) {
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Found person) {
        MenuItem item = new MenuItem(PersonWords.joined(person.name(), person.document()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> choose(person));
        return item;
    }

    void choose(Found person) {
        isChoosing = true;
        setText(person.name());
        positionCaret(getText().length());
        chosen.set(person.id());
        isChoosing = false;
    }
}
