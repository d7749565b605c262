package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet.Event;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Everything that happened, on one page, the newest first. */
final class HistoryTab extends VBox {

    private static final double ROW = 40;

    HistoryTab(StudentsViewModel model, Texts texts, Formats formats) {
        EventWords words = new EventWords(texts, formats);
        ListView<Event> list = new ListView<>(model.history());
        list.setId("student-history");
        list.getStyleClass().add("rows");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Type.t14(texts.get("history.none"), Type.MUTED));
        list.setCellFactory(
                view ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(@Nullable Event event, boolean empty) {
                                super.updateItem(event, empty);
                                setGraphic(empty || event == null ? null : words.row(event));
                            }
                        });
        VBox card = new VBox(list);
        Layout.grow(list);
        card.getStyleClass().add("card");
        Label note = Type.wrapping(Type.t12(texts.get("history.note"), Type.MUTED));
        getStyleClass().add("screen");
        getChildren().addAll(Layout.grow(card), note);
    }
}
