package com.chetango.desk.sales.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.OneBox;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;

import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Who is the sale for? One box, and the people who match. */
final class CustomerPicker extends VBox {

    private final OneBox box;

    CustomerPicker(CheckoutViewModel model, Texts texts) {
        super(16);
        box = new OneBox(texts.get("pick.box"), "F3");
        box.invite(Icon.SEARCH, texts.get("pick.box"));
        box.field().setId("checkout-search");
        RowTable<Found> table =
                new RowTable<Found>()
                        .left("", 48, f -> Portrait.round(32).show(f.name(), null))
                        .growing("", f -> Type.t14(f.name(), Type.BOLD))
                        .left("", 200, f -> Type.t14(text(f.document()), Type.MUTED))
                        .left("", 140, f -> Type.t14(text(f.phone()), Type.MUTED))
                        .withoutHead()
                        .rows("tall")
                        .choosable(f -> model.choose(f.id()));
        Card found = new Card(table);
        Card nobody =
                new Card(
                        new EmptyState(
                                Icon.PAY, texts.get("pick.title"), texts.get("pick.explain")));
        model.matches()
                .addListener(
                        (ListChangeListener<Found>)
                                change -> {
                                    table.items().setAll(model.matches());
                                    boolean none = model.matches().isEmpty();
                                    table.selected().set(none ? null : model.matches().getFirst());
                                    getChildren().setAll(box, none ? nobody : found);
                                });
        box.field().textProperty().subscribe(model::typed);
        box.onEntered(
                text -> {
                    if (!model.matches().isEmpty()) {
                        model.choose(model.matches().getFirst().id());
                        box.field().clear();
                    }
                });
        box.field()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        e -> {
                            if (e.getCode() == KeyCode.DOWN) {
                                table.requestFocus();
                                e.consume();
                            }
                        });
        getChildren().addAll(box, Layout.grow(nobody));
    }

    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
