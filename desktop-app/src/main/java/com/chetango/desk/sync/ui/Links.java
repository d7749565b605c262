package com.chetango.desk.sync.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.IconView;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Cause;
import com.chetango.desk.sync.SyncStatus;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * This computer, the internet and the server in a row, and where the way between them is broken.
 */
final class Links extends HBox {
    private static final int NONE = 0;
    private static final int BEFORE_INTERNET = 1;
    private static final int BEFORE_SERVER = 2;

    private final Texts texts;

    Links(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.CENTER);
    }

    void show(SyncStatus status) {
        int broken = broken(status);
        getChildren()
                .setAll(
                        place(Icon.COMPUTER, "link.pc", "link.works"),
                        way(broken == BEFORE_INTERNET),
                        place(
                                Icon.GLOBE,
                                "link.internet",
                                broken == BEFORE_INTERNET ? "link.silent" : "link.works"),
                        way(broken == BEFORE_SERVER),
                        place(
                                Icon.SERVER,
                                "link.server",
                                broken == NONE
                                        ? "link.works"
                                        : broken == BEFORE_SERVER
                                                ? "link.silent"
                                                : "link.unknown"));
        setAccessibleText(texts.get("link.broken." + broken));
    }

    private static int broken(SyncStatus status) {
        if (!(status instanceof SyncStatus.Offline(int operations, Cause cause))) {
            return NONE;
        }
        return switch (cause) {
            case THIS_COMPUTER, INTERNET -> BEFORE_INTERNET;
            case SERVER_SILENT,
                    SERVER_BROKEN,
                    ANSWER_UNREADABLE,
                    SERVER_BUSY,
                    SIGN_IN_AGAIN,
                    REFUSED ->
                    BEFORE_SERVER;
            case THIS_DISK -> NONE;
        };
    }

    private VBox place(Icon icon, String name, String how) {
        Label word = Type.t12(texts.get(name), Type.BOLD);
        VBox place =
                new VBox(
                        4,
                        icon.view(IconView.LARGE),
                        Type.whole(word),
                        Type.whole(Type.t12(texts.get(how), Type.MUTED)));
        place.setAlignment(Pos.CENTER);
        place.setMinWidth(88);
        return place;
    }

    private static Node way(boolean isBroken) {
        Region line = new Region();
        line.getStyleClass().add(isBroken ? "way-broken" : "way");
        StackPane way = new StackPane(line);
        if (isBroken) {
            StackPane cross = new StackPane(Icon.CLOSE.view());
            cross.getStyleClass().add("way-cross");
            cross.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            way.getChildren().add(cross);
        }
        way.setTranslateY(-18);
        way.setMinWidth(32);
        HBox.setHgrow(way, Priority.ALWAYS);
        return way;
    }
}
