package com.chetango.desk.students.ui;

import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.students.StudentForm;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** Of whose family the person is, and who pays. */
final class FamilyForm extends HBox {

    private final RelativePicker relative;
    private final ComboBox<StudentForm.Payer> payer = new ComboBox<>();

    FamilyForm(FormViewModel model, StudentDirectory people, Texts texts) {
        super(16);
        relative = new RelativePicker(people, texts, "form-relative");
        payer.setId("form-payer");
        payer.getItems().setAll(StudentForm.Payer.values());
        payer.setMaxWidth(Double.MAX_VALUE);
        payer.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(StudentForm.Payer value) {
                        return value == null ? "" : texts.get("payer." + value.name());
                    }

                    @Override
                    public StudentForm.Payer fromString(String text) {
                        return StudentForm.Payer.UNCHANGED;
                    }
                });
        payer.setValue(StudentForm.Payer.UNCHANGED);
        FormField who = new FormField(texts.get("form.relative"), relative);
        FormField pays = new FormField(texts.get("form.payer"), payer);
        getChildren().add(Layout.grow(Layout.columns(16, who, pays)));
        relative.chosen().subscribe(chosen -> changed(model));
        payer.valueProperty().subscribe(chosen -> changed(model));
    }

    private void changed(FormViewModel model) {
        StudentForm.Payer chosen = payer.getValue();
        model.relatives()
                .set(
                        new StudentForm.Relatives(
                                relative.chosen().get(),
                                chosen == null ? StudentForm.Payer.UNCHANGED : chosen));
    }

    void clear() {
        relative.clear();
        payer.setValue(StudentForm.Payer.UNCHANGED);
    }
}
