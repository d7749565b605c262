package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.Choice;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** The small questions about a class: why it is cancelled or opened again, who teaches it. */
final class AskPanes {

    private static final double WIDTH = 420;

    private final DayViewModel model;
    private final Texts texts;

    AskPanes(DayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Says how many classes go back before anything is done. */
    VBox cancelling(ClassDetail detail) {
        String consequence =
                detail.here() == 0
                        ? texts.get("cancel.nobody")
                        : texts.get("cancel.back", detail.here(), detail.creditsBack());
        return reason("cancel", consequence, model::cancel);
    }

    VBox reopening() {
        return reason("reopen", texts.get("reopen.explain"), model::reopen);
    }

    private VBox reason(String about, String consequence, Consumer<String> then) {
        TextField reason = new TextField();
        reason.setId("class-reason");
        FormField field = new FormField(texts.get("reason"), Layout.wide(WIDTH, reason));
        Runnable go =
                () -> {
                    boolean isMissing = reason.getText().isBlank();
                    field.problem(isMissing ? texts.get("reason.missing") : null);
                    if (!isMissing) {
                        then.accept(reason.getText().strip());
                    }
                };
        reason.setOnAction(e -> go.run());
        return pane(
                reason,
                Type.t20(texts.get("ask.title." + about), Type.BOLD),
                Type.wrapping(Type.t16(consequence)),
                field,
                answers(texts.get("ask.do." + about), go));
    }

    VBox teaching(ClassDetail detail, List<Choice> teachers) {
        ComboBox<Choice> who = new ComboBox<>();
        who.setId("class-teacher");
        who.getItems().setAll(teachers);
        teachers.stream()
                .filter(t -> t.id().equals(detail.teacherId()))
                .findFirst()
                .ifPresent(who.getSelectionModel()::select);
        FormField field = new FormField(texts.get("teacher.who"), Layout.wide(WIDTH, who));
        Runnable go =
                () -> {
                    Choice chosen = who.getValue();
                    if (chosen != null) {
                        model.changeTeacher(chosen.id());
                    }
                };
        return pane(
                who,
                Type.t20(texts.get("teacher.title"), Type.BOLD),
                Type.wrapping(Type.t16(texts.get("teacher.explain"))),
                field,
                answers(texts.get("teacher.do"), go));
    }

    private HBox answers(String word, Runnable go) {
        ActionButton does = ActionButton.primary(word).does(go);
        does.setId("class-answer");
        return Layout.row(
                8, does, ActionButton.normal(texts.get("leave")).key("Esc").does(model::back));
    }

    private static VBox pane(Node first, Node... nodes) {
        VBox pane = Layout.column(16, nodes);
        pane.getStyleClass().add("card-body");
        pane.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                first.requestFocus();
                            }
                        });
        return pane;
    }
}
