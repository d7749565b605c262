package com.chetango.desk.signin.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A password that can be looked at: people mistype them standing up, in a place with music. */
final class PasswordBox extends StackPane {
    private final StringProperty text = new SimpleStringProperty("");
    private final PasswordField hidden = new PasswordField();
    private final TextField plain = new TextField();
    private final Hyperlink look;
    private final Texts texts;

    PasswordBox(Texts texts) {
        this.texts = texts;
        hidden.textProperty().bindBidirectional(text);
        plain.textProperty().bindBidirectional(text);
        hidden.setId("password");
        for (TextField field : new TextField[] {hidden, plain}) {
            field.getStyleClass().add("tall");
            field.setAccessibleText(texts.get("password"));
        }
        look = new Hyperlink(texts.get("show"), Icon.EYE.view());
        look.setOnAction(e -> show(!plain.isVisible()));
        StackPane.setAlignment(look, Pos.CENTER_RIGHT);
        StackPane.setMargin(look, new Insets(0, 12, 0, 0));
        getChildren().addAll(hidden, plain, look);
        plain.setVisible(false);
    }

    StringProperty text() {
        return text;
    }

    @Override
    public void requestFocus() {
        (plain.isVisible() ? plain : hidden).requestFocus();
    }

    private void show(boolean isPlain) {
        plain.setVisible(isPlain);
        hidden.setVisible(!isPlain);
        look.setText(texts.get(isPlain ? "hide" : "show"));
        requestFocus();
        (isPlain ? plain : hidden).end();
    }
}
