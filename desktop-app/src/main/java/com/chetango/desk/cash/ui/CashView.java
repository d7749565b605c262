package com.chetango.desk.cash.ui;

import com.chetango.desk.cash.CashResult;
import com.chetango.desk.cash.Drawer;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.MoneyField;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Stepper;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.sales.Method;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The drawer's screen: closed, open, counted blind, compared. */
final class CashView extends VBox {

    private static final double COUNT_WIDTH = 396;

    private final CashViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<UUID> print;
    private final VBox message = new VBox();
    private @Nullable CompareSide comparing;

    CashView(CashViewModel model, Texts texts, Formats formats, Consumer<UUID> print) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.print = print;
        getStyleClass().add("screen");
        setId("cash");
        model.state().subscribe(this::show);
        model.problem().subscribe(this::showProblem);
    }

    /** Ctrl+Enter. */
    void primary() {
        switch (model.state().get()) {
            case CashViewModel.State.Closed _ -> model.openDrawer();
            case CashViewModel.State.Open _ -> model.startCount();
            case CashViewModel.State.Counting _ -> model.lock();
            case CashViewModel.State.Comparing _ -> {
                if (comparing != null) {
                    comparing.close();
                }
            }
            case CashViewModel.State.Done _ -> model.back();
            case CashViewModel.State.Working _ -> {}
        }
    }

    private void show(CashViewModel.State state) {
        comparing = null;
        switch (state) {
            case CashViewModel.State.Working _ -> getChildren().clear();
            case CashViewModel.State.Closed _ -> showClosed();
            case CashViewModel.State.Open(Drawer.Open drawer) -> showOpen(drawer);
            case CashViewModel.State.Counting(Drawer.Open drawer, List<Method> methods) ->
                    showCounting(drawer, methods);
            case CashViewModel.State.Comparing comparison -> showComparing(comparison);
            case CashViewModel.State.Done(UUID session) -> showDone(session);
        }
    }

    private void showClosed() {
        CountTable count = count(texts.get("open.count"));
        ActionButton open =
                ActionButton.primary(texts.get("open.do"))
                        .big()
                        .key("Ctrl", "\u21b5")
                        .does(model::openDrawer);
        open.setId("cash-open");
        open.setMaxWidth(Double.MAX_VALUE);
        Card about =
                new Card(
                        new EmptyState(
                                Icon.TILL, texts.get("closed"), texts.get("closed.explain")));
        VBox right = Layout.column(16, about, message, Layout.space(), open);
        getChildren()
                .setAll(
                        Type.t20(texts.get("title.open"), Type.BOLD),
                        Layout.grow(
                                new HBox(
                                        16,
                                        Layout.wide(COUNT_WIDTH, count.card()),
                                        Layout.grow(right))));
        count.focusFirst();
    }

    private CountTable count(String title) {
        return new CountTable(
                model, texts, formats, title, Type.t12(texts.get("count.blind"), Type.MUTED));
    }

    private Node head(Drawer.Open drawer, String title) {
        return new VBox(
                Type.t20(title, Type.BOLD),
                Type.t14(
                        texts.get(
                                "opened",
                                drawer.openedBy(),
                                formats.time(drawer.openedAt()),
                                formats.money(drawer.floatAmount())),
                        Type.MUTED));
    }

    private HBox headWithSteps(Drawer.Open drawer, int step) {
        Stepper steps =
                new Stepper(
                        List.of(
                                texts.get("step.count"),
                                texts.get("step.compare"),
                                texts.get("step.close")));
        steps.show(step);
        return Layout.row(
                16,
                head(drawer, texts.get("title.close", drawer.deskName())),
                Layout.space(),
                steps);
    }

    private void showOpen(Drawer.Open drawer) {
        RowTable<Drawer.Movement> table =
                new RowTable<Drawer.Movement>()
                        .left(
                                texts.get("move.at"),
                                72,
                                m -> Type.t14(formats.time(m.at()), Type.MUTED))
                        .growing(texts.get("move.reason"), m -> Type.t14(m.reason()))
                        .left(texts.get("move.by"), 200, m -> Type.t14(m.by(), Type.MUTED))
                        .right(
                                texts.get("move.amount"),
                                120,
                                m -> Type.t14(formats.money(m.amount())));
        table.items().setAll(drawer.movements());
        Card movements = Card.titled(texts.get("moves"));
        movements.add(
                drawer.movements().isEmpty()
                        ? new EmptyState(
                                Icon.PAY, texts.get("moves.none"), texts.get("moves.explain"))
                        : table);
        ActionButton close =
                ActionButton.primary(texts.get("count.start"))
                        .big()
                        .key("Ctrl", "\u21b5")
                        .does(model::startCount);
        close.setId("cash-count");
        getChildren()
                .setAll(
                        head(drawer, drawer.deskName()),
                        Type.t16(texts.get("payments", drawer.payments())),
                        mover(),
                        Layout.grow(movements),
                        message,
                        close);
    }

    /** Cash in or out, with its reason. */
    private Card mover() {
        MoneyField amount = new MoneyField(formats);
        amount.setId("cash-amount");
        TextField reason = new TextField();
        reason.setId("cash-reason");
        reason.setPromptText(texts.get("move.prompt"));
        FormField amountField = new FormField(texts.get("move.amount"), Layout.wide(160, amount));
        FormField reasonField = new FormField(texts.get("move.reason"), reason);
        ActionButton out = ActionButton.normal(texts.get("move.out")).with(Icon.MINUS);
        ActionButton in = ActionButton.normal(texts.get("move.in")).with(Icon.PLUS);
        out.setId("cash-out");
        out.does(() -> move(-1, amount, reason, amountField, reasonField));
        in.does(() -> move(1, amount, reason, amountField, reasonField));
        HBox row = Layout.row(16, amountField, Layout.grow(reasonField), out, in);
        return new Card(Card.body(row));
    }

    private void move(
            int sign, MoneyField amount, TextField reason, FormField first, FormField second) {
        boolean noAmount = amount.pesos().get() <= 0;
        boolean noReason = reason.getText().isBlank();
        first.problem(noAmount ? texts.get("move.no-amount") : null);
        second.problem(noReason ? texts.get("move.no-reason") : null);
        if (!noAmount && !noReason) {
            model.move(sign * amount.pesos().get(), reason.getText().strip());
        }
    }

    private void showCounting(Drawer.Open drawer, List<Method> methods) {
        CountTable count = count(texts.get("count.title"));
        Card slips = Card.titled(texts.get("slips"));
        if (methods.isEmpty()) {
            slips.add(
                    new EmptyState(
                            Icon.CARD, texts.get("slips.none"), texts.get("slips.none.explain")));
        }
        for (Method method : methods) {
            MoneyField field = new MoneyField(formats);
            field.setId("slip-" + method.name());
            field.pesos().subscribe(pesos -> model.count(method, pesos.longValue()));
            HBox row =
                    Layout.row(
                            16,
                            Layout.grow(Type.t14(texts.get("method." + method.name()), Type.BOLD)),
                            Layout.wide(180, field));
            row.getStyleClass().add("list-row");
            slips.add(row);
        }
        ActionButton lock =
                ActionButton.primary(texts.get("count.lock"))
                        .big()
                        .key("Ctrl", "\u21b5")
                        .does(model::lock);
        lock.setId("cash-lock");
        lock.setMaxWidth(Double.MAX_VALUE);
        VBox right =
                Layout.column(
                        16,
                        slips,
                        Type.wrapping(Type.t14(texts.get("slips.explain"), Type.MUTED)),
                        Layout.space(),
                        lock);
        getChildren()
                .setAll(
                        headWithSteps(drawer, 0),
                        Layout.grow(
                                new HBox(
                                        16,
                                        Layout.wide(COUNT_WIDTH, count.card()),
                                        Layout.grow(right))));
        count.focusFirst();
    }

    private void showComparing(CashViewModel.State.Comparing state) {
        CountTable count = count(texts.get("count.locked", formats.time(state.lockedAt())));
        count.lock();
        CompareSide side = new CompareSide(model, texts, formats, state.comparison(), message);
        comparing = side;
        getChildren()
                .setAll(
                        headWithSteps(state.drawer(), 1),
                        Layout.grow(
                                new HBox(
                                        16,
                                        Layout.wide(COUNT_WIDTH, count.card()),
                                        Layout.grow(side))));
        side.focusFirst();
    }

    private void showDone(UUID session) {
        ActionButton report =
                ActionButton.normal(texts.get("report"))
                        .big()
                        .with(Icon.PRINT)
                        .key("F9")
                        .does(() -> print.accept(session));
        report.setId("cash-report");
        getChildren()
                .setAll(
                        VerdictPanel.small(Tone.OK, texts.get("done"), texts.get("done.explain")),
                        Layout.row(16, report));
        report.requestFocus();
    }

    private void showProblem(@Nullable CashResult result) {
        message.getChildren().clear();
        if (result != null) {
            String key = result instanceof CashResult.NeedsSupervisor ? "supervisor" : "failed";
            String code = result instanceof CashResult.Failed(String failed) ? failed : "";
            message.getChildren()
                    .setAll(
                            VerdictPanel.small(
                                    Tone.STOP,
                                    texts.get("problem." + key),
                                    texts.get("problem-do." + key, code)));
        }
    }
}
