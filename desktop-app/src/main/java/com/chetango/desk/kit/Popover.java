package com.chetango.desk.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card that lies above the screen near what opened it; Esc or a press beside it closes it. */
public final class Popover extends VBox {
    public Popover(double width, Node... content) {
        super(content);
        getStyleClass().add("popover");
        Layout.wide(width, this);
        setMaxHeight(Region.USE_PREF_SIZE);
    }
}
