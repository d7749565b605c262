package com.chetango.desk.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;
import java.util.Locale;

/** A person: the photo, or the initials on a quiet ground. Round in lists, square in verdicts. */
public final class Portrait extends StackPane {
    private final Label initials = new Label();
    private final ImageView photo = new ImageView();
    private final double size;

    private Portrait(double size, double radius) {
        this.size = size;
        getStyleClass().add("portrait");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        Rectangle clip = new Rectangle(size, size);
        clip.setArcWidth(radius * 2);
        clip.setArcHeight(radius * 2);
        setClip(clip);
        initials.getStyleClass().add("initials");
        initials.setStyle("-fx-font-size: " + Math.round(size * 0.38) + "px;");
        photo.setFitWidth(size);
        photo.setFitHeight(size);
        photo.setSmooth(true);
        getChildren().addAll(initials, photo);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** 32 or 40 pixels, beside a name. */
    public static Portrait round(double size) {
        return new Portrait(size, size / 2);
    }

    /** 88 to 216 pixels, with the corners of a card. */
    public static Portrait square(double size) {
        return new Portrait(size, 12);
    }

    /** Shows a person; without a photo, the initials. */
    public Portrait show(String name, @Nullable Image image) {
        initials.setText(initialsOf(name));
        setAccessibleText(name);
        photo.setImage(image);
        initials.setVisible(image == null);
        if (image != null) {
            photo.setViewport(middleSquare(image));
        }
        return this;
    }

    double size() {
        return size;
    }

    private static Rectangle2D middleSquare(Image image) {
        double side = Math.min(image.getWidth(), image.getHeight());
        return new Rectangle2D(
                (image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    /** {@code Valentina Restrepo Ospina} is VR: first name and first surname. */
    static String initialsOf(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty()
                    && Character.isLetter(word.codePointAt(0))
                    && letters.length() < 2) {
                BreakIterator first = BreakIterator.getCharacterInstance();
                first.setText(word);
                letters.append(word, 0, first.next());
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
