package com.chetango.desk.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A control with its name above it and, below it, a hint or what is wrong with it. */
public final class FormField extends VBox {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Node control;
    private final Label note = new Label();
    private @Nullable String hint;

    public FormField(String name, Node control) {
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        Type.wrapping(note);
        getChildren().addAll(label, control, note);
        problem(null);
    }

    /** A quiet sentence below, while nothing is wrong. */
    public FormField hint(@Nullable String text) {
        hint = text;
        problem(null);
        return this;
    }

    /** What is wrong, with its icon; null when nothing is. */
    public void problem(@Nullable String text) {
        control.pseudoClassStateChanged(PROBLEM, text != null);
        control.setAccessibleHelp(text != null ? text : hint);
        note.getStyleClass().removeAll("field-problem", "field-hint");
        note.getStyleClass().add(text != null ? "field-problem" : "field-hint");
        note.setGraphic(text != null ? Icon.STOP.view(IconView.SMALL) : null);
        String shown = text != null ? text : hint;
        note.setText(shown == null ? "" : shown);
        note.setVisible(shown != null);
        note.setManaged(shown != null);
    }

    public Node control() {
        return control;
    }
}
