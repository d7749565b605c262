package com.chetango.desk.kit;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.function.Consumer;

/** The one big box of reception: scanner, name, document or phone, all in the same place. */
public final class OneBox extends HBox {
    private final TextField field = new TextField();
    private final IconView icon = Icon.SCAN.view(IconView.LARGE);

    /**
     * {@code name} is its accessible name; the key cap at its right says how to come back to it.
     */
    public OneBox(String name, String key) {
        getStyleClass().add("one-box");
        field.getStyleClass().add("bare");
        field.setAccessibleText(name);
        field.setPromptText(name);
        getChildren().addAll(icon, Layout.grow(field), new KeyCap(key));
        setOnMousePressed(e -> field.requestFocus());
    }

    /** The text inside. */
    public TextField field() {
        return field;
    }

    public void invite(Icon drawing, String prompt) {
        icon.show(drawing);
        field.setPromptText(prompt);
    }

    /** Enter hands over what was typed. */
    public void onEntered(Consumer<String> entered) {
        field.setOnAction(e -> entered.accept(field.getText()));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
