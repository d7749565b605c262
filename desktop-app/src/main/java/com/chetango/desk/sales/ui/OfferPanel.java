package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;

import javafx.collections.ListChangeListener;

/** What is for sale; Enter puts it on the bill. */
final class OfferPanel extends Card {

    private final RowTable<Cart.NewPackage> table;

    OfferPanel(CheckoutViewModel model, Texts texts, Formats formats, Runnable close) {
        table =
                new RowTable<Cart.NewPackage>()
                        .growing(
                                "",
                                o ->
                                        Layout.row(
                                                4,
                                                Type.t14(o.name(), Type.BOLD),
                                                Type.t14("\u00b7 " + o.detail(), Type.MUTED)))
                        .right("", 120, o -> Type.t16(formats.money(o.gross())))
                        .withoutHead()
                        .choosable(
                                o -> {
                                    model.add(o);
                                    close.run();
                                });
        table.setId("checkout-offers");
        add(Card.body(Type.t12(texts.get("offers.note"), Type.MUTED)), table);
        model.forSale()
                .addListener(
                        (ListChangeListener<Cart.NewPackage>)
                                change -> {
                                    table.items().setAll(model.forSale());
                                    table.selected()
                                            .set(
                                                    model.forSale().isEmpty()
                                                            ? null
                                                            : model.forSale().getFirst());
                                });
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
