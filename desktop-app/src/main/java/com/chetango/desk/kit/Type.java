package com.chetango.desk.kit;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/**
 * Labels in the six sizes and two weights of the desk. 12 to 20 have figures of one width, so that
 * columns of money and times line up; 28 and 44 are for reading at a distance.
 */
public final class Type {
    public static final String BOLD = "bold";
    public static final String MUTED = "muted";
    public static final String FAINT = "faint";

    private Type() {}

    /** Notes, hints, table heads. */
    public static Label t12(String text, String... styles) {
        return label(text, "t12", styles);
    }

    /** The usual size. */
    public static Label t14(String text, String... styles) {
        return label(text, "t14", styles);
    }

    public static Label t16(String text, String... styles) {
        return label(text, "t16", styles);
    }

    /** The title of a screen, with {@link #BOLD}. */
    public static Label t20(String text, String... styles) {
        return label(text, "t20", styles);
    }

    public static Label t28(String text, String... styles) {
        return label(text, "t28", styles);
    }

    /** The verdict and the money, one a screen. */
    public static Label t44(String text, String... styles) {
        return label(text, "t44", styles);
    }

    /** A label that wraps instead of being cut, as tall as its text. */
    public static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A label that is never shortened: amounts, times, keys. */
    public static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String size, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add(size);
        label.getStyleClass().addAll(styles);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }
}
