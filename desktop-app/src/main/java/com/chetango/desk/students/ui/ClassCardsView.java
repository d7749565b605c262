package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.CardService.WeeklyClass;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The weekly classes of the branch: the cards of everybody in one are printed together. */
final class ClassCardsView extends VBox {

    private final Texts texts;
    private final Formats formats;
    private final Consumer<UUID> print;
    private final Consumer<UUID> save;
    private final VBox content = new VBox();

    ClassCardsView(
            Texts texts,
            Formats formats,
            Consumer<UUID> print,
            Consumer<UUID> save,
            Runnable close) {
        this.texts = texts;
        this.formats = formats;
        this.print = print;
        this.save = save;
        setId("class-cards");
        HBox head =
                Layout.row(
                        16,
                        Layout.grow(Type.t28(texts.get("cards.class"), Type.BOLD)),
                        ActionButton.normal(texts.get("form.cancel")).key("Esc").does(close));
        head.getStyleClass().add("form-head");
        content.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(head, Layout.grow(scroll));
    }

    void show(List<WeeklyClass> classes) {
        if (classes.isEmpty()) {
            content.getChildren()
                    .setAll(
                            new Card(
                                    new EmptyState(
                                            Icon.CALENDAR,
                                            texts.get("cards.class.none"),
                                            texts.get("cards.class.none.explain"))));
            return;
        }
        RowTable<WeeklyClass> table =
                new RowTable<WeeklyClass>()
                        .growing(texts.get("classes.class"), c -> Type.t14(c.name(), Type.BOLD))
                        .left(texts.get("classes.when"), 200, c -> Type.t14(when(c)))
                        .left(
                                "",
                                200,
                                c ->
                                        Layout.row(
                                                8,
                                                ActionButton.normal(texts.get("cards.print"))
                                                        .small()
                                                        .does(() -> print.accept(c.slotId())),
                                                ActionButton.normal(texts.get("cards.pdf"))
                                                        .small()
                                                        .does(() -> save.accept(c.slotId()))))
                        .choosable(c -> print.accept(c.slotId()));
        table.items().setAll(classes);
        content.getChildren().setAll(new Card(table));
    }

    private String when(WeeklyClass one) {
        return texts.get(
                "classes.weekly",
                DayOfWeek.of(one.weekday()).getDisplayName(TextStyle.FULL, texts.locale()),
                formats.time(one.startsAt()));
    }
}
