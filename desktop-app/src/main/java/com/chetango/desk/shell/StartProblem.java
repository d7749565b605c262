package com.chetango.desk.shell;

import com.chetango.desk.platform.DatabaseOpening;
import com.chetango.desk.platform.Texts;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Why the desk cannot start, what is safe and what to do, instead of the desk. */
public final class StartProblem {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 280;

    private StartProblem() {}

    public static void show(Stage stage, DatabaseOpening why, Texts anyTexts) {
        Label sentence = new Label(sentence(why, anyTexts.in(StartProblem.class)));
        sentence.setId("start-problem");
        sentence.setWrapText(true);
        sentence.setMaxWidth(WIDTH - 80);
        stage.setTitle("Chetango");
        stage.setScene(new Scene(new StackPane(sentence), WIDTH, HEIGHT));
        stage.show();
    }

    /** The same for a program without a window. */
    public static String sentence(DatabaseOpening why, Texts anyTexts) {
        Texts texts = anyTexts.in(StartProblem.class);
        return switch (why) {
            case DatabaseOpening.Opened _ -> "";
            case DatabaseOpening.InUse(var folder) -> texts.get("start.in-use", folder);
            case DatabaseOpening.WrongKey(var folder) -> texts.get("start.wrong-key", folder);
            case DatabaseOpening.Damaged(var kept) -> texts.get("start.damaged", kept);
            case DatabaseOpening.DiskFull(var folder) -> texts.get("start.disk-full", folder);
            case DatabaseOpening.Unusable(var folder, var _) -> texts.get("start.unusable", folder);
        };
    }
}
