package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Popover;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ctrl+K: one field, and what it finds. */
final class PaletteView {
    private static final double WIDTH = 600;

    private final PaletteViewModel model;
    private final Runnable close;
    private final Texts texts;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final Popover popover;

    PaletteView(PaletteViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        field.getStyleClass().addAll("bare", "palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("find"));
        field.setId("palette-field");
        HBox top = Layout.row(12, Icon.SEARCH.view(), Layout.grow(field), new KeyCap("Esc"));
        top.getStyleClass().add("palette-top");
        popover = new Popover(WIDTH, top, Layout.hairline(), rows);
        rows.getStyleClass().add("palette-rows");
        model.typed().bind(field.textProperty());
        model.found().addListener((ListChangeListener<PaletteItem>) c -> fill());
        model.chosen().subscribe(this::mark);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    Popover popover() {
        return popover;
    }

    /** Empty and ready to type. */
    void shown() {
        field.clear();
        model.refresh();
        field.requestFocus();
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void run() {
        if (!model.found().isEmpty()) {
            close.run();
            model.run();
        }
    }

    private void fill() {
        rows.getChildren().clear();
        for (PaletteItem item : model.found()) {
            ListRow row =
                    ListRow.of(
                            item.icon().view(), item.title(), item.note(), KeyCap.of(item.keys()));
            row.setOnMouseClicked(
                    e -> {
                        close.run();
                        item.chosen().run();
                    });
            rows.getChildren().add(row);
        }
        if (model.found().isEmpty()) {
            rows.getChildren()
                    .add(
                            new ListRow(
                                    Icon.INFO.view(),
                                    Type.t14(texts.get("palette.nothing"), Type.MUTED)));
        }
        mark(model.chosen().get());
    }

    private void mark(Number chosen) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (!model.found().isEmpty() && rows.getChildren().get(i) instanceof ListRow row) {
                row.selected(i == chosen.intValue());
            }
        }
    }
}
