package com.chetango.desk.cash.ui;

import com.chetango.desk.cash.CashService;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.UUID;
import java.util.function.Consumer;

/** The drawer as the shell sees it. */
public final class CashScreen implements Screen {

    private final CashViewModel model;
    private final CashView view;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();

    /**
     * @param print prints the report of a closed drawer
     * @param printLast prints the report of the last one this desk closed
     */
    public CashScreen(
            CashViewModel model,
            Texts anyTexts,
            Formats formats,
            Consumer<UUID> print,
            Runnable printLast) {
        this.model = model;
        Texts texts = anyTexts.in(CashService.class);
        view = new CashView(model, texts, formats, print);
        keys.setAll(
                KeyAction.shown("Enter", texts.get("key.next")),
                KeyAction.of("F9", texts.get("key.report"), printLast),
                KeyAction.of("Ctrl+Enter", texts.get("key.primary"), view::primary),
                KeyAction.when("Esc", texts.get("key.back"), model::back));
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
        model.open();
    }
}
