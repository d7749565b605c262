package com.chetango.desk.dev;

import com.chetango.desk.kit.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;

/** A scene ready to be drawn, and the theme that dresses it. */
record Shown(Scene scene, Theme theme) {
    /** A screen by itself. */
    static Shown alone(Parent screen) {
        Scene scene = new Scene(screen);
        return new Shown(scene, Theme.install(scene));
    }
}
