package com.chetango.desk.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes left as dots; over twelve they could not be counted at a glance, so a bar. The dots grow
 * smaller where there is little room.
 */
public final class Pips extends Region {
    private static final int MOST = 12;
    private static final double BAR_WIDTH = 216;
    private static final double BAR_HEIGHT = 12;
    private static final double STROKE = 2;

    private final double dot;
    private final double gap = 8;
    private final List<Circle> dots = new ArrayList<>();
    private final Region track = new Region();
    private final Region fill = new Region();
    private double share;

    /** The usual size, 20 pixels a dot. */
    public Pips() {
        this(20);
    }

    /** 16 pixels a dot, on cards. */
    public static Pips small() {
        return new Pips(16);
    }

    private Pips(double dot) {
        this.dot = dot;
        track.getStyleClass().add("pips-track");
        fill.getStyleClass().add("pips-fill");
        setMinWidth(0);
        setMouseTransparent(true);
    }

    /** {@code left} of {@code total}; nothing for unlimited packages (total 0). */
    public Pips show(int left, int total) {
        dots.clear();
        getChildren().clear();
        share = total == 0 ? 0 : Math.clamp((double) left / total, 0, 1);
        if (total > MOST) {
            getChildren().addAll(track, fill);
        } else {
            for (int i = 0; i < total; i++) {
                Circle pip = new Circle();
                pip.getStyleClass().add("pip");
                if (i < left) {
                    pip.getStyleClass().add("on");
                }
                dots.add(pip);
            }
            getChildren().addAll(dots);
        }
        setVisible(total > 0);
        setManaged(total > 0);
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return dots.isEmpty() ? BAR_WIDTH : dots.size() * (dot + gap) - gap;
    }

    @Override
    protected double computePrefHeight(double width) {
        return dots.isEmpty() ? BAR_HEIGHT : dot;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (dots.isEmpty()) {
            track.resizeRelocate(0, 0, width, getHeight());
            fill.resizeRelocate(0, 0, snapSizeX(width * share), getHeight());
            return;
        }
        double shrink = Math.min(1, width / computePrefWidth(-1));
        double radius = (dot * shrink - STROKE) / 2;
        for (int i = 0; i < dots.size(); i++) {
            Circle pip = dots.get(i);
            pip.setRadius(radius);
            pip.setCenterX(dot * shrink / 2 + i * (dot + gap) * shrink);
            pip.setCenterY(getHeight() / 2);
        }
    }
}
