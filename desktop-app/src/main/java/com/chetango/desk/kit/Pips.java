package com.chetango.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** Classes left as dots; over twelve they could not be counted at a glance, so a bar. */
public final class Pips extends StackPane {
    private static final int MOST = 12;
    private static final double BAR_WIDTH = 216;

    private final double radius;

    /** The usual size, 20 pixels a dot. */
    public Pips() {
        this(9);
    }

    /** 16 pixels a dot, on cards. */
    public static Pips small() {
        return new Pips(7);
    }

    private Pips(double radius) {
        this.radius = radius;
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    /** {@code left} of {@code total}; nothing for unlimited packages (total 0). */
    public Pips show(int left, int total) {
        getChildren().clear();
        if (total > MOST) {
            getChildren().setAll(bar((double) left / total));
        } else if (total > 0) {
            HBox row = new HBox(8);
            for (int i = 0; i < total; i++) {
                Circle pip = new Circle(radius);
                pip.getStyleClass().add("pip");
                if (i < left) {
                    pip.getStyleClass().add("on");
                }
                row.getChildren().add(pip);
            }
            getChildren().setAll(row);
        }
        setVisible(total > 0);
        setManaged(total > 0);
        return this;
    }

    private static Region bar(double share) {
        Region track = new Region();
        track.getStyleClass().add("pips-track");
        Region fill = new Region();
        fill.getStyleClass().add("pips-fill");
        double width = Math.clamp(share, 0, 1) * BAR_WIDTH;
        Layout.wide(width, fill);
        StackPane bar = new StackPane(Layout.wide(BAR_WIDTH, track), fill);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(12);
        bar.setMaxHeight(12);
        return bar;
    }
}
