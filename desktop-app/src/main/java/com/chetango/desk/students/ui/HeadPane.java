package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.StudentSheet;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** Who is in front, at the top of the page, and what is most often done with them. */
final class HeadPane extends HBox {

    private static final double PHOTO = 88;
    private static final double NARROW = 600;

    private final Texts texts;
    private final Formats formats;
    private final PersonWords words;
    private final List<Node> actions;

    HeadPane(Texts texts, Formats formats, PersonWords words, List<Node> actions) {
        super(16);
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        this.actions = List.copyOf(actions);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("person-head");
    }

    void show(StudentSheet.Head head) {
        Label name = Type.t28(head.name(), Type.BOLD);
        name.setId("student-name");
        Label branch = noted(Icon.PIN, words.list(head.branches()));
        Label since = noted(Icon.CLOCK, texts.get("since", formats.date(head.joinedOn())));
        VBox about =
                new VBox(
                        Layout.row(12, name, state(head)),
                        Type.t14(words.line(head.person()), Type.MUTED),
                        Layout.row(16, branch, Type.whole(since)));
        about.setAlignment(Pos.CENTER_LEFT);
        Portrait photo = Portrait.square(PHOTO);
        photo.show(head.name(), PersonWords.picture(head.photo()));
        photo.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        photo.managedProperty().bind(photo.visibleProperty());
        getChildren().setAll(photo, Layout.grow(about));
        getChildren().addAll(actions);
    }

    private static Label noted(Icon icon, String text) {
        Label label = Type.t14(text, Type.MUTED);
        label.setGraphic(icon.view(16));
        label.getStyleClass().add("noted");
        return label;
    }

    private Pill state(StudentSheet.Head head) {
        String gender = head.person().gender();
        String key = "status." + head.status().name() + "." + (gender == null ? "N" : gender);
        return switch (head.status()) {
            case ACTIVE -> Pill.line(texts.get(key));
            case FROZEN -> Pill.plain(Icon.SNOW, texts.get(key));
            case INACTIVE -> Pill.of(Tone.WARN, texts.get(key));
        };
    }
}
