package com.chetango.desk.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Content that may be taller than its place; what has the focus is always brought into sight. */
public final class Scroll extends ScrollPane {
    private static final double MARGIN = 16;

    private final Region content;

    public Scroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::bringIntoSight);
            viewportBoundsProperty().subscribe(() -> bringIntoSight(scene.getFocusOwner()));
        }
    }

    private void bringIntoSight(@Nullable Node node) {
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (node == null || hidden <= 0 || !isInside(node)) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (at.getMaxY() + MARGIN > bottom) {
            top = at.getMaxY() + MARGIN - getViewportBounds().getHeight();
        }
        if (at.getMinY() - MARGIN < top) {
            top = at.getMinY() - MARGIN;
        }
        setVvalue(Math.clamp(top / hidden, 0, 1));
    }

    private boolean isInside(Node node) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (up.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
