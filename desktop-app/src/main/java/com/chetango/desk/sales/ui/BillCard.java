package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;
import com.chetango.model.sales.Discount;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What is on the bill, each discount under what it is taken from. */
final class BillCard extends Card {

    private final CheckoutViewModel model;
    private final Texts texts;
    private final Formats formats;

    BillCard(CheckoutViewModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        model.cart().subscribe(this::show);
    }

    private void show(Cart cart) {
        getChildren().clear();
        if (cart.isEmpty()) {
            add(new EmptyState(Icon.TAG, texts.get("bill.empty"), texts.get("bill.empty.explain")));
            return;
        }
        int number = 1;
        for (Cart.Line line : cart.lines()) {
            Label place = Layout.wide(24, Type.t14(Integer.toString(number++), Type.MUTED));
            add(row(place, line.name(), line.detail(), line.gross(), () -> model.remove(line)));
            if (line instanceof Cart.NewPackage sold) {
                addDiscount(sold);
            }
        }
    }

    private void addDiscount(Cart.NewPackage sold) {
        Discount discount = sold.discount();
        if (discount != null) {
            add(
                    row(
                            Icon.TAG.view(),
                            discount.reason(),
                            texts.get("discount.limit", model.discountLimit().get()),
                            -discount.amount(),
                            () -> model.discount(sold, 0, discount.reason())));
        }
    }

    private Node row(Node leading, String name, String detail, long amount, Runnable remove) {
        HBox words = Layout.row(4, Type.t14(name, amount < 0 ? "plain" : Type.BOLD));
        if (!detail.isEmpty()) {
            words.getChildren().add(Type.t14("\u00b7 " + detail, Type.MUTED));
        }
        HBox row =
                Layout.row(
                        12,
                        leading,
                        Layout.grow(words),
                        Type.whole(
                                Type.t16(formats.money(amount), amount < 0 ? "plain" : Type.BOLD)),
                        ActionButton.icon(Icon.CLOSE, texts.get("remove", name)).does(remove));
        row.getStyleClass().add("list-row");
        return row;
    }
}
