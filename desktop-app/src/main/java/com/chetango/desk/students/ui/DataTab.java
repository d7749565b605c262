package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.PersonFormats;
import com.chetango.desk.students.StudentForm;
import com.chetango.desk.students.StudentInput;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What is written down about the person; Ctrl+E changes it. */
final class DataTab extends ScrollPane {

    private static final double LABEL = 200;

    private final StudentsViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox content = new VBox();

    DataTab(StudentsViewModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.data().subscribe(this::show);
    }

    private void show(StudentForm.@Nullable Loaded data) {
        content.getChildren().clear();
        if (data == null) {
            return;
        }
        ActionButton edit =
                ActionButton.normal(texts.get("key.edit"))
                        .small()
                        .with(Icon.EDIT)
                        .key("Ctrl", "E")
                        .does(model::edit);
        edit.setId("student-edit");
        Card person = Card.titled(texts.get("form.person"), edit);
        Card guardian = Card.titled(texts.get("form.guardian"));
        for (StudentInput input : StudentInput.values()) {
            String value = data.values().getOrDefault(input, "");
            HBox row =
                    Layout.row(
                            16,
                            Layout.wide(
                                    LABEL,
                                    Type.t14(texts.get("field." + input.name()), Type.MUTED)),
                            Layout.grow(
                                    Type.wrapping(
                                            Type.t14(
                                                    value.isEmpty()
                                                            ? "\u2013"
                                                            : written(input, value)))));
            row.getStyleClass().add("list-row");
            (input.isGuardian() ? guardian : person).add(row);
        }
        content.getChildren().addAll(person, guardian);
    }

    private String written(StudentInput input, String value) {
        String shown =
                switch (input) {
                    case BIRTH_DATE -> formats.date(LocalDate.parse(value));
                    case PHONE, EMERGENCY_PHONE, GUARDIAN_PHONE -> PersonFormats.phone(value);
                    case DOCUMENT_NUMBER, GUARDIAN_DOCUMENT ->
                            PersonFormats.document(null, value, formats);
                    case DOCUMENT_TYPE, GENDER -> texts.get("choice." + value);
                    default -> value;
                };
        return shown == null ? value : shown;
    }
}
