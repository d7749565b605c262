package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClosedDay;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The holidays of a month, and whether this branch opens on them or closes on another day. */
final class HolidaysPane extends VBox {

    private final HolidaysViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final ClassWords words;
    private final VBox message = new VBox();
    private final VBox rows = new VBox();
    private final Card own;

    HolidaysPane(HolidaysViewModel model, Texts texts, Formats formats, ClassWords words) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        own = ownDay();
        Card list =
                Card.titled(
                                texts.get("holidays.title"),
                                Type.t12(texts.get("holidays.note"), Type.MUTED))
                        .add(Layout.grow(new Scroll(rows)));
        getChildren().setAll(message, Layout.grow(list), own);
        model.days().subscribe(this::show);
        model.answer().subscribe(this::showAnswer);
        model.supervisor().subscribe(may -> showOwn(Boolean.TRUE.equals(may)));
    }

    void open() {
        model.refresh();
    }

    void today() {
        model.goToToday();
    }

    String title() {
        YearMonth month = model.month().get();
        return month == null ? "" : formats.month(month.atDay(1));
    }

    private void showOwn(boolean may) {
        own.setVisible(may);
        own.setManaged(may);
    }

    private void show(List<ClosedDay> days) {
        rows.getChildren().clear();
        if (days.isEmpty()) {
            rows.getChildren()
                    .add(
                            new EmptyState(
                                    Icon.CALENDAR,
                                    texts.get("holidays.empty"),
                                    texts.get("holidays.empty.explain")));
        }
        days.forEach(day -> rows.getChildren().add(row(day)));
    }

    private ListRow row(ClosedDay day) {
        ListRow row =
                ListRow.of(
                        Layout.wide(200, Type.t14(formats.day(day.date()), Type.BOLD)),
                        name(day),
                        note(day));
        row.getChildren()
                .add(
                        day.closed()
                                ? Pill.plain(Icon.LOCK, texts.get("holidays.closed"))
                                : Pill.line(Icon.DOOR, texts.get("holidays.open")));
        ClosedDay.Own decided = day.own();
        ActionButton change =
                decided != null && !decided.wholeAcademy()
                        ? ActionButton.normal(texts.get("holidays.undecide"))
                                .does(() -> model.undecide(day))
                        : ActionButton.normal(
                                        texts.get(
                                                day.closed()
                                                        ? "holidays.do-open"
                                                        : "holidays.do-close"))
                                .does(() -> model.decide(day.date(), !day.closed(), name(day)));
        change.unavailable(
                Boolean.TRUE.equals(model.supervisor().get())
                        ? null
                        : texts.get("schedule.supervisor"));
        row.getChildren().add(change.small());
        return row;
    }

    private String name(ClosedDay day) {
        ClosedDay.Own decided = day.own();
        return day.law().isEmpty() && decided != null
                ? decided.name()
                : day.law().stream()
                        .map(name -> texts.get("holiday." + name.name()))
                        .collect(Collectors.joining(" \u00b7 "));
    }

    private String note(ClosedDay day) {
        ClosedDay.Own decided = day.own();
        String who =
                decided == null
                        ? texts.get("holidays.law")
                        : texts.get(
                                decided.wholeAcademy() ? "holidays.academy" : "holidays.branch");
        return day.classes() == 0
                ? who
                : texts.get(day.closed() ? "holidays.still" : "holidays.held", who, day.classes());
    }

    /** Closing on a day the law says nothing about. */
    private Card ownDay() {
        TextField date = new TextField();
        date.setId("holiday-date");
        date.setPromptText(texts.get("holidays.own.prompt"));
        TextField name = new TextField();
        name.setId("holiday-name");
        FormField day = new FormField(texts.get("holidays.own.date"), Layout.wide(180, date));
        FormField why = new FormField(texts.get("holidays.own.name"), name);
        ActionButton close =
                ActionButton.normal(texts.get("holidays.own.do"))
                        .does(() -> close(date, name, day, why));
        close.setId("holiday-close");
        HBox row = Layout.row(16, day, Layout.grow(why), close);
        return new Card(Card.body(Type.t14(texts.get("holidays.own"), Type.BOLD), row));
    }

    private void close(TextField date, TextField name, FormField day, FormField why) {
        LocalDate on = SlotDraft.date(date.getText());
        day.problem(on == null ? texts.get("slot.problem.FROM") : null);
        why.problem(name.getText().isBlank() ? texts.get("holidays.own.missing") : null);
        if (on != null && !name.getText().isBlank()) {
            model.decide(on, true, name.getText().strip());
            date.clear();
            name.clear();
        }
    }

    private void showAnswer(@Nullable ClassAnswer answer) {
        message.getChildren().clear();
        if (answer != null) {
            message.getChildren()
                    .add(Banner.line(Icon.STOP, words.answer(answer), texts.get("nothing-done")));
        }
    }
}
