package com.chetango.desk.kit;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.List;

/** Small bars by hour: what was expected as a frame, what arrived as the filled part of it. */
public final class HourBars extends Pane {
    private static final double LEFT = 32;
    private static final double BOTTOM = 24;
    private static final double TOP = 20;
    private static final double BAR = 60;
    private static final int LINES = 3;

    /** One hour; {@code label} is the time as it is written. */
    public record Hour(String label, int arrived, int expected) {}

    private List<Hour> hours = List.of();

    /** {@code name} is what a screen reader says. */
    public HourBars(String name) {
        setMinHeight(120);
        setPrefHeight(190);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    public void show(List<Hour> byHour) {
        hours = List.copyOf(byHour);
        draw();
    }

    private void draw() {
        getChildren().clear();
        double width = getWidth() - LEFT;
        double height = getHeight() - BOTTOM - TOP;
        if (hours.isEmpty() || width <= 0 || height <= 0) {
            return;
        }
        int step = step();
        double unit = height / (step * LINES);
        for (int i = 0; i <= LINES; i++) {
            double y = Math.round(TOP + height - i * step * unit) + 0.5;
            Line line = new Line(LEFT, y, getWidth(), y);
            line.getStyleClass().add("chart-grid");
            getChildren().addAll(line, text(String.valueOf(i * step), 12, y, "chart-text"));
        }
        double slot = width / hours.size();
        double bar = Math.min(BAR, slot * 0.7);
        for (int i = 0; i < hours.size(); i++) {
            draw(hours.get(i), LEFT + slot * (i + 0.5), bar, TOP + height, unit);
        }
    }

    private void draw(Hour hour, double middle, double width, double floor, double unit) {
        double x = Math.round(middle - width / 2) + 0.5;
        double frame = Math.max(hour.expected(), hour.arrived()) * unit;
        double full = hour.arrived() * unit;
        Rectangle expected = new Rectangle(x, floor - frame, width, frame);
        expected.getStyleClass().add("chart-frame");
        Rectangle arrived = new Rectangle(x, floor - full, width, full);
        arrived.getStyleClass().add("chart-bar");
        getChildren().add(expected);
        if (hour.arrived() > 0) {
            getChildren().add(arrived);
        }
        getChildren().add(text(hour.label(), middle, floor + 14, "chart-text"));
        String most = String.valueOf(Math.max(hour.expected(), hour.arrived()));
        getChildren().add(text(most, middle, floor - frame - 9, "chart-text"));
        if (full > 24) {
            String inside = String.valueOf(hour.arrived());
            getChildren().add(text(inside, middle, floor - full + 14, "chart-on-bar"));
        }
    }

    private static Text text(String words, double middle, double y, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setY(y);
        text.layoutBoundsProperty().subscribe(b -> text.setX(middle - b.getWidth() / 2));
        return text;
    }

    /** Whole, round steps: 1, 2, 5, 10, 20 and so on. */
    private int step() {
        int most = 1;
        for (Hour hour : hours) {
            most = Math.max(most, Math.max(hour.arrived(), hour.expected()));
        }
        int step = 1;
        int[] next = {2, 5, 10};
        for (int tens = 1; step * LINES < most; tens *= 10) {
            for (int n : next) {
                step = n * tens;
                if (step * LINES >= most) {
                    break;
                }
            }
        }
        return step;
    }
}
