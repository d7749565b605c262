package com.chetango.desk.shell;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.platform.Texts;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import java.time.Clock;

/** The frame as nodes: bar, rail, screen, key bar, and above them toasts and the overlay. */
final class ShellView {
    /** Below this a screen at 200 % has no room for the rail. */
    private static final double COMPACT_WIDTH = 800;

    private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper();
    private final StackPane root = new StackPane();
    private final BorderPane app = new BorderPane();
    private final StackPane place = new StackPane();
    private final TopBar topBar;
    private final Rail rail;
    private final KeyBar keyBar;
    private final Overlay overlay = new Overlay();

    ShellView(Texts texts, Frame frame, Clock clock) {
        topBar = new TopBar(texts, frame.state(), clock, compact.getReadOnlyProperty());
        rail = new Rail(frame.router(), texts, frame.state());
        keyBar = new KeyBar(texts, frame.state());
        VBox middle = new VBox(new OfflineBanner(texts, frame.state()), Layout.grow(place), keyBar);
        middle.setMinWidth(0);
        // A screen with more than there is room for must not paint over the bars.
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(place.widthProperty());
        edge.heightProperty().bind(place.heightProperty());
        place.setClip(edge);
        app.setTop(topBar);
        app.setLeft(rail);
        app.setCenter(middle);
        root.getChildren().setAll(app, frame.toasts().node(), overlay);
        root.widthProperty().subscribe(w -> compact.set(w.doubleValue() <= COMPACT_WIDTH));
        compact.subscribe(this::fold);
    }

    StackPane root() {
        return root;
    }

    TopBar topBar() {
        return topBar;
    }

    Rail rail() {
        return rail;
    }

    KeyBar keyBar() {
        return keyBar;
    }

    Overlay overlay() {
        return overlay;
    }

    boolean isCompact() {
        return compact.get();
    }

    /** A screen in the frame, or alone when nobody has signed in. */
    void show(Parent screen, boolean isAlone) {
        place.getChildren().clear();
        root.getChildren().removeFirst();
        root.getChildren().addFirst(isAlone ? screen : app);
        if (!isAlone) {
            place.getChildren().setAll(screen);
        }
    }

    private void fold(boolean isCompact) {
        root.getStyleClass().remove("compact");
        if (isCompact) {
            root.getStyleClass().add("compact");
        }
        rail.setVisible(!isCompact);
        rail.setManaged(!isCompact);
    }
}
