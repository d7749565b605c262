package com.chetango.desk.shell;

import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Popover;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;

import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/** F1: every key that works on this screen, in words. */
final class HelpCard {
    private static final double WIDTH = 520;

    private HelpCard() {}

    static Popover of(List<KeyAction> keys, Texts texts) {
        GridPane grid = new GridPane(24, 8);
        for (int i = 0; i < keys.size(); i++) {
            HBox caps = KeyCap.of(keys.get(i).stroke().caps(texts.get("shift")));
            caps.setAlignment(Pos.CENTER_LEFT);
            grid.add(
                    Layout.row(12, Layout.wide(72, caps), Type.t14(keys.get(i).word())),
                    i % 2,
                    i / 2);
        }
        VBox body =
                new VBox(
                        Type.t20(texts.get("help.title"), Type.BOLD),
                        Type.wrapping(Type.t12(texts.get("help.note"), Type.MUTED)),
                        grid);
        body.getStyleClass().add("popover-body");
        return new Popover(WIDTH, body);
    }
}
