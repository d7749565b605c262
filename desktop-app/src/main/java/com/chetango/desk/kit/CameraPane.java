package com.chetango.desk.kit;

import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the camera sees, cropped to fill; with the frame to aim at, or the code that was found. */
public final class CameraPane extends StackPane {
    private static final double CORNERS = 200;

    private final ImageView picture = new ImageView();
    private final Polygon found = new Polygon();
    private final SVGPath corners = new SVGPath();
    private final Label tag = new Label();
    private final Label say = new Label();

    /** With {@code isThumb} only the picture, for the corner of a verdict. */
    public CameraPane(boolean isThumb) {
        getStyleClass().add("camera");
        setMinSize(0, 0);
        corners.setContent("M0 34V0h34M166 0h34v34M200 166v34h-34M34 200H0v-34");
        corners.getStyleClass().add("camera-corners");
        found.getStyleClass().add("camera-corners");
        found.setManaged(false);
        found.setVisible(false);
        picture.setManaged(false);
        tag.getStyleClass().add("camera-tag");
        tag.setGraphic(Icon.CAMERA.view());
        say.getStyleClass().add("camera-say");
        StackPane.setAlignment(tag, Pos.TOP_LEFT);
        StackPane.setMargin(tag, new Insets(12));
        StackPane.setAlignment(say, Pos.BOTTOM_CENTER);
        StackPane.setMargin(say, new Insets(0, 0, 16, 0));
        Pane overlay = new Pane(found);
        overlay.setMouseTransparent(true);
        getChildren().add(picture);
        if (isThumb) {
            getStyleClass().add("thumb");
        } else {
            getChildren().addAll(corners, overlay, tag, say);
        }
        Rectangle clip = new Rectangle();
        clip.setArcWidth(24);
        clip.setArcHeight(24);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** The name of the camera, and what the person in front of it should do. */
    public void words(String camera, String invitation) {
        tag.setText(camera);
        say.setText(invitation);
        setAccessibleText(camera + ". " + invitation);
    }

    /** The newest frame, or null for none. */
    public void show(@Nullable Image frame) {
        picture.setImage(frame);
        requestLayout();
    }

    /** The corners of a code in the frame's own pixels; an empty list shows the aiming frame. */
    public void found(List<Point2D> inFrame) {
        found.getPoints().clear();
        for (Point2D p : inFrame) {
            Point2D here = toPane(p);
            found.getPoints().addAll(here.getX(), here.getY());
        }
        found.setVisible(!inFrame.isEmpty());
        corners.setVisible(inFrame.isEmpty());
    }

    private Point2D toPane(Point2D inFrame) {
        return new Point2D(
                picture.getX() + inFrame.getX() * scale(),
                picture.getY() + inFrame.getY() * scale());
    }

    private double scale() {
        Image frame = picture.getImage();
        return frame == null
                ? 1
                : Math.max(getWidth() / frame.getWidth(), getHeight() / frame.getHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        corners.setScaleX(Math.min(1, getHeight() * 0.5 / CORNERS));
        corners.setScaleY(corners.getScaleX());
        Image frame = picture.getImage();
        if (frame != null) {
            picture.setFitWidth(frame.getWidth() * scale());
            picture.setFitHeight(frame.getHeight() * scale());
            picture.setX((getWidth() - picture.getFitWidth()) / 2);
            picture.setY((getHeight() - picture.getFitHeight()) / 2);
        }
    }
}
