package com.chetango.desk.shell;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.SyncLoop;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A new desk fetching its academy for the first time: how far it is. */
public final class FirstPull implements Screen {
    private static final int WIDTH = 420;

    private final StackPane view = new StackPane();
    private final Meter meter;
    private final Label problem = Type.t14("", Type.MUTED);

    public FirstPull(Texts anyTexts) {
        Texts texts = anyTexts.in(FirstPull.class);
        meter = new Meter(texts.get("first-pull.title"));
        VBox column =
                Layout.column(
                        12,
                        Type.t28(texts.get("first-pull.title")),
                        Type.t16(texts.get("first-pull.text"), Type.MUTED),
                        meter,
                        problem);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxWidth(WIDTH);
        view.setId("first-pull");
        view.getChildren().add(column);
    }

    @Override
    public Parent view() {
        return view;
    }

    /**
     * @param sentence what is in the way, or nothing
     */
    public void show(SyncLoop.Progress progress, String sentence) {
        meter.show(progress.fraction());
        problem.setText(sentence);
    }
}
