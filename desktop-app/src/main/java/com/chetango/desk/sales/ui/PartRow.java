package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.MoneyField;
import com.chetango.desk.kit.MoneyText;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;
import com.chetango.desk.sales.Proof;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentSplitRules;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One method of a payment: its amount, and for cash what was handed over and the change. */
public final class PartRow extends VBox {

    /** Lets the person choose a picture or PDF and answers with it, made small. */
    @FunctionalInterface
    public interface ProofChooser {
        void choose(Consumer<Proof> chosen);
    }

    private static final double AMOUNT_WIDTH = 160;

    private final CheckoutViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final int at;
    private final Method method;
    private final MoneyField amount;
    private final MoneyField received;
    private final TextField reference = new TextField();
    private final Label note = Type.t12("", Type.MUTED);
    private final Label change = Type.t28("", Type.BOLD);
    private final FormField amountField;
    private final HBox quick = Layout.row(8);
    private final ActionButton proof;

    /** True from the start: the listeners speak before there is anything to hear. */
    private boolean isShowing = true;

    PartRow(
            CheckoutViewModel model,
            Texts texts,
            Formats formats,
            ProofChooser proofs,
            int at,
            Method method) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.at = at;
        this.method = method;
        amount = new MoneyField(formats);
        received = new MoneyField(formats);
        amount.setId("amount-" + method.name());
        received.setId("received-" + method.name());
        reference.setId("reference-" + method.name());
        amountField = new FormField(texts.get("amount"), Layout.wide(AMOUNT_WIDTH, amount));
        proof =
                ActionButton.ghost(texts.get("proof"))
                        .with(Icon.CAMERA)
                        .does(() -> proofs.choose(this::attach));
        getStyleClass().addAll("list-row", "part-row");
        getChildren().add(method == Method.CASH ? cash() : other());
        if (method == Method.CASH) {
            HBox below = Layout.row(8, quick, Layout.space(), changeLine());
            getChildren().add(below);
        }
        amount.pesos().subscribe(pesos -> edited());
        received.pesos().subscribe(pesos -> edited());
        reference.textProperty().subscribe(text -> edited());
    }

    Method method() {
        return method;
    }

    void focusAmount() {
        (method == Method.CASH ? received : reference).requestFocus();
    }

    private HBox cash() {
        return Layout.row(
                12,
                Methods.icon(method).view(),
                Layout.grow(name()),
                amountField,
                new FormField(texts.get("received"), Layout.wide(AMOUNT_WIDTH, received)),
                remove());
    }

    private HBox other() {
        reference.setPromptText(texts.get("reference.prompt"));
        return Layout.row(
                12,
                Methods.icon(method).view(),
                Layout.grow(name()),
                new FormField(texts.get("reference"), Layout.wide(AMOUNT_WIDTH, reference)),
                proof,
                amountField,
                remove());
    }

    private VBox name() {
        VBox name = new VBox(Type.t14(Methods.word(texts, method), Type.BOLD), note);
        name.setAlignment(Pos.CENTER_LEFT);
        return name;
    }

    private ActionButton remove() {
        return ActionButton.icon(Icon.CLOSE, texts.get("remove", Methods.word(texts, method)))
                .does(() -> model.removePart(at));
    }

    private HBox changeLine() {
        HBox line = Layout.row(8, Type.t16(texts.get("change")), Type.whole(change));
        line.setAlignment(Pos.BASELINE_RIGHT);
        return line;
    }

    void show(Cart.Part part) {
        isShowing = true;
        Long handed = part.received();
        if (amount.pesos().get() != part.amount()) {
            amount.pesos().set(part.amount());
        }
        if (handed != null && received.pesos().get() != handed) {
            received.pesos().set(handed);
        }
        if (handed == null && !received.isFocused()) {
            received.showEmpty();
        }
        String typed = part.reference();
        if (typed != null && !reference.getText().strip().equals(typed)) {
            reference.setText(typed);
        }
        note.setText(noteOf(part));
        change.setText(formats.money(part.change()));
        proof.word(texts.get(part.proof() == null ? "proof" : "proof.there"));
        if (method == Method.CASH) {
            showQuick(part);
        }
        isShowing = false;
    }

    private String noteOf(Cart.Part part) {
        if (method == Method.CASH) {
            return texts.get("covers", formats.money(part.amount()));
        }
        return method.usuallyToConfirm() ? texts.get("to-confirm") : texts.get("confirmed");
    }

    private void showQuick(Cart.Part part) {
        quick.getChildren().clear();
        Long handed = part.received();
        boolean first = true;
        for (long sum : PaymentSplitRules.quickCash(part.amount())) {
            ActionButton button =
                    ActionButton.normal(
                                    first
                                            ? texts.get("exact", formats.money(sum))
                                            : formats.money(sum))
                            .small()
                            .does(() -> receive(sum));
            if (first) {
                button.key("F5");
            }
            button.chosen(handed != null && handed == sum);
            quick.getChildren().add(button);
            first = false;
        }
    }

    private void receive(long sum) {
        received.pesos().set(sum);
    }

    private void attach(Proof chosen) {
        Cart.Part now = model.cart().get().parts().get(at);
        model.part(
                at, new Cart.Part(method, now.amount(), now.received(), now.reference(), chosen));
    }

    private void edited() {
        if (isShowing || at >= model.cart().get().parts().size()) {
            return;
        }
        boolean isBad = amount.state().get() instanceof MoneyText.Problem;
        amountField.problem(isBad ? amount.problem(texts.in(MoneyField.class)) : null);
        Cart.Part now = model.cart().get().parts().get(at);
        String typed = reference.getText() == null ? "" : reference.getText().strip();
        @Nullable Long handed = received.pesos().get() == 0 ? null : received.pesos().get();
        model.part(
                at,
                new Cart.Part(
                        method,
                        amount.pesos().get(),
                        method == Method.CASH ? handed : null,
                        typed.isEmpty() ? null : typed,
                        now.proof()));
    }
}
