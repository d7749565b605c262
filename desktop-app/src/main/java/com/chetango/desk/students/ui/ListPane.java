package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.ListNote;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The search and who it finds. The arrows move through them from the field itself. */
final class ListPane extends VBox {

    private static final double WIDTH = 360;
    private static final double ROW = 64;

    private final StudentsViewModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ActionButton clear;
    private final Label count = Type.t12("", Type.MUTED);
    private final ListView<Found> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private boolean isFollowing;

    ListPane(StudentsViewModel model, Texts texts, PersonWords words) {
        this.model = model;
        this.texts = texts;
        clear = ActionButton.icon(Icon.CLOSE, texts.get("search.clear"));
        clear.does(
                () -> {
                    model.clearSearch();
                    field.requestFocus();
                });
        getStyleClass().add("people-side");
        Layout.wide(WIDTH, this);
        list.setId("students-list");
        list.getStyleClass().addAll("rows", "people");
        list.setFixedCellSize(ROW);
        list.setItems(model.matches());
        list.setCellFactory(view -> new PersonCell(model, words));
        list.setAccessibleText(texts.get("list"));
        getChildren().addAll(head(), Layout.grow(middle), foot());
        listen();
        show();
    }

    private void listen() {
        field.textProperty().subscribe((String text) -> model.typed(text));
        model.typed()
                .subscribe(
                        text -> {
                            clear.setVisible(!text.isEmpty());
                            if (!field.getText().equals(text)) {
                                field.setText(text);
                            }
                            show();
                        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.matches().addListener((ListChangeListener<Found>) change -> show());
        model.total().subscribe(total -> show());
        model.notes().addListener((MapChangeListener<UUID, ListNote>) change -> list.refresh());
        model.chosen().subscribe(this::follow);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    private HBox head() {
        field.setId("students-search");
        field.setPromptText(texts.get("search"));
        field.setAccessibleText(texts.get("search"));
        field.getStyleClass().add("bare");
        HBox box = Layout.row(12, Icon.SEARCH.view(), Layout.grow(field), clear);
        box.getStyleClass().add("search-box");
        Label hint = Type.t12(texts.get("search.hint"), Type.MUTED);
        VBox head = new VBox(8, box, Layout.row(8, count, Layout.space(), hint));
        head.getStyleClass().add("people-head");
        return new HBox(Layout.grow(head));
    }

    private Node foot() {
        ActionButton add =
                ActionButton.normal(texts.get("new"))
                        .with(Icon.PLUS)
                        .key("Ctrl", "N")
                        .does(model::create);
        add.setId("students-new");
        add.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(add);
        foot.getStyleClass().add("people-foot");
        return foot;
    }

    private void show() {
        String typed = model.typed().get();
        int found = model.matches().size();
        String of = texts.get("everybody", model.total().get());
        count.setText(
                typed.isBlank()
                        ? of
                        : texts.get(model.more().get() ? "found.more" : "found", found, of));
        middle.getChildren().setAll(found == 0 ? nobody(typed) : list);
        follow(model.chosen().get());
    }

    private Node nobody(String typed) {
        if (typed.isBlank()) {
            return new EmptyState(Icon.USERS, texts.get("empty"), texts.get("empty.explain"));
        }
        ActionButton create =
                ActionButton.primary(texts.get("create", typed.strip())).does(model::create);
        create.setId("students-create");
        VBox nobody =
                new VBox(
                        16,
                        new EmptyState(
                                Icon.SEARCH, texts.get("nobody"), texts.get("nobody.explain")),
                        create);
        nobody.getStyleClass().add("people-foot");
        return nobody;
    }

    private void move(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) {
            model.step(1);
            e.consume();
        } else if (e.getCode() == KeyCode.UP) {
            model.step(-1);
            e.consume();
        }
    }

    private void follow(@Nullable UUID chosen) {
        isFollowing = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < model.matches().size(); i++) {
            if (model.matches().get(i).id().equals(chosen)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
        isFollowing = false;
    }

    private void selected(@Nullable Found person) {
        if (person != null && !isFollowing) {
            model.choose(person.id());
        }
    }

    void focusSearch() {
        field.requestFocus();
        field.end();
    }
}
