package com.chetango.desk.shell;

import com.chetango.desk.kit.Popover;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * What lies above the screen: one thing at a time, closed with Esc or a press beside it; the focus
 * returns to where it was. Nothing that happens by itself opens one.
 */
final class Overlay extends StackPane {
    private final Region shade = new Region();
    private @Nullable Node focusBefore;

    Overlay() {
        setVisible(false);
        shade.getStyleClass().add("shade");
        shade.setOnMousePressed(e -> close());
    }

    /** Near what opened it, under its right edge. */
    void openUnder(Node opener, Popover popover) {
        open(popover, false);
        Bounds at = sceneToLocal(opener.localToScene(opener.getBoundsInLocal()));
        StackPane.setAlignment(popover, Pos.TOP_RIGHT);
        double right = Math.max(8, getWidth() - at.getMaxX());
        StackPane.setMargin(popover, new Insets(at.getMaxY() + 8, right, 8, 8));
    }

    /** In the upper middle, over a light shade. */
    void openMiddle(Popover popover) {
        open(popover, true);
        StackPane.setAlignment(popover, Pos.TOP_CENTER);
        StackPane.setMargin(popover, new Insets(72, 16, 16, 16));
    }

    private void open(Popover popover, boolean isShaded) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        shade.setOpacity(isShaded ? 1 : 0);
        getChildren().setAll(shade, popover);
        setVisible(true);
        popover.requestFocus();
    }

    boolean isOpen() {
        return isVisible();
    }

    /** False when there was nothing to close. */
    boolean close() {
        if (!isVisible()) {
            return false;
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
        return true;
    }
}
