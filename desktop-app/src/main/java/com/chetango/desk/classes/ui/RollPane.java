package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.RosterPerson;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.platform.Texts;
import com.chetango.model.operation.Refusal;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The list of a class: who is expected, who came. Enter marks, Delete takes back. */
final class RollPane extends VBox {

    private static final double PHOTO = 32;

    private final DayViewModel model;
    private final Texts texts;
    private final ClassWords words;
    private final ListView<RosterPerson> list = new ListView<>();
    private boolean isFilling;

    RollPane(DayViewModel model, Texts texts, ClassWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        list.getStyleClass().add("rows");
        list.setId("roll");
        list.setAccessibleText(texts.get("roll.name"));
        list.setCellFactory(view -> new Line());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (!isFilling && now != null) {
                                model.person().set(now.studentId());
                            }
                        });
        model.attention().subscribe(open -> list.refresh());
    }

    void show(ClassDetail detail) {
        isFilling = true;
        list.getItems().setAll(detail.people());
        select(detail.people());
        isFilling = false;
        getChildren().clear();
        int open = model.attention().get().size();
        if (open > 0) {
            getChildren()
                    .add(
                            Banner.line(
                                    Icon.WARN,
                                    texts.get("attention", open),
                                    texts.get("attention.do")));
        }
        getChildren().add(Layout.grow(detail.people().isEmpty() ? empty() : list));
    }

    private void select(List<RosterPerson> people) {
        @Nullable UUID wanted = model.person().get();
        for (int i = 0; i < people.size(); i++) {
            boolean isIt =
                    wanted == null
                            ? !people.get(i).isHere()
                            : people.get(i).studentId().equals(wanted);
            if (isIt) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
                return;
            }
        }
        list.getSelectionModel().selectFirst();
    }

    private Node empty() {
        return new EmptyState(Icon.USERS, texts.get("roll.empty"), texts.get("roll.empty.explain"));
    }

    void focus() {
        list.requestFocus();
    }

    /** The line chosen, if the list has any. */
    @Nullable RosterPerson chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void pressed(KeyEvent e) {
        RosterPerson person = chosen();
        if (person == null || e.isControlDown()) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER) {
            model.mark(person);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE) {
            model.takeBack(person);
            e.consume();
        } else if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
            model.move(e.getCode() == KeyCode.LEFT ? -1 : 1);
            e.consume();
        }
    }

    private final class Line extends ListCell<RosterPerson> {

        @Override
        protected void updateItem(@Nullable RosterPerson person, boolean isEmpty) {
            super.updateItem(person, isEmpty);
            setText(null);
            setGraphic(person == null || isEmpty ? null : row(person));
            setAccessibleText(person == null ? null : spoken(person));
        }

        private Node row(RosterPerson person) {
            ListRow row =
                    ListRow.of(
                            Portrait.round(PHOTO).show(person.name(), null),
                            person.name(),
                            words.note(person));
            row.getStyleClass().add("last");
            Refusal refusal = model.attention().get().get(person.studentId());
            RosterPerson.Entry entry = person.entry();
            if (entry != null) {
                row.getChildren()
                        .addAll(
                                Pill.of(Tone.OK, words.entry(entry)),
                                ActionButton.icon(Icon.CLOSE, texts.get("roll.take-back"))
                                        .small()
                                        .does(() -> model.takeBack(person)));
            } else {
                if (refusal != null) {
                    row.getChildren().add(Pill.of(Tone.WARN, words.why(refusal)));
                }
                row.getChildren()
                        .add(
                                ActionButton.normal(texts.get("roll.mark"))
                                        .small()
                                        .does(() -> model.mark(person)));
                if (person.isExpected()) {
                    row.getChildren()
                            .add(
                                    ActionButton.icon(Icon.MINUS, texts.get("roll.end-seat"))
                                            .small()
                                            .does(() -> model.endEnrolment(person)));
                }
            }
            row.getChildren()
                    .forEach(
                            node -> {
                                if (node instanceof ActionButton button) {
                                    button.setFocusTraversable(false);
                                }
                            });
            return row;
        }

        private String spoken(RosterPerson person) {
            RosterPerson.Entry entry = person.entry();
            return person.name()
                    + ". "
                    + (entry == null ? texts.get("roll.missing") : words.entry(entry));
        }
    }
}
