package com.chetango.desk.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two halves side by side, or one below the other where the screen is narrow. */
public final class Sides extends Region {
    private static final double GAP = 16;
    private static final double NARROW = 720;

    private final Region left;
    private final Region right;

    public Sides(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean isNarrow(double width) {
        return width > 0 && width < NARROW;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isNarrow(width)) {
            return left.prefHeight(width) + GAP + right.prefHeight(width);
        }
        double half = (Math.max(width, 0) - GAP) / 2;
        return Math.max(left.prefHeight(half), right.prefHeight(half));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isNarrow(width)) {
            double top = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, top);
            right.resizeRelocate(0, top + GAP, width, right.prefHeight(width));
        } else {
            double half = snapSizeX((width - GAP) / 2);
            left.resizeRelocate(0, 0, half, getHeight());
            right.resizeRelocate(width - half, 0, half, getHeight());
        }
    }
}
