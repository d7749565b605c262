package com.chetango.desk.signin.ui;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.signin.DoorFacts;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;

/** The academy's half of the sign-in: its colour, its name, the hour and the day's classes. */
final class Greeting extends StackPane {
    private static final double WIDTH = 566;
    private static final double NARROW = 400;
    private static final String CLAVES = "M60 150 150 45M55 60l32 30M118 118l32 30";

    private final SignInViewModel model;
    private final Texts texts;
    private final Portrait logo = Portrait.square(64);
    private final Label name = Type.t28("", Type.BOLD);
    private final Label kind = Type.t16("");
    private final Label greeting = Type.wrapping(Type.t44("", Type.BOLD));
    private final Label where = Type.wrapping(Type.t16(""));

    Greeting(SignInViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("greeting");
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        widthProperty().subscribe(w -> narrow(w.doubleValue() < NARROW));
        setMinWidth(0);
        setPrefWidth(WIDTH);
        logo.getStyleClass().add("greeting-logo");
        VBox names = new VBox(name, kind);
        names.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(16, Layout.row(16, logo, names), Layout.space(), greeting, where);
        words.getStyleClass().add("greeting-words");
        getChildren().addAll(art(), words);
    }

    void show() {
        DoorFacts facts = model.facts().get();
        name.setText(facts.academy().name().isEmpty() ? "Chetango" : facts.academy().name());
        kind.setText(texts.get("new-desk"));
        logo.show(name.getText(), image(facts.academy().logo()));
        String classes = model.classesToday();
        greeting.setText(classes.isEmpty() ? model.greeting() : model.greeting() + "\n" + classes);
        where.setText(model.whereAndWhen());
    }

    private void narrow(boolean isNarrow) {
        getStyleClass().remove("narrow");
        if (isNarrow) {
            getStyleClass().add("narrow");
        }
    }

    private static @Nullable Image image(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        Image image = new Image(new ByteArrayInputStream(bytes));
        return image.isError() ? null : image;
    }

    /** Two claves, as large as the wall. */
    private static Pane art() {
        SVGPath claves = new SVGPath();
        claves.setContent(CLAVES);
        claves.getStyleClass().add("greeting-art");
        Group scaled = new Group(claves);
        claves.setScaleX(3.2);
        claves.setScaleY(3.2);
        Pane wall = new Pane(scaled);
        scaled.setLayoutX(330);
        scaled.setLayoutY(180);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(wall.widthProperty());
        clip.heightProperty().bind(wall.heightProperty());
        wall.setClip(clip);
        return wall;
    }
}
