package com.chetango.desk.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.Locale;

/**
 * A bar of how much: arrived of expected, or one amount beside others; perhaps of a larger whole.
 */
public final class Meter extends Region {
    private static final double HEIGHT = 8;

    private final Region fill = new Region();
    private final Region second = new Region();
    private double share;
    private double secondShare;

    /** {@code name} is what a screen reader says before the figure. */
    public Meter(String name) {
        getStyleClass().add("meter");
        fill.getStyleClass().add("meter-fill");
        second.getStyleClass().add("meter-second");
        getChildren().addAll(second, fill);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(HEIGHT);
        clip.setArcHeight(HEIGHT);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(name);
    }

    /** From 0 to 1. */
    public Meter show(double value) {
        return show(value, 0);
    }

    /** Two shares of one whole: arrived, and expected behind it. */
    public Meter show(double value, double behind) {
        share = Math.clamp(Double.isNaN(value) ? 0 : value, 0, 1);
        secondShare = Math.clamp(Double.isNaN(behind) ? 0 : behind, 0, 1);
        setAccessibleHelp(String.format(Locale.ROOT, "%.0f %%", share * 100));
        requestLayout();
        return this;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        second.resizeRelocate(0, 0, snapSizeX(getWidth() * secondShare), getHeight());
    }
}
