package com.chetango.desk.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/** The steps of a task done in order: count, compare, close. */
public final class Stepper extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LINE = 32;

    private final List<String> steps;

    public Stepper(List<String> steps) {
        super(24);
        this.steps = List.copyOf(steps);
        setAlignment(Pos.CENTER_LEFT);
        show(0);
    }

    /** Those before {@code current} are done. */
    public void show(int current) {
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                Region line = Layout.hairline();
                getChildren().add(Layout.wide(LINE, line));
            }
            Label dot = new Label(i < current ? "" : String.valueOf(i + 1));
            dot.getStyleClass().add("step-dot");
            dot.pseudoClassStateChanged(CURRENT, i == current);
            if (i < current) {
                dot.setGraphic(Icon.CHECK.view(IconView.SMALL));
            }
            Label word = i == current ? Type.t14(steps.get(i), Type.BOLD) : step(steps.get(i));
            getChildren().add(Layout.row(8, dot, Type.whole(word)));
        }
        setAccessibleText(steps.get(Math.min(current, steps.size() - 1)));
    }

    private static Label step(String text) {
        return Type.t14(text, Type.MUTED);
    }
}
