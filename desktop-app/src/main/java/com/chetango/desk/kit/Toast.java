package com.chetango.desk.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A sentence that comes up and goes away by itself, perhaps with a way to take it back. */
public final class Toast extends HBox {
    public Toast(Icon icon, String text) {
        getStyleClass().add("toast");
        getChildren().addAll(icon.view(), Layout.grow(Type.t14(text)));
        setMaxWidth(Region.USE_PREF_SIZE);
        setMinWidth(320);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
    }

    /** With <i>Deshacer</i> at its right. */
    public Toast with(CountdownButton undo) {
        getChildren().add(undo);
        return this;
    }
}
