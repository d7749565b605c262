package com.chetango.desk.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A few choices side by side, one of them chosen. The arrows move between them. */
public final class Segment<T> extends HBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-part");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-part");

    private final Map<T, ToggleButton> parts = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();

    public Segment() {
        getStyleClass().add("segment");
        setMaxWidth(Region.USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        chosen.subscribe(
                now ->
                        parts.forEach(
                                (value, part) -> part.setSelected(Objects.equals(value, now))));
    }

    /** Adds a choice; the first one added is chosen until another is. */
    public Segment<T> part(T value, String word) {
        ToggleButton part = new ToggleButton(word);
        part.getStyleClass().setAll("segment-part");
        part.setMinWidth(Region.USE_PREF_SIZE);
        part.setOnAction(
                e -> {
                    chosen.set(value);
                    part.setSelected(true);
                });
        parts.put(value, part);
        getChildren().add(part);
        markEnds();
        if (chosen.get() == null) {
            chosen.set(value);
        }
        return this;
    }

    public Segment<T> part(T value, String word, Icon icon) {
        part(value, word);
        Objects.requireNonNull(parts.get(value)).setGraphic(icon.view());
        return this;
    }

    /** 32 pixels high, for heads of screens. */
    public Segment<T> small() {
        getStyleClass().add("small");
        return this;
    }

    public ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    private void markEnds() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(FIRST, i == 0);
            getChildren().get(i).pseudoClassStateChanged(LAST, i == getChildren().size() - 1);
        }
    }

    private void move(KeyEvent e) {
        int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0) {
            return;
        }
        var parted = parts.values().stream().toList();
        for (int i = 0; i < parted.size(); i++) {
            int next = i + step;
            if (parted.get(i).isFocused() && next >= 0 && next < parted.size()) {
                parted.get(next).requestFocus();
                parted.get(next).fire();
                e.consume();
                return;
            }
        }
    }
}
