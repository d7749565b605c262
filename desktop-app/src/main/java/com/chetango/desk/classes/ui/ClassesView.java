package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassDay;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The classes screen: the day, the week's schedule, the days of rest. */
final class ClassesView extends VBox {

    /** What is in front. */
    enum Tab {
        DAY,
        SCHEDULE,
        HOLIDAYS
    }

    private final DayViewModel day;
    private final Texts texts;
    private final Formats formats;
    private final Segment<Tab> tabs = new Segment<>();
    private final Label title = Type.t20("", Type.BOLD);
    private final HBox turn;
    private final StackPane body = new StackPane();
    private final DayPane dayPane;
    private final SchedulePane schedule;
    private final HolidaysPane holidays;

    ClassesView(
            DayViewModel day,
            ScheduleViewModel schedule,
            HolidaysViewModel holidays,
            Texts texts,
            Formats formats) {
        super(16);
        this.day = day;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("screen");
        setId("classes-screen");
        ClassWords words = new ClassWords(texts, formats);
        dayPane = new DayPane(day, texts, formats, words);
        this.schedule = new SchedulePane(schedule, texts, formats, words);
        this.holidays = new HolidaysPane(holidays, texts, formats, words);
        tabs.part(Tab.DAY, texts.get("tab.day"))
                .part(Tab.SCHEDULE, texts.get("tab.schedule"))
                .part(Tab.HOLIDAYS, texts.get("tab.holidays"))
                .small();
        tabs.setId("classes-tabs");
        turn = turner(holidays);
        getChildren().setAll(Layout.row(16, turn, title, Layout.space(), tabs), Layout.grow(body));
        tabs.chosen().subscribe(this::show);
        day.state().subscribe(now -> showTitle());
        holidays.month().subscribe(now -> showTitle());
    }

    private HBox turner(HolidaysViewModel months) {
        ActionButton before = ActionButton.edgedIcon(Icon.LEFT, texts.get("turn.before")).small();
        before.does(() -> turn(months, -1));
        before.setId("turn-before");
        ActionButton after = ActionButton.edgedIcon(Icon.RIGHT, texts.get("turn.after")).small();
        after.does(() -> turn(months, 1));
        after.setId("turn-after");
        ActionButton today = ActionButton.normal(texts.get("turn.today")).small().key("F5");
        today.does(() -> today(months));
        return Layout.row(8, before, after, today);
    }

    private void turn(HolidaysViewModel months, int by) {
        if (tabs.chosen().get() == Tab.HOLIDAYS) {
            months.move(by);
        } else {
            day.move(by);
        }
    }

    private void today(HolidaysViewModel months) {
        if (tabs.chosen().get() == Tab.HOLIDAYS) {
            months.goToToday();
        } else {
            day.goTo(null);
        }
    }

    /** F5. */
    void today() {
        if (tabs.chosen().get() == Tab.HOLIDAYS) {
            holidays.today();
        } else if (tabs.chosen().get() == Tab.DAY) {
            day.goTo(null);
        }
    }

    ObjectProperty<@Nullable Tab> tab() {
        return tabs.chosen();
    }

    DayPane day() {
        return dayPane;
    }

    SchedulePane schedule() {
        return schedule;
    }

    private void show(@Nullable Tab tab) {
        Tab shown = tab == null ? Tab.DAY : tab;
        body.getChildren()
                .setAll(
                        switch (shown) {
                            case DAY -> dayPane;
                            case SCHEDULE -> schedule;
                            case HOLIDAYS -> holidays;
                        });
        turn.setVisible(shown != Tab.SCHEDULE);
        turn.setManaged(shown != Tab.SCHEDULE);
        switch (shown) {
            case DAY -> {}
            case SCHEDULE -> schedule.open();
            case HOLIDAYS -> holidays.open();
        }
        showTitle();
    }

    private void showTitle() {
        Tab tab = tabs.chosen().get();
        if (tab == Tab.SCHEDULE) {
            title.setText(texts.get("schedule.title"));
        } else if (tab == Tab.HOLIDAYS) {
            title.setText(holidays.title());
        } else if (day.state().get()
                instanceof DayViewModel.State.Ready(ClassDay shown, ClassDetail _)) {
            title.setText(formats.longDay(shown.date()));
        }
    }
}
