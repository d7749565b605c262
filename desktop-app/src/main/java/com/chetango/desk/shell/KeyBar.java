package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.IconView;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/** The keys that work now, as many as fit, each pressable with the mouse too. */
final class KeyBar extends HBox {
    private final Texts texts;
    private final HBox keys = new HBox(16);
    private final Label devices = Type.whole(Type.t12("", Type.MUTED));

    KeyBar(Texts texts, ShellState state) {
        this.texts = texts;
        getStyleClass().add("key-bar");
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setMinWidth(0);
        getChildren().addAll(Layout.grow(keys), devices);
        state.devices().subscribe(s -> show(state));
        state.devicesProblem().subscribe(s -> show(state));
        keys.widthProperty().subscribe(this::hideWhatDoesNotFit);
    }

    /** Shows these keys in this order. */
    void show(List<KeyAction> shown) {
        keys.getChildren().clear();
        for (KeyAction action : shown) {
            keys.getChildren().add(key(action));
        }
        hideWhatDoesNotFit();
    }

    private Button key(KeyAction action) {
        HBox caps = KeyCap.of(action.stroke().caps(texts.get("shift")));
        Button button = new Button();
        button.setGraphic(Layout.row(6, caps, Type.whole(Type.t12(action.word(), Type.MUTED))));
        button.getStyleClass().setAll("key-bar-key");
        button.setAccessibleText(action.word());
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.runs().run());
        return button;
    }

    /** A key cut in half helps nobody: the last ones give way, F1 lists them all. */
    private void hideWhatDoesNotFit() {
        double left = keys.getWidth();
        for (var key : keys.getChildren()) {
            double wide = key.prefWidth(-1) + keys.getSpacing();
            key.setVisible(left >= wide - keys.getSpacing());
            left -= wide;
        }
    }

    private void show(ShellState state) {
        String problem = state.devicesProblem().get();
        boolean isFine = problem.isEmpty();
        devices.setText(isFine ? state.devices().get() : problem);
        devices.setGraphic(
                devices.getText().isEmpty()
                        ? null
                        : (isFine ? Icon.OK : Icon.WARN).view(IconView.SMALL));
    }
}
