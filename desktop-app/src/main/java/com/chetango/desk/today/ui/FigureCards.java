package com.chetango.desk.today.ui;

import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.today.DayFigures;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.OptionalInt;

/** The four figures of the day side by side; arrived and sold are the largest. */
final class FigureCards {

    private final Texts texts;
    private final Formats formats;

    FigureCards(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    Card row(DayFigures figures) {
        HBox row =
                new HBox(
                        share(arrived(figures), 338),
                        Layout.verticalHairline(),
                        share(sold(figures), 338),
                        Layout.verticalHairline(),
                        share(owed(figures), 276),
                        Layout.verticalHairline(),
                        share(cash(figures), 276));
        return new Card(row);
    }

    private static Node share(VBox content, double width) {
        content.setPrefWidth(width);
        return Layout.grow(content);
    }

    private VBox arrived(DayFigures figures) {
        HBox numbers =
                Layout.row(
                        8,
                        Type.whole(Type.t44(formats.number(figures.arrived()), Type.BOLD)),
                        Type.t16(
                                texts.get("arrived.of", formats.number(figures.expected())),
                                Type.MUTED));
        numbers.setAlignment(Pos.BASELINE_LEFT);
        double share =
                figures.expected() == 0
                        ? 0
                        : Math.min(1.0, (double) figures.arrived() / figures.expected());
        return figure("arrived", numbers, new Meter(texts.get("arrived")).show(share));
    }

    private VBox sold(DayFigures figures) {
        String payments = texts.get("sold.payments", figures.payments());
        OptionalInt compared = figures.comparedWithUsual();
        String note =
                compared.isPresent()
                        ? payments + " \u00b7 " + comparison(figures, compared.getAsInt())
                        : payments;
        return figure(
                "sold",
                Type.whole(Type.t44(formats.money(figures.sold()), Type.BOLD)),
                Type.t14(note, Type.MUTED));
    }

    private String comparison(DayFigures figures, int percent) {
        String weekday = formats.weekday(figures.day());
        if (percent == 0) {
            return texts.get("sold.same", weekday);
        }
        return texts.get(
                percent > 0 ? "sold.more" : "sold.less",
                formats.percent(Math.abs(percent)),
                weekday);
    }

    private VBox owed(DayFigures figures) {
        return figure(
                "owed",
                Type.whole(Type.t28(formats.money(figures.owed()), Type.BOLD)),
                Type.t14(texts.get("owed.people", figures.owing().size()), Type.MUTED));
    }

    private VBox cash(DayFigures figures) {
        boolean open = figures.cash().isPresent();
        String amount = open ? formats.money(figures.cash().getAsLong()) : texts.get("cash.closed");
        return figure(
                "cash",
                Type.whole(Type.t28(amount, Type.BOLD)),
                Type.t14(texts.get(open ? "cash.open" : "cash.closed.explain"), Type.MUTED));
    }

    private VBox figure(String key, Node number, Node note) {
        VBox figure = Card.body(Type.t14(texts.get(key), Type.MUTED), Layout.space(), number, note);
        figure.setSpacing(4);
        return figure;
    }
}
