package com.chetango.desk.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/** Four boxes for a supervisor's PIN; typing moves on, Backspace moves back. */
public final class PinField extends HBox {
    /** Digits of a PIN. */
    public static final int LENGTH = 4;

    private final List<PasswordField> boxes = new ArrayList<>();
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");

    /** The name is what a screen reader says, with the place of the digit. */
    public PinField(String name) {
        super(8);
        for (int i = 0; i < LENGTH; i++) {
            boxes.add(box(name, i));
        }
        getChildren().addAll(boxes);
    }

    /** The digits so far. */
    public ReadOnlyStringProperty pin() {
        return pin.getReadOnlyProperty();
    }

    public boolean isComplete() {
        return pin.get().length() == LENGTH;
    }

    /** Empties it and returns to the first box. */
    public void clear() {
        boxes.forEach(PasswordField::clear);
        boxes.getFirst().requestFocus();
    }

    @Override
    public void requestFocus() {
        boxes.get(Math.min(pin.get().length(), LENGTH - 1)).requestFocus();
    }

    private PasswordField box(String name, int place) {
        PasswordField box = new PasswordField();
        box.getStyleClass().add("pin-box");
        box.setAccessibleText(name + " " + (place + 1) + "/" + LENGTH);
        box.setTextFormatter(new TextFormatter<>(PinField::oneDigit));
        box.textProperty().subscribe((before, now) -> typed(place, now));
        box.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.BACK_SPACE && box.getText().isEmpty() && place > 0) {
                        boxes.get(place - 1).clear();
                        boxes.get(place - 1).requestFocus();
                    }
                });
        return box;
    }

    /** The newest digit takes the box; anything else changes nothing. */
    private static Change oneDigit(Change change) {
        String added = change.getText();
        if (added.isEmpty()) {
            return change;
        }
        int last = added.length() - 1;
        boolean isDigit = added.charAt(last) >= '0' && added.charAt(last) <= '9';
        change.setText(isDigit ? added.substring(last) : change.getControlText());
        change.setRange(0, change.getControlText().length());
        change.selectRange(change.getText().length(), change.getText().length());
        return change;
    }

    private void typed(int place, String now) {
        StringBuilder all = new StringBuilder();
        boxes.forEach(b -> all.append(b.getText()));
        pin.set(all.toString());
        if (!now.isEmpty() && place + 1 < LENGTH && boxes.get(place).isFocused()) {
            boxes.get(place + 1).requestFocus();
        }
    }
}
