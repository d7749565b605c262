package com.chetango.desk.cash.ui;

import com.chetango.desk.cash.Comparison;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.PinField;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.model.cash.CashRules;
import com.chetango.model.sales.Method;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The locked count beside what was expected: how far apart, where from, and the close. */
final class CompareSide extends VBox {

    private final CashViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Comparison comparison;
    private final TextArea explanation = new TextArea();
    private final PinField pin;

    CompareSide(
            CashViewModel model,
            Texts texts,
            Formats formats,
            Comparison comparison,
            Node message) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.comparison = comparison;
        pin = new PinField(texts.get("pin"));
        explanation.setId("cash-explanation");
        explanation.setWrapText(true);
        explanation.setPrefRowCount(3);
        ActionButton again =
                ActionButton.normal(texts.get("count.again")).big().does(model::countAgain);
        ActionButton close =
                ActionButton.primary(texts.get("close.do"))
                        .big()
                        .key("Ctrl", "\u21b5")
                        .does(this::close);
        close.setId("cash-close");
        close.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        verdict(),
                        table(),
                        Layout.grow(why()),
                        message,
                        Layout.row(16, again, Layout.grow(close)));
    }

    void focusFirst() {
        explanation.requestFocus();
    }

    void close() {
        model.close(explanation.getText(), pin.pin().get());
    }

    private HBox verdict() {
        long difference = comparison.difference();
        if (difference == 0) {
            return VerdictPanel.small(Tone.OK, texts.get("exact"), texts.get("exact.explain"));
        }
        CashRules.Line worst =
                comparison.lines().stream()
                        .filter(line -> line.difference() == difference)
                        .findFirst()
                        .orElseThrow();
        String say =
                texts.get(
                        difference < 0 ? "short" : "over",
                        formats.money(Math.abs(difference)),
                        method(worst.method()));
        String limit = formats.money(comparison.limit());
        return comparison.isOverLimit()
                ? VerdictPanel.small(Tone.STOP, say, texts.get("limit.over", limit))
                : VerdictPanel.small(Tone.WARN, say, texts.get("limit.within", limit));
    }

    private String method(Method method) {
        return texts.get("method." + method.name());
    }

    private Card table() {
        RowTable<CashRules.Line> table =
                new RowTable<CashRules.Line>()
                        .growing(texts.get("col.method"), l -> Type.t14(method(l.method())))
                        .right(texts.get("col.payments"), 72, l -> Type.t14("" + l.payments()))
                        .right(
                                texts.get("col.expected"),
                                132,
                                l -> Type.t14(formats.money(l.expected())))
                        .right(texts.get("col.counted"), 132, this::counted)
                        .right(texts.get("col.difference"), 156, this::difference);
        table.items().setAll(comparison.lines());
        return new Card(table);
    }

    private Node counted(CashRules.Line line) {
        Long counted = line.counted();
        return Type.t14(counted == null ? "\u2013" : formats.money(counted));
    }

    private Node difference(CashRules.Line line) {
        if (line.counted() == null) {
            return Type.t12(texts.get("to-confirm"), Type.MUTED);
        }
        long difference = line.difference();
        if (difference == 0) {
            return Pill.of(Tone.OK, texts.get("line.exact"));
        }
        String amount = formats.money(Math.abs(difference));
        Tone tone = Math.abs(difference) > comparison.limit() ? Tone.STOP : Tone.WARN;
        return Pill.of(tone, texts.get(difference < 0 ? "line.short" : "line.over", amount));
    }

    private HBox why() {
        VBox sources = new VBox(4);
        long sum = comparison.sources().stream().mapToLong(Comparison.Source::amount).sum();
        sources.getChildren().add(Type.t14(texts.get("sources", formats.money(sum)), Type.BOLD));
        for (Comparison.Source source : comparison.sources()) {
            sources.getChildren()
                    .add(
                            Layout.row(
                                    8,
                                    Layout.grow(Type.t14(word(source), Type.MUTED)),
                                    Type.whole(Type.t14(formats.money(source.amount())))));
        }
        Card card = new Card(Card.body(sources));
        card.setPrefWidth(344);
        VBox say = new VBox(8, new FormField(texts.get("explain"), explanation));
        if (comparison.isOverLimit()) {
            say.getChildren().add(new FormField(texts.get("pin"), pin));
        }
        return new HBox(16, card, Layout.grow(say));
    }

    private String word(Comparison.Source source) {
        return switch (source.kind()) {
            case FLOAT -> texts.get("source.FLOAT");
            case PAYMENTS -> texts.get("source.PAYMENTS", Integer.parseInt(source.detail()));
            case MOVEMENT -> source.detail();
        };
    }
}
