package com.chetango.desk.cash.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.cash.Denomination;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Notes and coins, how many of each; Enter goes to the next one. */
final class CountTable {

    private static final double VALUE_WIDTH = 150;
    private static final double COUNT_WIDTH = 72;
    private static final double ROW_HEIGHT = 34;

    private final CashViewModel model;
    private final Formats formats;
    private final List<TextField> fields = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Card card;
    private final Label sum = Type.t28("", Type.BOLD);

    CountTable(CashViewModel model, Texts texts, Formats formats, String title, Label note) {
        this.model = model;
        this.formats = formats;
        HBox head =
                Layout.row(
                        0,
                        Layout.wide(VALUE_WIDTH, Type.t12(texts.get("count.value"), Type.MUTED)),
                        right(COUNT_WIDTH, Type.t12(texts.get("count.many"), Type.MUTED)),
                        Layout.grow(right(0, Type.t12(texts.get("count.sum"), Type.MUTED))));
        head.getStyleClass().add("table-head");
        for (long value : Denomination.PESOS) {
            rows.getChildren().add(row(value));
        }
        HBox total =
                Layout.row(8, Type.t16(texts.get("count.total")), Layout.space(), Type.whole(sum));
        card = Card.titled(title).add(head, rows, Layout.space());
        card.add(Layout.hairline(), Card.body(total, note));
        model.counted().subscribe(pesos -> sum.setText(formats.money(pesos.longValue())));
    }

    Card card() {
        return card;
    }

    /** A locked count can be read and no longer typed into. */
    void lock() {
        fields.forEach(field -> field.setDisable(true));
    }

    void focusFirst() {
        fields.getFirst().requestFocus();
    }

    private HBox row(long value) {
        Label amount = Type.t14(formats.money((long) model.quantity(value) * value));
        TextField many = new TextField(shown(model.quantity(value)));
        many.setId("count-" + value);
        many.setAccessibleText(formats.money(value));
        many.getStyleClass().add("count-field");
        many.setAlignment(Pos.CENTER_RIGHT);
        many.textProperty().subscribe((old, typed) -> read(many, value, typed, amount));
        many.addEventFilter(KeyEvent.KEY_PRESSED, this::next);
        fields.add(many);
        HBox row =
                Layout.row(
                        0,
                        Layout.wide(VALUE_WIDTH, Type.t14(formats.money(value))),
                        Layout.wide(COUNT_WIDTH, many),
                        Layout.grow(right(0, amount)));
        row.getStyleClass().addAll("table-row", "low");
        row.setMinHeight(ROW_HEIGHT);
        return row;
    }

    private static String shown(int quantity) {
        return quantity == 0 ? "" : Integer.toString(quantity);
    }

    /** Only digits stay; anything else a hand slips in is taken out at once. */
    private void read(TextField field, long value, String typed, Label amount) {
        String digits = typed.replaceAll("\\D", "");
        if (digits.length() > 5) {
            digits = digits.substring(0, 5);
        }
        if (!digits.equals(typed)) {
            field.setText(digits);
            return;
        }
        int quantity = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        model.count(value, quantity);
        amount.setText(formats.money(quantity * value));
    }

    private void next(KeyEvent e) {
        if (e.isControlDown() || e.isAltDown()) {
            return;
        }
        int at = fields.indexOf(e.getSource());
        boolean isNext = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN;
        if (isNext && at < fields.size() - 1) {
            fields.get(at + 1).requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.UP && at > 0) {
            fields.get(at - 1).requestFocus();
            e.consume();
        }
    }

    private static HBox right(double width, Label label) {
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_RIGHT);
        return width > 0 ? Layout.wide(width, box) : box;
    }
}
