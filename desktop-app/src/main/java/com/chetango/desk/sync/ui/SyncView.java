package com.chetango.desk.sync.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncService.Detail;
import com.chetango.desk.sync.SyncService.Waiting;
import com.chetango.desk.sync.ui.SyncViewModel.State;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;

/** The sync centre: which link is broken, what waits in order, and how this computer stands. */
public final class SyncView implements Screen {
    private static final double SIDE = 344;

    private final SyncViewModel model;
    private final Texts texts;
    private final SyncWords words;
    private final Links links;
    private final Label title = Type.wrapping(Type.t28("", Type.BOLD));
    private final Label explanation = Type.wrapping(Type.t14("", Type.MUTED));
    private final RowTable<Waiting> table = new RowTable<>();
    private final Card pending;
    private final Node nothing;
    private final Label more = Type.t14("", Type.MUTED);
    private final VBox facts = new VBox();
    private final ActionButton tryNow;
    private final Parent view;
    private final ObservableList<KeyAction> keys;

    public SyncView(SyncViewModel model, Texts anyTexts) {
        this.model = model;
        this.texts = anyTexts.in(SyncService.class);
        this.words = new SyncWords(texts);
        this.links = new Links(texts);
        tryNow =
                ActionButton.primary(texts.get("try-now"))
                        .with(Icon.REFRESH)
                        .key("F5")
                        .does(model::tryNow);
        tryNow.setId("try-now");
        columns();
        nothing = new EmptyState(Icon.CLOUD_OK, texts.get("nothing"), texts.get("nothing.text"));
        pending =
                Card.titled(texts.get("waiting"), Type.t12(texts.get("waiting.note"), Type.MUTED))
                        .add(nothing, table, more);
        more.setStyle("-fx-padding: 10 16;");
        keys =
                FXCollections.observableArrayList(
                        KeyAction.of("F5", texts.get("try-now"), model::tryNow));
        view = new Scroll(Layout.screen(head(), top(), body()));
        model.state().subscribe(this::show);
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
        model.refresh();
        tryNow.requestFocus();
    }

    private void columns() {
        table.left(texts.get("number"), 56, w -> Type.t14(String.valueOf(w.deviceSeq()), "muted"))
                .growing(texts.get("what"), this::what)
                .right(texts.get("age"), 72, w -> Type.t14(age(w)));
    }

    private Node what(Waiting operation) {
        HBox row =
                Layout.row(
                        8,
                        OperationKind.of(operation.type()).icon().view(),
                        Type.t14(words.what(operation)));
        if (operation.outcome() != null) {
            row.getChildren().add(Pill.line(texts.get("to-look-at")));
        }
        return row;
    }

    private String age(Waiting operation) {
        return model.state().get() instanceof State.Page page
                ? words.age(operation.doneAt(), page.now())
                : "";
    }

    private HBox head() {
        VBox names =
                new VBox(
                        Type.t20(texts.get("title"), Type.BOLD),
                        Type.t14(texts.get("subtitle"), Type.MUTED));
        return Layout.row(16, names, Layout.space(), tryNow);
    }

    private Card top() {
        VBox said = new VBox(title, explanation);
        said.setPrefWidth(440);
        HBox.setHgrow(links, Priority.ALWAYS);
        HBox inside = Layout.row(24, said, Layout.verticalHairline(), links);
        inside.setStyle("-fx-padding: 16 24;");
        return new Card(inside);
    }

    private HBox body() {
        Card computer = Card.titled(texts.get("computer")).add(facts);
        VBox side = Layout.wide(SIDE, new VBox(computer));
        HBox.setHgrow(pending, Priority.ALWAYS);
        return new HBox(16, pending, side);
    }

    private void show(State state) {
        switch (state) {
            case State.Reading r -> table.loading(4);
            case State.Page page -> show(page);
        }
    }

    private void show(State.Page page) {
        title.setText(words.title(page.status()));
        explanation.setText(words.explanation(page.status()));
        links.show(page.status());
        boolean isEmpty = page.waiting().isEmpty();
        visible(nothing, isEmpty);
        visible(table, !isEmpty);
        table.items().setAll(page.waiting());
        int hidden = page.pending() - page.waiting().size();
        more.setText(texts.get("more", Math.max(hidden, 0)));
        visible(more, hidden > 0);
        facts.getChildren().clear();
        page.detail().ifPresent(this::showFacts);
    }

    private void showFacts(Detail detail) {
        fact("fact.last", detail.lastExchange().map(words::moment));
        fact("fact.clock", Optional.of(texts.get("seconds", detail.clockOffsetMs() / 1000.0)));
        fact("fact.series", detail.receiptSeries());
        fact("fact.receipt", Optional.of(String.format(Locale.ROOT, "%06d", detail.lastReceipt())));
        fact("fact.desk", Optional.of(detail.deskName()));
        fact("fact.failure", detail.failureDetail());
    }

    private void fact(String key, Optional<String> value) {
        value.filter(v -> !v.isBlank())
                .ifPresent(
                        v -> {
                            Label name = Type.whole(Type.t14(texts.get(key), Type.MUTED));
                            Label text = Type.wrapping(Type.t14(v));
                            ListRow row = new ListRow(name, Layout.space(), text);
                            row.getStyleClass().add("tall-row");
                            facts.getChildren().add(row);
                        });
    }

    private static void visible(Node node, boolean isVisible) {
        node.setVisible(isVisible);
        node.setManaged(isVisible);
    }
}
