package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;
import com.chetango.desk.sales.Customer;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.Method;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The receipt as it will come out, drawn again with every key; its number comes when charging. */
public final class ReceiptPreview extends VBox {

    /** Who issues it, and from which desk. */
    public record Issuer(String academy, String branch, String person) {}

    private final Texts texts;
    private final Formats formats;
    private final Issuer issuer;

    ReceiptPreview(Texts texts, Formats formats, Issuer issuer) {
        super(4);
        this.texts = texts;
        this.formats = formats;
        this.issuer = issuer;
        getStyleClass().add("paper");
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    void show(@Nullable Customer customer, Cart cart, String when) {
        getChildren().clear();
        Label academy = Type.t14(issuer.academy(), Type.BOLD);
        getChildren().addAll(centred(academy), centred(Type.t12(issuer.branch())), cut());
        line(texts.get("paper.receipt"), Type.t12(texts.get("paper.number"), Type.BOLD));
        line(texts.get("paper.date"), Type.t12(when));
        line(texts.get("paper.by"), Type.t12(issuer.person()));
        if (customer != null) {
            line(texts.get("paper.student"), Type.t12(customer.name()));
        }
        getChildren().add(cut());
        cart.lines().forEach(this::line);
        getChildren().add(cut());
        HBox total =
                Layout.row(
                        8,
                        Type.t16(texts.get("total"), Type.BOLD),
                        Layout.space(),
                        Type.whole(Type.t16(formats.money(cart.total()), Type.BOLD)));
        getChildren().add(total);
        cart.parts().forEach(this::line);
        if (cart.change() > 0) {
            line(texts.get("change"), Type.t12(formats.money(cart.change())));
        }
        getChildren().addAll(cut(), centred(Type.t12(texts.get("paper.thanks"))));
    }

    private void line(Cart.Line line) {
        line(line.name(), Type.t12(formats.money(line.gross())));
        if (line instanceof Cart.NewPackage sold) {
            Discount discount = sold.discount();
            if (discount != null) {
                line(discount.reason(), Type.t12(formats.money(-discount.amount())));
            }
        }
    }

    private void line(Cart.Part part) {
        String word = Methods.word(texts, part.method());
        Long handed = part.received();
        boolean waits = part.method().usuallyToConfirm();
        long shown = part.method() == Method.CASH && handed != null ? handed : part.amount();
        line(waits ? texts.get("paper.to-confirm", word) : word, Type.t12(formats.money(shown)));
    }

    private void line(String word, Label value) {
        getChildren().add(Layout.row(8, Type.t12(word), Layout.space(), Type.whole(value)));
    }

    private static Node centred(Label label) {
        HBox row = Layout.row(0, label);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Region cut() {
        Region line = new Region();
        line.getStyleClass().add("paper-cut");
        return line;
    }
}
