package com.chetango.desk.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** One icon at one size; its colour is the {@code -fg} of whatever it stands on. */
public final class IconView extends Region {
    /** Beside 14 pixel text. */
    public static final double NORMAL = 20;

    /** Inside pills and hints. */
    public static final double SMALL = 16;

    /** In the one box and the sync panel. */
    public static final double LARGE = 28;

    /** In verdicts and empty screens. */
    public static final double HUGE = 44;

    private static final double BOX = 20;
    private static final double DOTS_STROKE = 2.6;

    private final SVGPath shape = new SVGPath();
    private final double size;

    IconView(Icon icon, double size) {
        this.size = size;
        shape.getStyleClass().add("icon-shape");
        shape.getTransforms().add(new Scale(size / BOX, size / BOX));
        shape.setManaged(false);
        show(icon);
        getStyleClass().add("icon-view");
        getChildren().add(shape);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        // Every icon stands beside its word, so a screen reader passes over it.
        setAccessibleRole(AccessibleRole.NODE);
    }

    /** Shows another drawing at the same size. */
    public void show(Icon icon) {
        shape.setContent(icon.path());
        shape.setStrokeWidth(icon == Icon.DOTS ? DOTS_STROKE : stroke(size));
    }

    double size() {
        return size;
    }

    /** Small icons need a bolder line, large ones a finer one, to look the same weight. */
    private static double stroke(double size) {
        if (size <= SMALL) {
            return 1.9;
        }
        return size >= HUGE ? 1.5 : size >= LARGE ? 1.7 : 1.6;
    }
}
