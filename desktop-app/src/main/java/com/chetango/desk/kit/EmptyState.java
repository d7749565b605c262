package com.chetango.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where there is nothing: what this is, why, and the one thing to do with its key. */
public final class EmptyState extends HBox {
    public EmptyState(Icon icon, String title, String explanation, Node... actions) {
        getStyleClass().add("empty-state");
        Label what = Type.wrapping(Type.t16(title, Type.BOLD));
        Label why = Type.wrapping(Type.t14(explanation, Type.MUTED));
        VBox words = new VBox(what, why);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(icon.view(IconView.HUGE), Layout.grow(words));
        getChildren().addAll(actions);
    }
}
