package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.Choice;
import com.chetango.desk.classes.Timetable;
import com.chetango.desk.classes.WeeklyClass;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.classes.SlotTerms;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The form of a weekly class. Branch and weekday of one that exists never change. */
final class SlotForm extends VBox {

    private static final String USUAL_MINUTES = "60";

    private final ScheduleViewModel model;
    private final Texts texts;
    private final Timetable timetable;
    private final @Nullable WeeklyClass editing;
    private final ComboBox<Timetable.Room> room = new ComboBox<>();
    private final ComboBox<Choice> style = new ComboBox<>();
    private final ComboBox<Choice> level = new ComboBox<>();
    private final ComboBox<Choice> teacher = new ComboBox<>();
    private final ComboBox<DayOfWeek> weekday = new ComboBox<>();
    private final TextField time = new TextField();
    private final TextField minutes = new TextField(USUAL_MINUTES);
    private final TextField capacity = new TextField();
    private final TextField from = new TextField();
    private final Map<SlotDraft.Field, FormField> fields = new EnumMap<>(SlotDraft.Field.class);

    SlotForm(
            ScheduleViewModel model,
            Texts texts,
            Formats formats,
            ScheduleViewModel.State.Ready shown,
            @Nullable WeeklyClass editing) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.timetable = shown.timetable();
        this.editing = editing;
        getStyleClass().add("card-body");
        choices(formats);
        from.setText(formats.date(shown.today()));
        if (editing != null) {
            fill(editing, formats);
        }
        lay();
        model.problems().subscribe(this::mark);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                style.requestFocus();
                            }
                        });
    }

    private void choices(Formats formats) {
        room.getItems()
                .setAll(
                        timetable.rooms().stream()
                                .filter(r -> r.branchId().equals(timetable.branch()))
                                .toList());
        style.getItems().setAll(timetable.styles());
        level.getItems().setAll(timetable.levels());
        teacher.getItems().setAll(timetable.teachers());
        weekday.getItems().setAll(DayOfWeek.values());
        weekday.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable DayOfWeek day) {
                        return day == null
                                ? ""
                                : day.getDisplayName(TextStyle.FULL, formats.locale());
                    }

                    @Override
                    public @Nullable DayOfWeek fromString(String name) {
                        return null;
                    }
                });
        room.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null && capacity.getText().isBlank()) {
                                capacity.setText(Integer.toString(now.capacity()));
                            }
                        });
    }

    private void fill(WeeklyClass slot, Formats formats) {
        SlotTerms terms = slot.terms();
        room.getItems().stream()
                .filter(r -> r.id().equals(terms.where().roomId()))
                .findFirst()
                .ifPresent(room::setValue);
        select(style, terms.what().styleId());
        select(level, terms.what().levelId());
        select(teacher, terms.what().teacherId());
        weekday.setValue(terms.when().weekday());
        weekday.setDisable(true);
        time.setText(formats.time(terms.when().startsAt()));
        minutes.setText(Integer.toString(terms.when().minutes()));
        capacity.setText(Integer.toString(terms.capacity()));
        from.setText(formats.date(terms.fromOn()));
    }

    private static void select(ComboBox<Choice> box, UUID id) {
        box.getItems().stream().filter(c -> c.id().equals(id)).findFirst().ifPresent(box::setValue);
    }

    private void lay() {
        ActionButton save =
                ActionButton.primary(texts.get("slot.save")).key("Ctrl", "\u21b5").does(this::save);
        save.setId("slot-save");
        String title = editing == null ? texts.get("slot.new") : texts.get("slot.edit");
        getChildren()
                .setAll(
                        Type.t20(title, Type.BOLD),
                        pair(
                                field(SlotDraft.Field.STYLE, "style", style),
                                field(SlotDraft.Field.LEVEL, "level", level)),
                        pair(
                                field(SlotDraft.Field.TEACHER, "teacher", teacher),
                                field(SlotDraft.Field.ROOM, "room", room)),
                        pair(
                                field(SlotDraft.Field.WEEKDAY, "weekday", weekday),
                                field(SlotDraft.Field.TIME, "time", time)),
                        pair(
                                field(SlotDraft.Field.MINUTES, "minutes", minutes),
                                field(SlotDraft.Field.CAPACITY, "capacity", capacity)),
                        field(SlotDraft.Field.FROM, "from", from),
                        Type.wrapping(Type.t12(texts.get("slot.explain"), Type.MUTED)),
                        Layout.row(
                                8,
                                save,
                                ActionButton.normal(texts.get("leave"))
                                        .key("Esc")
                                        .does(model::back)));
    }

    private static HBox pair(FormField left, FormField right) {
        return Layout.columns(16, left, right);
    }

    private FormField field(SlotDraft.Field which, String name, Node control) {
        control.setId("slot-" + name);
        if (control instanceof ComboBox<?> box) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        FormField field = new FormField(texts.get("slot.field." + name), control);
        fields.put(which, field);
        return field;
    }

    private void mark(Set<SlotDraft.Field> bad) {
        fields.forEach(
                (which, field) ->
                        field.problem(
                                bad.contains(which)
                                        ? texts.get("slot.problem." + which.name())
                                        : null));
    }

    /** Ctrl+Enter. */
    void save() {
        model.save(
                new SlotDraft(
                        editing,
                        timetable.branch(),
                        weekday.getValue(),
                        new SlotDraft.Chosen(
                                room.getValue() == null ? null : room.getValue().id(),
                                id(style.getValue()),
                                id(level.getValue()),
                                id(teacher.getValue())),
                        new SlotDraft.Typed(
                                time.getText(),
                                minutes.getText(),
                                capacity.getText(),
                                from.getText())));
    }

    private static @Nullable UUID id(@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }

    /** The last day a weekly class is held, and why it ends. */
    static VBox ending(
            ScheduleViewModel model,
            Texts texts,
            Formats formats,
            WeeklyClass slot,
            LocalDate today) {
        TextField through = new TextField(formats.date(today));
        through.setId("slot-through");
        TextField reason = new TextField();
        reason.setId("slot-reason");
        FormField last = new FormField(texts.get("slot.end.through"), through);
        FormField why = new FormField(texts.get("reason"), reason);
        Runnable go =
                () -> {
                    LocalDate day = SlotDraft.date(through.getText());
                    last.problem(day == null ? texts.get("slot.problem.FROM") : null);
                    why.problem(reason.getText().isBlank() ? texts.get("reason.missing") : null);
                    if (day != null && !reason.getText().isBlank()) {
                        model.end(slot, day, reason.getText().strip());
                    }
                };
        reason.setOnAction(e -> go.run());
        ActionButton end = ActionButton.primary(texts.get("slot.end.do")).does(go);
        end.setId("slot-end");
        VBox pane =
                Layout.column(
                        16,
                        Type.t20(texts.get("slot.end.title"), Type.BOLD),
                        Type.wrapping(Type.t14(texts.get("slot.end.explain", slot.enrolled()))),
                        last,
                        why,
                        new HBox(
                                8,
                                end,
                                ActionButton.normal(texts.get("leave"))
                                        .key("Esc")
                                        .does(model::back)));
        pane.getStyleClass().add("card-body");
        pane.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                reason.requestFocus();
                            }
                        });
        return pane;
    }

    /** For the screen's empty list of rooms. */
    static boolean canBeFilled(Timetable timetable) {
        return List.of(timetable.styles(), timetable.levels(), timetable.teachers()).stream()
                        .noneMatch(List::isEmpty)
                && timetable.rooms().stream()
                        .anyMatch(r -> r.branchId().equals(timetable.branch()));
    }
}
