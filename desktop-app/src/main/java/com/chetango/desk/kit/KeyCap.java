package com.chetango.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** One key as it looks on the keyboard. */
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Keys pressed together: {@code of("Ctrl", "K")}. */
    public static HBox of(String... keys) {
        return of(List.of(keys));
    }

    public static HBox of(List<String> keys) {
        List<Node> caps = new ArrayList<>();
        for (String key : keys) {
            caps.add(new KeyCap(key));
        }
        HBox row = new HBox(6, caps.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
