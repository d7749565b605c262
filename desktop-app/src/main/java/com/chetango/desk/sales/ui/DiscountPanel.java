package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import java.util.Optional;

/** A discount in percent, with its reason, on the last package of the bill. */
final class DiscountPanel extends Card {

    private static final int WHOLE = 100;

    private final CheckoutViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final TextField percent = new TextField("10");
    private final ComboBox<String> reason = new ComboBox<>();
    private final FormField field;

    DiscountPanel(CheckoutViewModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        percent.setId("discount-percent");
        reason.getItems()
                .setAll(
                        texts.get("discount.reason.university"),
                        texts.get("discount.reason.family"),
                        texts.get("discount.reason.early"),
                        texts.get("discount.reason.other"));
        reason.setEditable(true);
        reason.getSelectionModel().selectFirst();
        field = new FormField(texts.get("discount.percent"), Layout.wide(96, percent));
        ActionButton apply =
                ActionButton.normal(texts.get("discount.apply")).small().does(this::apply);
        percent.setOnAction(e -> apply());
        HBox row =
                Layout.row(
                        16,
                        field,
                        Layout.grow(new FormField(texts.get("discount.reason"), reason)),
                        apply);
        add(Card.body(Type.t12(texts.get("discount.note"), Type.MUTED), row));
    }

    private void apply() {
        Optional<Cart.NewPackage> line =
                model.cart().get().lines().reversed().stream()
                        .filter(Cart.NewPackage.class::isInstance)
                        .map(Cart.NewPackage.class::cast)
                        .findFirst();
        Optional<Integer> value = value();
        if (line.isEmpty()) {
            field.problem(texts.get("discount.nothing"));
        } else if (value.isEmpty()) {
            field.problem(texts.get("discount.bad"));
        } else {
            field.problem(null);
            model.discount(line.get(), value.get(), reason.getValue());
            close.run();
        }
    }

    private Optional<Integer> value() {
        String typed = percent.getText().replace("%", "").strip();
        if (!typed.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(typed);
        return value >= 1 && value <= WHOLE ? Optional.of(value) : Optional.empty();
    }

    @Override
    public void requestFocus() {
        percent.requestFocus();
        percent.selectAll();
    }
}
