package com.chetango.desk.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * One line of a list in a card: a picture or icon, one or two lines of text, something at right.
 */
public final class ListRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    public ListRow(Node... content) {
        super(content);
        getStyleClass().add("list-row");
    }

    /** Title over a note, growing between what leads and what trails. */
    public static ListRow of(Node leading, String title, String note, Node... trailing) {
        Label name = Type.t14(title);
        VBox words = new VBox(name);
        if (!note.isEmpty()) {
            words.getChildren().add(Type.t12(note, Type.MUTED));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        ListRow row = new ListRow(leading, Layout.grow(words));
        row.getChildren().addAll(trailing);
        return row;
    }

    /** The one that matters now: sunken, with a bar of ink, its title bold. */
    public ListRow selected(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
        for (Node child : getChildren()) {
            if (child instanceof VBox words
                    && !words.getChildren().isEmpty()
                    && words.getChildren().getFirst() instanceof Label title) {
                title.getStyleClass().remove(Type.BOLD);
                if (isSelected) {
                    title.getStyleClass().add(Type.BOLD);
                }
            }
        }
        return this;
    }

    /** Without the hairline below. */
    public ListRow last() {
        getStyleClass().add("last");
        return this;
    }
}
