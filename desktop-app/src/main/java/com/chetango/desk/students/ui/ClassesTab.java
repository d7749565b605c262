package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Enrolled;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.function.Supplier;

/** Where they are enrolled, now and before. */
final class ClassesTab extends ScrollPane {

    private final StudentsViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Supplier<LocalDate> today;
    private final VBox content = new VBox();

    ClassesTab(StudentsViewModel model, Texts texts, Formats formats, Supplier<LocalDate> today) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.today = today;
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.enrolments().addListener((ListChangeListener<Enrolled>) change -> show());
        show();
    }

    private void show() {
        if (model.enrolments().isEmpty()) {
            content.getChildren()
                    .setAll(
                            new Card(
                                    new EmptyState(
                                            Icon.CALENDAR,
                                            texts.get("classes.none"),
                                            texts.get("classes.none.explain"))));
            return;
        }
        RowTable<Enrolled> table =
                new RowTable<Enrolled>()
                        .growing(
                                texts.get("classes.class"), e -> Type.t14(e.className(), Type.BOLD))
                        .left(texts.get("classes.when"), 160, e -> Type.t14(when(e)))
                        .left(texts.get("classes.branch"), 160, e -> Type.t14(e.branch()))
                        .left(
                                texts.get("classes.from"),
                                96,
                                e -> Type.t14(formats.date(e.fromOn()), Type.MUTED))
                        .left(texts.get("classes.state"), 120, this::state);
        table.items().setAll(model.enrolments());
        content.getChildren().setAll(new Card(table));
    }

    private String when(Enrolled place) {
        Integer weekday = place.weekday();
        LocalTime starts = place.startsAt();
        Instant session = place.session();
        if (weekday != null && starts != null) {
            String day = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, texts.locale());
            return texts.get("classes.weekly", day, formats.time(starts));
        }
        return session == null ? "" : formats.dateTime(session);
    }

    private Node state(Enrolled place) {
        LocalDate through = place.throughOn();
        if (through == null) {
            return Pill.line(texts.get("classes.current"));
        }
        return through.isBefore(today.get())
                ? Pill.plain(texts.get("classes.ended"))
                : Pill.line(texts.get("classes.until", formats.date(through)));
    }
}
