package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sales.Cart;
import com.chetango.model.sales.Method;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How it is paid: a row a method, and the methods still to add. */
final class PartsCard extends Card {

    private static final List<Method> OFFERED =
            List.of(
                    Method.CASH,
                    Method.NEQUI,
                    Method.BRE_B,
                    Method.BANCOLOMBIA_QR,
                    Method.CARD,
                    Method.DAVIPLATA,
                    Method.TRANSFER,
                    Method.PSE);

    private final CheckoutViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final PartRow.ProofChooser proofs;
    private final VBox rows = new VBox();
    private final FlowPane methods = new FlowPane(8, 8);
    private final List<PartRow> shown = new ArrayList<>();

    PartsCard(CheckoutViewModel model, Texts texts, Formats formats, PartRow.ProofChooser proofs) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.proofs = proofs;
        VBox more =
                Card.body(Layout.row(16, Type.t12(texts.get("add-method"), Type.MUTED), methods));
        Layout.grow(methods);
        add(rows, more);
        model.cart().subscribe(this::show);
    }

    /** Rows are kept while their methods stay, so that typing in one never loses its place. */
    private void show(Cart cart) {
        boolean isSame =
                shown.size() == cart.parts().size()
                        && IntStream.range(0, shown.size())
                                .allMatch(
                                        i -> shown.get(i).method() == cart.parts().get(i).method());
        if (!isSame) {
            rebuild(cart);
        }
        for (int i = 0; i < Math.min(shown.size(), cart.parts().size()); i++) {
            shown.get(i).show(cart.parts().get(i));
        }
        showMethods(cart);
    }

    private void rebuild(Cart cart) {
        shown.clear();
        rows.getChildren().clear();
        for (int i = 0; i < cart.parts().size(); i++) {
            PartRow row =
                    new PartRow(model, texts, formats, proofs, i, cart.parts().get(i).method());
            shown.add(row);
            rows.getChildren().add(row);
        }
        if (!shown.isEmpty()) {
            shown.getLast().focusAmount();
        }
    }

    private void showMethods(Cart cart) {
        methods.getChildren().clear();
        for (Method method : OFFERED) {
            boolean cashIsThere =
                    method == Method.CASH
                            && cart.parts().stream().anyMatch(p -> p.method() == Method.CASH);
            if (!cashIsThere) {
                ActionButton button =
                        ActionButton.normal(Methods.word(texts, method))
                                .small()
                                .with(Methods.icon(method))
                                .does(() -> model.payWith(method));
                button.setId("pay-" + method.name());
                button.unavailable(cart.missing() > 0 ? null : texts.get("obstacle.NOTHING_SOLD"));
                methods.getChildren().add(button);
            }
        }
    }
}
