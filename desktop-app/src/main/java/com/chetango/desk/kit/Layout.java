package com.chetango.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows and columns on the 4 pixel grid. Gaps are 4, 8, 12, 16 or 24. */
public final class Layout {
    private Layout() {}

    /** Side by side, centred on one line. */
    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** One below the other. */
    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /** Takes all the room that is left in its row or column. */
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            region.setMinSize(0, 0);
        }
        return node;
    }

    /** Columns of the same width, whatever is in them, as high as the room there is. */
    public static HBox columns(double gap, Region... columns) {
        HBox row = new HBox(gap, columns);
        for (Region column : columns) {
            column.setPrefWidth(0);
            grow(column);
        }
        return row;
    }

    /** Empty room that pushes its neighbours apart. */
    public static Region space() {
        return grow(new Region());
    }

    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    public static Region verticalHairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline-v");
        return line;
    }

    /** Fixed width, for columns that must line up between rows. */
    public static <R extends Region> R wide(double width, R region) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    /** A screen's own column: padding and gaps of the mock-ups. */
    public static VBox screen(Node... nodes) {
        VBox screen = new VBox(nodes);
        screen.getStyleClass().add("screen");
        return screen;
    }
}
