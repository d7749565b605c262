package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Texts;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of a page; the arrows move between them. */
final class TabStrip extends HBox {

    private final Map<StudentsViewModel.Tab, ToggleButton> parts =
            new EnumMap<>(StudentsViewModel.Tab.class);

    TabStrip(StudentsViewModel model, Texts texts) {
        getStyleClass().add("tab-strip");
        for (StudentsViewModel.Tab tab : StudentsViewModel.Tab.values()) {
            ToggleButton part = new ToggleButton(texts.get("tab." + tab.name()));
            part.getStyleClass().setAll("tab-part");
            part.setId("student-tab-" + tab.name());
            part.setMinWidth(USE_PREF_SIZE);
            part.setOnAction(
                    e -> {
                        model.tab().set(tab);
                        part.setSelected(true);
                    });
            part.addEventHandler(KeyEvent.KEY_PRESSED, e -> move(model, e));
            parts.put(tab, part);
            getChildren().add(part);
        }
        model.tab().subscribe(now -> parts.forEach((tab, part) -> part.setSelected(tab == now)));
    }

    private void move(StudentsViewModel model, KeyEvent e) {
        int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
        List<StudentsViewModel.Tab> all = List.of(StudentsViewModel.Tab.values());
        int next = all.indexOf(model.tab().get()) + step;
        if (step != 0 && next >= 0 && next < all.size()) {
            model.tab().set(all.get(next));
            getChildren().get(next).requestFocus();
            e.consume();
        }
    }
}
