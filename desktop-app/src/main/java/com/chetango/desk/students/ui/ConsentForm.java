package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentForm;
import com.chetango.model.people.ConsentPurpose;

import javafx.collections.MapChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** Each purpose asked by itself; what is left alone was not asked and allows nothing. */
final class ConsentForm extends Card {

    /** Answers of one row. */
    private enum Answer {
        NOT_ASKED,
        YES,
        NO
    }

    private final FormViewModel model;
    private final Map<ConsentPurpose, Segment<Answer>> rows = new EnumMap<>(ConsentPurpose.class);
    private boolean isShowing;

    ConsentForm(FormViewModel model, Texts texts) {
        this.model = model;
        VBox body = Card.body();
        body.setSpacing(8);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Segment<Answer> segment =
                    new Segment<Answer>()
                            .small()
                            .part(Answer.NOT_ASKED, texts.get("consents.not-asked"))
                            .part(Answer.YES, texts.get("consents.yes"))
                            .part(Answer.NO, texts.get("consents.no"));
            segment.setId("consent-" + purpose.name());
            segment.chosen().subscribe(answer -> answered(purpose, answer));
            rows.put(purpose, segment);
            HBox row =
                    Layout.row(
                            8,
                            Layout.grow(
                                    Type.wrapping(
                                            Type.t12(texts.get("consent." + purpose.name())))),
                            segment);
            body.getChildren().add(row);
        }
        TextField version = new TextField();
        version.setId("consent-version");
        version.textProperty().bindBidirectional(model.textVersion());
        body.getChildren().add(new FormField(texts.get("consents.version"), version));
        getChildren().add(head(texts));
        getChildren().add(body);
        model.answers().addListener((MapChangeListener<ConsentPurpose, Boolean>) change -> show());
        model.loaded().subscribe(known -> show());
    }

    private static HBox head(Texts texts) {
        HBox head = new HBox(Type.t14(texts.get("consents"), Type.BOLD));
        head.getStyleClass().add("card-head");
        return head;
    }

    private void answered(ConsentPurpose purpose, @Nullable Answer answer) {
        if (isShowing || answer == null) {
            return;
        }
        Boolean known = known(purpose);
        Boolean given = answer == Answer.NOT_ASKED ? null : answer == Answer.YES;
        if (given == null || given.equals(known)) {
            model.answers().remove(purpose);
        } else {
            model.answers().put(purpose, given);
        }
    }

    private @Nullable Boolean known(ConsentPurpose purpose) {
        StudentForm.Loaded loaded = model.loaded().get();
        return loaded == null ? null : loaded.permissions().get(purpose);
    }

    private void show() {
        isShowing = true;
        rows.forEach(
                (purpose, segment) -> {
                    Boolean given = model.answers().get(purpose);
                    Boolean shown = given == null ? known(purpose) : given;
                    segment.chosen()
                            .set(shown == null ? Answer.NOT_ASKED : shown ? Answer.YES : Answer.NO);
                });
        isShowing = false;
    }
}
