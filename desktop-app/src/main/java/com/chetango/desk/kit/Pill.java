package com.chetango.desk.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short state beside a thing: {@code Cuadra}, {@code Por confirmar}, {@code En curso}. */
public final class Pill extends Label {
    private Pill(String text, String style) {
        super(text);
        getStyleClass().addAll("pill", style);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A verdict, with its icon. */
    public static Pill of(Tone tone, String text) {
        Pill pill = new Pill(text, tone.style());
        Icon icon = tone == Tone.OK ? Icon.CHECK : tone.icon();
        pill.setGraphic(icon.view(IconView.SMALL));
        return pill;
    }

    /** A fact that is neither good nor bad. */
    public static Pill plain(String text) {
        return new Pill(text, "plain");
    }

    public static Pill plain(Icon icon, String text) {
        Pill pill = plain(text);
        pill.setGraphic(icon.view(IconView.SMALL));
        return pill;
    }

    /** Something still open. */
    public static Pill line(String text) {
        return new Pill(text, "line");
    }

    public static Pill line(Icon icon, String text) {
        Pill pill = line(text);
        pill.setGraphic(icon.view(IconView.SMALL));
        return pill;
    }

    /** What is happening now. */
    public static Pill now(String text) {
        return new Pill(text, "inv");
    }
}
