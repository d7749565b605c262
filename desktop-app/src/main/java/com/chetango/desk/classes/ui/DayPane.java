package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassDay;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A day: the week above, its classes at the left, the chosen one at the right. */
final class DayPane extends VBox {

    private static final double LIST_WIDTH = 568;

    /** Letters of a weekday that tell it from the others, in both languages. */
    private static final int SHORT = 3;

    private final DayViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final ClassWords words;
    private final HBox week = new HBox(8);
    private final StackPane body = new StackPane();
    private final RowTable<ClassToday> table;
    private final DetailPane detail;
    private final HBox sides;
    private boolean isFilling;

    DayPane(DayViewModel model, Texts texts, Formats formats, ClassWords words) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        detail = new DetailPane(model, texts, words);
        table =
                new RowTable<ClassToday>()
                        .left("", 48, c -> loud(c, formats.time(c.startsAt())))
                        .growing("", this::what)
                        .right("", 56, c -> loud(c, c.arrived() + " / " + c.expected()))
                        .left("", 108, c -> words.state(c, model.now()))
                        .withoutHead()
                        .rows("tall")
                        .choosable(c -> detail.roll().focus());
        table.setId("classes");
        table.setAccessibleText(texts.get("day.classes"));
        table.selected()
                .subscribe(
                        now -> {
                            if (!isFilling && now != null) {
                                model.choose(now.id());
                            }
                        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::otherDay);
        Card list =
                Card.titled(texts.get("day.classes"), Type.t12(texts.get("count.name"), Type.MUTED))
                        .add(Layout.grow(new Scroll(table)));
        sides = new HBox(16, Layout.wide(LIST_WIDTH, list), Layout.grow(detail));
        getChildren().setAll(week, Layout.grow(body));
        model.state().subscribe(this::show);
    }

    /** F6. */
    void focusRoll() {
        detail.roll().focus();
    }

    DetailPane detail() {
        return detail;
    }

    private void otherDay(KeyEvent e) {
        if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
            model.move(e.getCode() == KeyCode.LEFT ? -1 : 1);
            e.consume();
        }
    }

    private Node what(ClassToday session) {
        return new VBox(
                loud(session, words.name(session)), Type.t12(words.place(session), Type.MUTED));
    }

    private Label loud(ClassToday session, String text) {
        return session.isRunningAt(model.now()) ? Type.t14(text, Type.BOLD) : Type.t14(text);
    }

    private void show(DayViewModel.State state) {
        switch (state) {
            case DayViewModel.State.Working _ -> table.loading(5);
            case DayViewModel.State.Problem _ ->
                    body.getChildren()
                            .setAll(
                                    new Card(
                                            new EmptyState(
                                                    Icon.WARN,
                                                    texts.get("day.problem"),
                                                    texts.get("day.problem.explain"))));
            case DayViewModel.State.Ready(ClassDay day, ClassDetail chosen) -> showDay(day, chosen);
        }
    }

    private void showDay(ClassDay day, @Nullable ClassDetail chosen) {
        showWeek(day);
        if (chosen == null) {
            body.getChildren().setAll(new Card(none(day)));
            return;
        }
        fill(day, chosen.session().id());
        detail.show(chosen);
        if (!body.getChildren().contains(sides)) {
            body.getChildren().setAll(sides);
            detail.roll().focus();
        }
    }

    private void fill(ClassDay day, UUID chosen) {
        isFilling = true;
        table.items().setAll(day.classes());
        table.selected()
                .set(
                        day.classes().stream()
                                .filter(c -> c.id().equals(chosen))
                                .findFirst()
                                .orElse(null));
        isFilling = false;
    }

    private EmptyState none(ClassDay day) {
        return day.isClosed()
                ? new EmptyState(
                        Icon.CALENDAR, texts.get("day.closed"), texts.get("day.closed.explain"))
                : new EmptyState(
                        Icon.CALENDAR, texts.get("day.none"), texts.get("day.none.explain"));
    }

    private void showWeek(ClassDay day) {
        week.getChildren().clear();
        for (ClassDay.WeekDay one : day.week()) {
            String count =
                    one.closed()
                            ? texts.get("week.closed")
                            : texts.get("week.count", one.classes());
            ActionButton button =
                    ActionButton.normal(
                                    texts.get(
                                            "week.day",
                                            formats.weekday(one.date()).substring(0, SHORT),
                                            formats.dayMonth(one.date()),
                                            count))
                            .small()
                            .does(() -> model.goTo(one.date()));
            button.chosen(one.date().equals(day.date()));
            button.setFocusTraversable(false);
            button.setPrefWidth(0);
            week.getChildren().add(Layout.grow(button));
            button.setMinHeight(USE_PREF_SIZE);
        }
    }
}
