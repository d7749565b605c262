package com.chetango.desk.kit;

import com.chetango.desk.platform.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The state of the connection in words and an icon; pressing it opens what waits to be sent. */
public final class SyncChip extends Button {
    private final ObjectProperty<SyncState> state =
            new SimpleObjectProperty<>(new SyncState.Sending(0));
    private final Texts texts;
    private final IconView icon = Icon.CLOUD_OK.view();

    public SyncChip(Texts anyTexts) {
        texts = anyTexts.in(SyncChip.class);
        getStyleClass().setAll("button", "chip");
        setGraphic(icon);
        setMinWidth(Region.USE_PREF_SIZE);
        state.subscribe(this::show);
    }

    public ObjectProperty<SyncState> state() {
        return state;
    }

    private void show(SyncState now) {
        getStyleClass().setAll("button", "chip");
        switch (now) {
            case SyncState.UpToDate s -> say(Icon.CLOUD_OK, "", texts.get("sync.ok", s.at()));
            case SyncState.Sending s ->
                    say(Icon.CLOUD_UP, "", texts.get("sync.sending", s.pending()));
            case SyncState.Offline s ->
                    say(Icon.CLOUD_OFF, "solid", texts.get("sync.offline", s.pending()));
            case SyncState.Attention s ->
                    say(Icon.INBOX, "strong", texts.get("sync.attention", s.cases()));
            case SyncState.Blocked s ->
                    say(Icon.LOCK, "blocked", texts.get("sync.blocked", s.reason()));
        }
    }

    private void say(Icon drawing, String style, String words) {
        icon.show(drawing);
        setText(words);
        if (!style.isEmpty()) {
            getStyleClass().add(style);
        }
    }
}
