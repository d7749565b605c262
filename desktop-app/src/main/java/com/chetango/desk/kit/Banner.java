package com.chetango.desk.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Something that stays true for a while: what it is, what still works, perhaps one thing to do. */
public final class Banner extends HBox {
    private Banner(Icon icon, String what, String stillWorks) {
        getStyleClass().add("banner");
        getChildren().add(icon.view());
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(what + " " + stillWorks);
    }

    /** One quiet line across the screen. */
    public static Banner line(Icon icon, String what, String stillWorks) {
        Banner banner = new Banner(icon, what, stillWorks);
        Label bold = Type.whole(Type.t14(what, Type.BOLD));
        banner.getChildren()
                .add(Layout.grow(Layout.row(4, bold, Type.t14(stillWorks, Type.MUTED))));
        return banner;
    }

    /** Dark, two lines: before signing in, where it decides what the person can do. */
    public static Banner solid(Icon icon, String what, String stillWorks) {
        Banner banner = new Banner(icon, what, stillWorks);
        banner.getStyleClass().add("solid");
        Label title = Type.wrapping(Type.t14(what, Type.BOLD));
        Label note = Type.wrapping(Type.t12(stillWorks));
        banner.getChildren().add(Layout.grow(new VBox(2, title, note)));
        return banner;
    }

    /** A link or a small button at its right. */
    public Banner with(Node action) {
        getChildren().add(action);
        return this;
    }
}
