package com.chetango.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to a scan, as large as the screen allows: colour, icon and words, the photo, the name
 * at 44 and at the right what is left. A strip of facts or a drawer with ways out hangs below it.
 */
public final class VerdictPanel extends VBox {
    /** What fits on one line at 44 beside the photo and what is left. */
    private static final int LONG_NAME = 26;

    private static final double PHOTO = 216;
    private static final double PHOTO_WITH_DRAWER = 144;
    private static final double PHOTO_NARROW = 136;
    private static final double PHOTO_SMALLEST = 80;
    private static final double NARROW = 760;

    /**
     * What to show.
     *
     * @param say the verdict in words, <i>Puede entrar</i>
     * @param name whom or what it is about, at 44
     * @param lines class, time and room
     * @param photo the person's photo; null shows initials
     * @param isPerson false shows the icon in a frame instead of a portrait
     * @param badge a happy note such as a birthday, or null
     */
    public record Verdict(
            Tone tone,
            String say,
            String name,
            List<String> lines,
            @Nullable Image photo,
            boolean isPerson,
            @Nullable String badge) {}

    private final HBox panel = new HBox();
    private boolean isNarrow;
    private Runnable again = () -> {};
    private final VBox side = new VBox();

    public VerdictPanel() {
        panel.getStyleClass().add("verdict");
        side.getStyleClass().add("verdict-side");
        getChildren().add(panel);
        setAccessibleRole(AccessibleRole.TEXT);
        widthProperty()
                .subscribe(
                        w -> {
                            boolean now = w.doubleValue() > 0 && w.doubleValue() < NARROW;
                            if (now != isNarrow) {
                                isNarrow = now;
                                again.run();
                            }
                        });
    }

    /** Shows a verdict with what is left at the right and something hanging below, or null. */
    public void show(Verdict verdict, List<? extends Node> atRight, @Nullable Node below) {
        again = () -> show(verdict, atRight, below);
        boolean hasDrawer = below != null && !(below instanceof FactsStrip);
        panel.getStyleClass().setAll("verdict", "on-colour", verdict.tone().style());
        getChildren().setAll(panel);
        if (below != null) {
            panel.getStyleClass().add("open");
            getChildren().add(below);
            if (hasDrawer) {
                panel.getStyleClass().add("over-drawer");
                below.getStyleClass().add("verdict-drawer");
                below.getStyleClass().removeAll("ok", "warn", "stop");
                below.getStyleClass().add(verdict.tone().style());
                Layout.grow(below);
            }
        }
        side.getChildren().setAll(atRight);
        panel.getChildren()
                .setAll(
                        picture(verdict, photoSize(hasDrawer)),
                        Layout.grow(words(verdict, hasDrawer)));
        if (!atRight.isEmpty()) {
            panel.getChildren().add(side);
        }
        setAccessibleText(sentences(verdict));
    }

    private static String sentences(Verdict verdict) {
        StringBuilder text = new StringBuilder(verdict.say()).append(". ").append(verdict.name());
        for (String line : verdict.lines()) {
            text.append(text.toString().endsWith(".") ? " " : ". ").append(line);
        }
        return text.toString();
    }

    /** A large icon and a sentence, where nobody's name belongs: the result of a cash count. */
    public static HBox small(Tone tone, String say, String explanation) {
        VBox words = new VBox(Type.t28(say, Type.BOLD), Type.t16(explanation));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox panel = new HBox(tone.icon().view(IconView.HUGE), Layout.grow(words));
        panel.getStyleClass().addAll("verdict", "verdict-small", "on-colour", tone.style());
        panel.setAccessibleRole(AccessibleRole.TEXT);
        panel.setAccessibleText(say + ". " + explanation);
        return panel;
    }

    private double photoSize(boolean hasDrawer) {
        if (isNarrow) {
            return hasDrawer ? PHOTO_SMALLEST : PHOTO_NARROW;
        }
        return hasDrawer ? PHOTO_WITH_DRAWER : PHOTO;
    }

    private static Node picture(Verdict verdict, double size) {
        if (verdict.isPerson()) {
            return Portrait.square(size).show(verdict.name(), verdict.photo());
        }
        StackPane frame = new StackPane(verdict.tone().icon().view(size / 2));
        frame.getStyleClass().add("verdict-frame");
        frame.setMinSize(size, size);
        frame.setMaxSize(size, size);
        return frame;
    }

    private VBox words(Verdict verdict, boolean hasDrawer) {
        HBox say = Layout.row(12, Type.whole(Type.t28(verdict.say(), Type.BOLD)));
        IconView icon = verdict.tone().icon().view(isNarrow ? IconView.LARGE : IconView.HUGE);
        if (verdict.isPerson()) {
            say.getChildren().addFirst(icon);
        }
        String badge = verdict.badge();
        if (badge != null) {
            Label note = new Label(badge, Icon.CAKE.view());
            note.getStyleClass().add("verdict-badge");
            note.setMinWidth(USE_PREF_SIZE);
            say.getChildren().addAll(Layout.space(), note);
        }
        Label name =
                verdict.name().length() > LONG_NAME
                        ? Type.wrapping(Type.t28(verdict.name(), Type.BOLD))
                        : Type.t44(verdict.name(), Type.BOLD);
        name.setWrapText(isNarrow && !hasDrawer);
        name.setMinHeight(USE_PREF_SIZE);
        VBox lines = new VBox();
        for (String line : verdict.lines()) {
            lines.getChildren().add(hasDrawer ? Type.t16(line) : Type.t20(line));
        }
        return new VBox(say, Layout.space(), name, Layout.space(), lines);
    }
}
