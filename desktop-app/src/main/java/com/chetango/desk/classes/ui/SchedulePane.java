package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.Choice;
import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.Timetable;
import com.chetango.desk.classes.WeeklyClass;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.UUID;

/** The weekly schedule of a branch, and at the right the form of one of its classes. */
final class SchedulePane extends VBox {

    private static final double FORM_WIDTH = 440;

    private final ScheduleViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final ClassWords words;
    private final HBox top = Layout.row(16);
    private final VBox message = new VBox();
    private final HBox sides = new HBox(16);
    private final Segment<UUID> branches = new Segment<>();
    private final RowTable<WeeklyClass> table;
    private final Card list;
    private final EmptyState empty;
    private @Nullable SlotForm form;

    SchedulePane(ScheduleViewModel model, Texts texts, Formats formats, ClassWords words) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        table =
                new RowTable<WeeklyClass>()
                        .left(texts.get("schedule.day"), 76, this::day)
                        .left(texts.get("schedule.hours"), 104, c -> Type.t14(hours(c)))
                        .growing(
                                texts.get("schedule.class"),
                                c -> Type.t14(words.name(c.style(), c.level()), Type.BOLD))
                        .left(texts.get("schedule.room"), 56, c -> Type.t14(c.room()))
                        .left(
                                texts.get("schedule.teacher"),
                                128,
                                c -> Type.t14(c.teacher(), Type.MUTED))
                        .right(
                                texts.get("schedule.enrolled"),
                                64,
                                c -> Type.t14(c.enrolled() + " / " + c.terms().capacity()))
                        .choosable(model::edit);
        table.setId("schedule");
        table.setAccessibleText(texts.get("schedule.title"));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    WeeklyClass chosen = table.selected().get();
                    if (e.getCode() == KeyCode.DELETE && chosen != null) {
                        model.askEnd(chosen);
                        e.consume();
                    }
                });
        empty =
                new EmptyState(
                        Icon.CALENDAR,
                        texts.get("schedule.empty"),
                        texts.get("schedule.empty.explain"));
        list = new Card(Layout.grow(new Scroll(table)), empty);
        branches.small()
                .chosen()
                .subscribe(
                        now -> {
                            if (now != null && !now.equals(shownBranch())) {
                                model.show(now);
                            }
                        });
        getChildren().setAll(top, message, Layout.grow(sides));
        model.state().subscribe(this::show);
        model.asked().subscribe(asked -> showAsked());
        model.answer().subscribe(this::showAnswer);
    }

    void open() {
        model.refresh();
        table.requestFocus();
    }

    /** Ctrl+Enter. */
    void primary() {
        if (form == null) {
            model.startNew();
        } else {
            form.save();
        }
    }

    private @Nullable UUID shownBranch() {
        return model.state().get() instanceof ScheduleViewModel.State.Ready ready
                ? ready.timetable().branch()
                : null;
    }

    private void show(ScheduleViewModel.State state) {
        switch (state) {
            case ScheduleViewModel.State.Working _ -> table.loading(5);
            case ScheduleViewModel.State.Problem _ ->
                    sides.getChildren()
                            .setAll(
                                    Layout.grow(
                                            new Card(
                                                    new EmptyState(
                                                            Icon.WARN,
                                                            texts.get("day.problem"),
                                                            texts.get("day.problem.explain")))));
            case ScheduleViewModel.State.Ready ready -> showReady(ready);
        }
    }

    private void showReady(ScheduleViewModel.State.Ready ready) {
        Timetable timetable = ready.timetable();
        table.items().setAll(timetable.classes());
        boolean isEmpty = timetable.classes().isEmpty();
        empty.setVisible(isEmpty);
        empty.setManaged(isEmpty);
        if (branches.getChildren().isEmpty() && timetable.branches().size() > 1) {
            for (Choice one : timetable.branches()) {
                branches.part(one.id(), one.name());
            }
        }
        branches.chosen().set(timetable.branch());
        ActionButton add =
                ActionButton.normal(texts.get("schedule.add"))
                        .with(Icon.PLUS)
                        .small()
                        .key("Ctrl", "\u21b5")
                        .does(model::startNew);
        add.setId("slot-new");
        add.unavailable(
                !ready.supervisor()
                        ? texts.get("schedule.supervisor")
                        : SlotForm.canBeFilled(timetable) ? null : texts.get("schedule.bare"));
        top.getChildren().setAll(branches, Layout.space(), add);
        showAsked();
        if (form == null) {
            table.requestFocus();
        }
    }

    private void showAsked() {
        form = null;
        if (!(model.state().get() instanceof ScheduleViewModel.State.Ready ready)) {
            return;
        }
        sides.getChildren().setAll(Layout.grow(list));
        switch (model.asked().get()) {
            case ScheduleViewModel.Asked.Nothing _ -> {}
            case ScheduleViewModel.Asked.Editing(WeeklyClass slot) -> {
                SlotForm made = new SlotForm(model, texts, formats, ready, slot);
                form = made;
                if (slot != null) {
                    ActionButton end =
                            ActionButton.ghost(texts.get("slot.end"))
                                    .does(() -> model.askEnd(slot));
                    end.setId("slot-ask-end");
                    made.getChildren().add(end);
                }
                side(new Scroll(made));
            }
            case ScheduleViewModel.Asked.Ending(WeeklyClass slot) ->
                    side(SlotForm.ending(model, texts, formats, slot, ready.today()));
        }
    }

    private void side(Region content) {
        sides.getChildren().add(Layout.wide(FORM_WIDTH, new Card(Layout.grow(content))));
    }

    private void showAnswer(@Nullable ClassAnswer answer) {
        message.getChildren().clear();
        if (answer != null) {
            message.getChildren()
                    .add(Banner.line(Icon.STOP, words.answer(answer), texts.get("nothing-done")));
        }
    }

    private Node day(WeeklyClass slot) {
        return Type.t14(
                slot.terms().when().weekday().getDisplayName(TextStyle.FULL, formats.locale()));
    }

    private String hours(WeeklyClass slot) {
        LocalTime starts = slot.terms().when().startsAt();
        String hours =
                texts.get(
                        "schedule.from-to",
                        formats.time(starts),
                        formats.time(starts.plusMinutes(slot.terms().when().minutes())));
        LocalDate through = slot.terms().throughOn();
        return through == null
                ? hours
                : texts.get("schedule.until", hours, formats.dayMonth(through));
    }
}
