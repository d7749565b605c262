package com.chetango.desk.shell;

import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;

import javafx.scene.Parent;

/** A place that is on the map and has nothing in it yet. */
public final class ComingScreen implements Screen {
    private final EmptyState view;

    public ComingScreen(Texts anyTexts) {
        Texts texts = anyTexts.in(ComingScreen.class);
        view =
                new EmptyState(
                        Icon.CLOCK, texts.get("coming.title"), texts.get("coming.explanation"));
    }

    @Override
    public Parent view() {
        return view;
    }
}
