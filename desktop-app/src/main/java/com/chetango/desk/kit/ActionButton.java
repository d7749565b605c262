package com.chetango.desk.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * A button of the desk: a word, perhaps an icon before it and its key after it.
 *
 * <p>A button that cannot be used now is not disabled but {@link #unavailable}: it can still be
 * reached and says why, which a disabled one cannot.
 */
public final class ActionButton extends Button {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");

    private final HBox content = new HBox(8);
    private final Label word = new Label();
    private @Nullable Node icon;
    private @Nullable Node keys;
    private @Nullable String reason;
    private @Nullable String usualWord;
    private final Spinner spinner = new Spinner();

    private ActionButton(String text, String kind) {
        getStyleClass().addAll("action", kind);
        content.setAlignment(Pos.CENTER);
        word.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(Region.USE_PREF_SIZE);
        word(text);
    }

    /** The one action this screen is for. */
    public static ActionButton primary(String text) {
        return new ActionButton(text, "primary");
    }

    public static ActionButton normal(String text) {
        return new ActionButton(text, "normal");
    }

    /** A quiet one, without an edge. */
    public static ActionButton ghost(String text) {
        return new ActionButton(text, "ghost");
    }

    /** Only an icon; the word is its accessible name and its tooltip. */
    public static ActionButton icon(Icon icon, String name) {
        ActionButton button = new ActionButton("", "bare");
        button.content.getChildren().setAll(icon.view());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** An edged button with only an icon. */
    public static ActionButton edgedIcon(Icon icon, String name) {
        ActionButton button = icon(icon, name);
        button.getStyleClass().remove("bare");
        button.setStyle("-fx-padding: 0 12;");
        return button;
    }

    /** 52 pixels: for the primary action of a form. */
    public ActionButton big() {
        getStyleClass().add("big");
        return this;
    }

    /** 32 pixels: inside rows and strips. */
    public ActionButton small() {
        getStyleClass().add("small");
        return this;
    }

    public ActionButton with(Icon leading) {
        icon = leading.view();
        arrange();
        return this;
    }

    /** The key that does the same; the key map makes it work, this only shows it. */
    public ActionButton key(String... pressed) {
        keys = KeyCap.of(pressed);
        arrange();
        return this;
    }

    public ActionButton does(Runnable action) {
        setOnAction(e -> action.run());
        return this;
    }

    /** Changes the word. */
    public void word(String text) {
        word.setText(text);
        setAccessibleText(text);
        arrange();
    }

    public String word() {
        return word.getText();
    }

    /** One of several choices that is the current one. */
    public void chosen(boolean isChosen) {
        getStyleClass().remove("chosen");
        if (isChosen) {
            getStyleClass().add("chosen");
        }
    }

    /** Cannot be used now, and why; null makes it usable again. */
    public void unavailable(@Nullable String why) {
        reason = why;
        pseudoClassStateChanged(UNAVAILABLE, why != null);
        setTooltip(why == null ? null : new Tooltip(why));
        setAccessibleHelp(why);
    }

    /** Why it cannot be used, or null. */
    public @Nullable String unavailableBecause() {
        return reason;
    }

    /** Shows the ring and this word while the work runs; null ends it. */
    public void working(@Nullable String text) {
        if (text == null) {
            if (usualWord != null) {
                String before = usualWord;
                usualWord = null;
                word(before);
            }
        } else {
            if (usualWord == null) {
                usualWord = word.getText();
            }
            word(text);
        }
        pseudoClassStateChanged(WORKING, text != null);
        arrange();
    }

    /** Nothing happens while it is unavailable or working. */
    @Override
    public void fire() {
        if (reason == null && usualWord == null) {
            super.fire();
        }
    }

    private void arrange() {
        content.getChildren().clear();
        if (usualWord != null) {
            content.getChildren().add(spinner);
        } else if (icon != null) {
            content.getChildren().add(icon);
        }
        content.getChildren().add(word);
        if (keys != null && usualWord == null) {
            content.getChildren().add(keys);
        }
    }
}
