package com.chetango.desk.today.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.today.TodayService;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.UUID;
import java.util.function.Consumer;

/** The day at a glance as the shell sees it. */
public final class TodayScreen implements Screen {

    private final TodayViewModel model;
    private final TodayView view;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();
    private boolean isOpen;

    public TodayScreen(
            TodayViewModel model, Texts anyTexts, Formats formats, Consumer<UUID> openStudent) {
        this.model = model;
        this.view = new TodayView(model, anyTexts, formats, openStudent);
        Texts texts = anyTexts.in(TodayService.class);
        keys.setAll(KeyAction.of("F5", texts.get("retry"), model::refresh));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableList<KeyAction> keys() {
        return keys;
    }

    @Override
    public void shown() {
        if (isOpen) {
            model.refresh();
        } else {
            isOpen = true;
            model.open();
        }
    }
}
