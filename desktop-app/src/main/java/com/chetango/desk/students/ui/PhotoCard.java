package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Type;
import com.chetango.desk.media.MediaOutcome;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentForm;
import com.chetango.desk.students.StudentInput;
import com.chetango.model.people.Photo;
import com.chetango.model.values.Bytes;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** The picture of the person, from a file or the camera; what is not a picture says why not. */
public final class PhotoCard extends Card {

    /** Where pictures come from. */
    public interface Source {
        /** Lets a file be chosen; answers on the screen's thread, or never when none is. */
        void fromFile(Consumer<MediaOutcome> taken);

        /** Whether a camera is there. */
        default boolean hasCamera() {
            return false;
        }

        /** The frame the camera sees now. */
        default void fromCamera(Consumer<MediaOutcome> taken) {}
    }

    private static final double SIZE = 88;

    private final FormViewModel model;
    private final Texts texts;
    private final Portrait portrait = Portrait.square(SIZE);
    private final Label problem = Type.wrapping(new Label());

    PhotoCard(FormViewModel model, Texts texts, Source source) {
        this.model = model;
        this.texts = texts;
        problem.getStyleClass().add("field-problem");
        ActionButton file =
                ActionButton.normal(texts.get("photo.file"))
                        .small()
                        .with(Icon.USER)
                        .does(() -> source.fromFile(this::taken));
        file.setId("photo-file");
        VBox buttons = new VBox(8, file);
        if (source.hasCamera()) {
            buttons.getChildren()
                    .add(
                            ActionButton.normal(texts.get("photo.camera"))
                                    .small()
                                    .with(Icon.CAMERA)
                                    .does(() -> source.fromCamera(this::taken)));
        }
        add(
                Card.body(
                        Layout.row(16, portrait, buttons),
                        problem,
                        Type.wrapping(Type.t12(texts.get("photo.note"), Type.MUTED))));
        model.photo().subscribe(photo -> show());
        model.loaded().subscribe(known -> show());
    }

    private void show() {
        problem.setText("");
        Photo taken = model.photo().get();
        StudentForm.Loaded known = model.loaded().get();
        String name = model.typed(StudentInput.GIVEN_NAMES).get();
        if (taken != null) {
            portrait.show(name, new Image(new ByteArrayInputStream(taken.content().toArray())));
        } else {
            portrait.show(name, PersonWords.picture(known == null ? null : known.photo()));
        }
    }

    private void taken(MediaOutcome outcome) {
        switch (outcome) {
            case MediaOutcome.Accepted accepted -> {
                Photo.Type type =
                        accepted.contentType().equals(Photo.Type.PNG.contentType())
                                ? Photo.Type.PNG
                                : Photo.Type.JPEG;
                model.photo().set(new Photo(type, Bytes.of(accepted.bytes())));
            }
            case MediaOutcome.Refused refused -> problem.setText(refused.sentence(texts));
        }
    }
}
