package com.chetango.desk.shell;

import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.SyncState;
import com.chetango.desk.platform.Texts;

import javafx.scene.layout.VBox;

/** While there is no way to the server: which link is broken, since when, and what still works. */
final class OfflineBanner extends VBox {
    private final Texts texts;
    private final ShellState state;

    OfflineBanner(Texts texts, ShellState state) {
        this.texts = texts;
        this.state = state;
        getStyleClass().add("offline");
        setId("offline-banner");
        state.sync().subscribe(this::show);
        state.offlineSince().subscribe(s -> show());
    }

    private void show() {
        boolean isOffline = state.sync().get() instanceof SyncState.Offline;
        setVisible(isOffline);
        setManaged(isOffline);
        getChildren().clear();
        if (state.sync().get() instanceof SyncState.Offline offline) {
            getChildren().add(banner(offline.link()));
        }
    }

    private Banner banner(SyncState.Broken link) {
        String since = state.offlineSince().get();
        String at = since.isEmpty() ? "" : " " + texts.get("offline.since", since);
        return switch (link) {
            case THIS_PC ->
                    Banner.line(
                            Icon.COMPUTER,
                            texts.get("offline.pc") + at + ".",
                            texts.get("offline.works"));
            case INTERNET ->
                    Banner.line(
                            Icon.GLOBE,
                            texts.get("offline.internet") + at + ".",
                            texts.get("offline.works"));
            case SERVER ->
                    Banner.line(
                            Icon.SERVER,
                            texts.get("offline.server") + at + ".",
                            texts.get("offline.works"));
        };
    }
}
