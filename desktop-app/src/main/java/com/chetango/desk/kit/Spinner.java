package com.chetango.desk.kit;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/** The turning ring of work that takes more than a second; it stands still with reduced motion. */
final class Spinner extends StackPane {
    private static final double RADIUS = 7;
    private final RotateTransition turning;

    Spinner() {
        Circle track = new Circle(RADIUS);
        track.getStyleClass().add("spinner-track");
        Arc arc = new Arc(0, 0, RADIUS, RADIUS, 90, -90);
        arc.getStyleClass().add("spinner-arc");
        getChildren().addAll(track, new StackPane(arc));
        arc.setTranslateX(RADIUS / 2);
        arc.setTranslateY(-RADIUS / 2);
        setMinSize(IconView.NORMAL, IconView.NORMAL);
        setMaxSize(IconView.NORMAL, IconView.NORMAL);
        turning = new RotateTransition(Duration.seconds(1), this);
        turning.setByAngle(360);
        turning.setInterpolator(Interpolator.LINEAR);
        turning.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(this::turnIn);
    }

    /** Turns only while it is on a screen, so that a hidden one costs nothing. */
    private void turnIn(Scene scene) {
        if (scene == null || scene.getPreferences().isReducedMotion()) {
            turning.stop();
        } else {
            turning.play();
        }
    }
}
