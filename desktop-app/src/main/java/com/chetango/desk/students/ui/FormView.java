package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.students.StudentInput;
import com.chetango.model.people.DocumentType;
import com.chetango.model.people.PersonForm;

import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form: what is wrong stands under its field while it is typed. */
final class FormView extends VBox {

    private static final double SIDE = 316;

    private final FormViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Map<StudentInput, FormField> fields = new EnumMap<>(StudentInput.class);
    private final Label title = Type.t28("", Type.BOLD);
    private final Label guardianNote = Type.wrapping(Type.t12("", Type.MUTED));
    private final VBox message = new VBox(8);
    private final ActionButton save;
    private final PhotoCard photo;
    private final FamilyForm family;

    FormView(
            FormViewModel model,
            StudentDirectory people,
            Texts texts,
            Formats formats,
            PhotoCard.Source photos,
            Runnable cancel) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("student-form");
        photo = new PhotoCard(model, texts, photos);
        family = new FamilyForm(model, people, texts);
        title.setId("form-title");
        message.setId("form-message");
        message.getStyleClass().add("ask-panel");
        message.managedProperty().bind(Bindings.isNotEmpty(message.getChildren()));
        save = ActionButton.primary(texts.get("form.save")).key("Ctrl", "\u21b5");
        save.setId("form-save");
        save.does(model::save);
        ActionButton back = ActionButton.normal(texts.get("form.cancel")).key("Esc");
        back.does(cancel);
        HBox head = Layout.row(16, Layout.grow(title), back, save);
        head.getStyleClass().add("form-head");
        VBox left = new VBox(16, person(), guardian(), emergency());
        VBox right = new VBox(16, photo, new ConsentForm(model, texts));
        HBox columns = new HBox(16, Layout.grow(left), Layout.wide(SIDE, right));
        columns.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().addAll(head, message, Layout.grow(scroll));
        listen();
    }

    private void listen() {
        model.problems()
                .addListener(
                        (MapChangeListener<StudentInput, PersonForm.Problem>)
                                change -> showProblem(change.getKey()));
        model.state().subscribe(this::show);
        model.suspects()
                .addListener(
                        (javafx.collections.ListChangeListener<Object>)
                                change -> show(model.state().get()));
        model.minor()
                .subscribe(
                        minor ->
                                guardianNote.setText(
                                        texts.get(
                                                minor
                                                        ? "form.guardian.needed"
                                                        : "form.guardian.optional")));
        model.loaded()
                .subscribe(
                        known ->
                                title.setText(
                                        known == null
                                                ? texts.get("form.new")
                                                : texts.get(
                                                        "form.edit",
                                                        known.values()
                                                                .getOrDefault(
                                                                        StudentInput.GIVEN_NAMES,
                                                                        ""))));
    }

    private Card person() {
        return section(
                "form.person",
                row(field(StudentInput.GIVEN_NAMES), field(StudentInput.SURNAMES)),
                row(
                        choice(StudentInput.DOCUMENT_TYPE, documentTypes()),
                        field(StudentInput.DOCUMENT_NUMBER)),
                row(
                        field(StudentInput.BIRTH_DATE),
                        choice(StudentInput.GENDER, List.of("", "F", "M"))),
                row(field(StudentInput.PHONE), field(StudentInput.EMAIL)),
                notes());
    }

    private static List<String> documentTypes() {
        List<String> types = new ArrayList<>();
        for (DocumentType type : DocumentType.values()) {
            types.add(type.name());
        }
        return types;
    }

    private Card guardian() {
        return section(
                "form.guardian",
                guardianNote,
                row(field(StudentInput.GUARDIAN_NAME), field(StudentInput.GUARDIAN_RELATION)),
                row(field(StudentInput.GUARDIAN_PHONE), field(StudentInput.GUARDIAN_DOCUMENT)),
                field(StudentInput.GUARDIAN_EMAIL),
                family);
    }

    private Card emergency() {
        return section(
                "form.emergency",
                row(
                        field(StudentInput.EMERGENCY_NAME),
                        field(StudentInput.EMERGENCY_RELATION),
                        field(StudentInput.EMERGENCY_PHONE)));
    }

    /** A grid, because a sentence under a field is as high as the width it really has. */
    private static GridPane row(Region... cells) {
        GridPane row = new GridPane();
        row.setHgap(16);
        for (int i = 0; i < cells.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cells.length);
            row.getColumnConstraints().add(column);
            row.add(cells[i], i, 0);
        }
        return row;
    }

    private Card section(String key, Node... rows) {
        VBox body = Card.body(rows);
        body.setSpacing(12);
        return Card.titled(texts.get(key)).add(body);
    }

    private Region field(StudentInput input) {
        return wired(input, new TextField());
    }

    private Region notes() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return wired(StudentInput.NOTES, area);
    }

    private Region wired(StudentInput input, TextInputControl control) {
        control.setId("form-" + input.name());
        control.textProperty().bindBidirectional(model.typed(input));
        return add(input, control);
    }

    private Region choice(StudentInput input, List<String> values) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("form-" + input.name());
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String value) {
                        return value == null || value.isEmpty() ? "" : texts.get("choice." + value);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        box.valueProperty().bindBidirectional(model.typed(input));
        return add(input, box);
    }

    private FormField add(StudentInput input, Node control) {
        FormField field = new FormField(texts.get("field." + input.name()), control);
        String hint = "hint." + input.name();
        if (input == StudentInput.BIRTH_DATE || input == StudentInput.PHONE) {
            field.hint(texts.get(hint));
        }
        fields.put(input, field);
        return field;
    }

    private void showProblem(StudentInput input) {
        FormField field = fields.get(input);
        PersonForm.Problem problem = model.problems().get(input);
        if (field != null) {
            field.problem(problem == null ? null : ProblemWords.sentence(problem, texts));
        }
    }

    private void show(FormViewModel.State state) {
        message.getChildren().clear();
        save.working(
                state instanceof FormViewModel.State.Working ? texts.get("form.saving") : null);
        switch (state) {
            case FormViewModel.State.Ready _ -> showSuspects(false);
            case FormViewModel.State.Working _, FormViewModel.State.Done _ -> {}
            case FormViewModel.State.DraftFound _ -> message.getChildren().add(draft());
            case FormViewModel.State.Wrong _ -> {
                say(Tone.WARN, "form.wrong", "form.wrong.explain");
                focusFirstWrong();
            }
            case FormViewModel.State.Doubtful _ -> showSuspects(true);
            case FormViewModel.State.Problem(var why) ->
                    message.getChildren()
                            .add(
                                    VerdictPanel.small(
                                            Tone.STOP,
                                            texts.get("form.not-saved"),
                                            ResultWords.sentence(why.why(), texts, formats)));
        }
    }

    private void say(Tone tone, String key, String explanation) {
        message.getChildren().add(VerdictPanel.small(tone, texts.get(key), texts.get(explanation)));
    }

    private void showSuspects(boolean isAsked) {
        if (model.suspects().isEmpty()) {
            return;
        }
        String who =
                model.suspects().stream()
                        .map(
                                s ->
                                        s.fullName()
                                                + " ("
                                                + texts.get("likeness." + s.likeness().name())
                                                + ")")
                        .collect(Collectors.joining(", "));
        message.getChildren()
                .add(
                        VerdictPanel.small(
                                Tone.WARN,
                                texts.get("form.suspects"),
                                PersonWords.joined(
                                        who, isAsked ? texts.get("form.suspects.again") : "")));
    }

    private Node draft() {
        ActionButton take = ActionButton.primary(texts.get("draft.take")).does(model::takeDraft);
        take.setId("draft-take");
        ActionButton drop = ActionButton.normal(texts.get("draft.drop")).does(model::dropDraft);
        HBox row =
                Layout.row(
                        16,
                        Icon.EDIT.view(),
                        Layout.grow(Type.wrapping(Type.t14(texts.get("draft.found")))),
                        drop,
                        take);
        row.getStyleClass().add("banner");
        return row;
    }

    private void focusFirstWrong() {
        for (StudentInput input : StudentInput.values()) {
            FormField field = fields.get(input);
            if (field != null && model.problems().containsKey(input)) {
                field.control().requestFocus();
                return;
            }
        }
    }

    void focusFirst() {
        FormField first = fields.get(StudentInput.GIVEN_NAMES);
        if (first != null) {
            first.control().requestFocus();
        }
        family.clear();
    }
}
