package com.chetango.desk.sync.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Popover;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.ui.SyncViewModel.State;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What opens under the chip: the same facts, in a few lines. */
public final class SyncPanel {
    private static final double WIDTH = 440;

    private final SyncViewModel model;
    private final Texts texts;
    private final SyncWords words;
    private final Runnable seeAll;

    public SyncPanel(SyncViewModel model, Texts anyTexts, Runnable seeAll) {
        this.model = model;
        this.texts = anyTexts.in(SyncService.class);
        this.words = new SyncWords(texts);
        this.seeAll = seeAll;
    }

    /** Made anew each time the chip is pressed, and filled as soon as the database has answered. */
    public Popover open() {
        VBox content = new VBox();
        ActionButton now = ActionButton.normal(texts.get("try-now")).small().does(model::tryNow);
        HBox actions =
                Layout.row(8, now, ActionButton.normal(texts.get("see-all")).small().does(seeAll));
        actions.setStyle("-fx-padding: 12 16;");
        Popover popover = new Popover(WIDTH, content, actions);
        var watching = model.state().subscribe(state -> show(content, state));
        popover.sceneProperty()
                .subscribe(
                        (before, scene) -> {
                            if (scene == null) {
                                watching.unsubscribe();
                            }
                        });
        model.refresh();
        return popover;
    }

    private void show(VBox content, State state) {
        if (!(state instanceof State.Page page)) {
            return;
        }
        Links links = new Links(texts);
        links.show(page.status());
        links.setStyle("-fx-padding: 16 0 0 0;");
        VBox top =
                new VBox(
                        Type.wrapping(Type.t20(words.title(page.status()), Type.BOLD)),
                        Type.wrapping(Type.t14(words.explanation(page.status()), Type.MUTED)),
                        links);
        top.setStyle("-fx-padding: 16;");
        content.getChildren().setAll(top, Layout.hairline());
        SyncViewModel.byKind(page.waiting())
                .forEach(
                        (kind, count) ->
                                content.getChildren()
                                        .add(
                                                new ListRow(
                                                        kind.icon().view(),
                                                        Layout.grow(
                                                                Type.t14(
                                                                        texts.get(
                                                                                "kind."
                                                                                        + kind
                                                                                                .key()))),
                                                        Type.t14(
                                                                texts.formats().number(count),
                                                                Type.BOLD))));
    }
}
