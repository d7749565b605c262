package com.chetango.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A surface with a hairline around it and, usually, a head of 40 pixels. */
public class Card extends VBox {
    private static final double RADIUS = 24;

    /** Without a head. */
    @SuppressWarnings("this-escape") // JavaFX nodes are put together in their constructors.
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
        clipCorners();
    }

    /** With a title, and notes or links at its right. */
    public static Card titled(String title, Node... atRight) {
        Card card = new Card();
        Label name = Type.t14(title, Type.BOLD);
        HBox head = new HBox(name, Layout.space());
        head.getStyleClass().add("card-head");
        head.getChildren().addAll(atRight);
        card.getChildren().add(head);
        card.setAccessibleText(title);
        return card;
    }

    /** Adds content below what is there and returns the card. */
    public Card add(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Content with the usual padding. */
    public static VBox body(Node... nodes) {
        VBox body = new VBox(nodes);
        body.getStyleClass().add("card-body");
        return body;
    }

    /** Rows that are hovered or selected must not paint over the round corners. */
    private void clipCorners() {
        Rectangle clip = new Rectangle();
        clip.setArcWidth(RADIUS);
        clip.setArcHeight(RADIUS);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }
}
