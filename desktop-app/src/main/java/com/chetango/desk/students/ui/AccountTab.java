package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Account;
import com.chetango.desk.students.Account.Check;
import com.chetango.desk.students.Account.Document;
import com.chetango.desk.students.Account.Owed;
import com.chetango.desk.students.Account.Part;
import com.chetango.model.sales.ChargeRules;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** Payments with their receipts and what can be done about them; charges with their state. */
final class AccountTab extends ScrollPane {

    /** What the buttons do. */
    interface Actions {
        void confirm(Part part, boolean arrived);

        void reprint(Document document);

        void save(Document document);

        void takeBack(Document document);

        void refund(Document document);

        void takeBack(Owed charge);
    }

    private final Texts texts;
    private final Formats formats;
    private final Actions actions;
    private final VBox content = new VBox();

    AccountTab(StudentsViewModel model, Texts texts, Formats formats, Actions actions) {
        this.texts = texts;
        this.formats = formats;
        this.actions = actions;
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        model.account().subscribe(this::show);
    }

    private void show(@Nullable Account account) {
        content.getChildren().clear();
        if (account == null) {
            return;
        }
        if (account.documents().isEmpty() && account.charges().isEmpty()) {
            content.getChildren()
                    .add(
                            new Card(
                                    new EmptyState(
                                            Icon.PAY,
                                            texts.get("account.none"),
                                            texts.get("account.none.explain"))));
            return;
        }
        Card documents = Card.titled(texts.get("account.documents"));
        account.documents().forEach(d -> documents.add(document(d)));
        String owes =
                account.owes() == 0
                        ? texts.get("account.owes-nothing")
                        : texts.get("account.owes", formats.money(account.owes()));
        Card charges =
                Card.titled(texts.get("account.charges"), Type.t12(owes, Type.MUTED))
                        .add(charges(account));
        content.getChildren().addAll(documents, charges);
    }

    private Node document(Document document) {
        String receipt = document.receipt();
        String title =
                texts.get(
                        "document." + document.kind().name(),
                        receipt == null ? texts.get("document.unnumbered") : receipt);
        Label name = Type.t14(title, Type.BOLD);
        HBox first = Layout.row(8, name);
        if (document.standing().isVoided()) {
            first.getChildren().add(Pill.plain(texts.get("document.voided")));
        } else if (document.isPayment()
                && document.standing().back() > 0
                && document.standing().back() < document.amount()) {
            first.getChildren().add(Pill.plain(texts.get("document.refunded")));
        }
        Label detail =
                Type.t12(
                        PersonWords.joined(
                                formats.dateTime(document.at()),
                                document.standing().who(),
                                document.concept(),
                                document.standing().reason()),
                        Type.MUTED);
        VBox words = new VBox(first, detail, parts(document));
        Label amount = Type.whole(Type.t16(formats.money(document.amount()), Type.BOLD));
        HBox row = Layout.row(16, Layout.grow(words), amount, buttons(document));
        row.getStyleClass().addAll("list-row", "document-row");
        return row;
    }

    private Node parts(Document document) {
        HBox row = Layout.row(8);
        String sure =
                document.parts().stream()
                        .filter(p -> p.check() == Check.NOT_NEEDED)
                        .map(this::part)
                        .collect(Collectors.joining(" \u00b7 "));
        if (!sure.isEmpty()) {
            row.getChildren().add(Type.t12(sure, Type.MUTED));
        }
        for (Part part : document.parts()) {
            switch (part.check()) {
                case NOT_NEEDED -> {}
                case ARRIVED ->
                        row.getChildren()
                                .addAll(
                                        Type.t12(part(part), Type.MUTED),
                                        Pill.of(Tone.OK, texts.get("check.arrived")));
                case MISSING ->
                        row.getChildren()
                                .addAll(
                                        Type.t12(part(part), Type.MUTED),
                                        Pill.of(Tone.STOP, texts.get("check.missing")),
                                        small("check.yes", () -> actions.confirm(part, true)));
                case WAITS ->
                        row.getChildren()
                                .addAll(
                                        Type.t12(part(part), Type.MUTED),
                                        Pill.of(Tone.WARN, texts.get("check.waits")),
                                        small("check.yes", () -> actions.confirm(part, true)),
                                        small("check.no", () -> actions.confirm(part, false)));
            }
        }
        return row;
    }

    private ActionButton small(String key, Runnable action) {
        ActionButton button = ActionButton.normal(texts.get(key)).small().does(action);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private String part(Part part) {
        return PersonWords.joined(
                texts.get("method." + part.method().name()) + " " + formats.money(part.amount()),
                part.reference());
    }

    private Node buttons(Document document) {
        HBox buttons = Layout.row(0);
        if (document.isPayment() && !document.standing().isVoided()) {
            ActionButton undo =
                    ActionButton.icon(Icon.UNDO, texts.get("document.void"))
                            .does(() -> actions.takeBack(document));
            undo.setId("document-void");
            buttons.getChildren().add(undo);
        }
        if (document.standing().back() > 0) {
            ActionButton refund =
                    ActionButton.icon(Icon.PAY, texts.get("document.refund"))
                            .does(() -> actions.refund(document));
            refund.setId("document-refund");
            buttons.getChildren().add(refund);
        }
        buttons.getChildren()
                .addAll(
                        ActionButton.icon(Icon.PRINT, texts.get("document.reprint"))
                                .does(() -> actions.reprint(document)),
                        ActionButton.icon(Icon.DOWNLOAD, texts.get("document.save"))
                                .does(() -> actions.save(document)));
        return buttons;
    }

    private RowTable<Owed> charges(Account account) {
        RowTable<Owed> table =
                new RowTable<Owed>()
                        .growing(texts.get("charge.concept"), c -> Type.t14(c.concept()))
                        .left(
                                texts.get("charge.due"),
                                88,
                                c -> Type.t14(formats.date(c.dueOn()), Type.MUTED))
                        .right(
                                texts.get("charge.amount"),
                                88,
                                c -> Type.t14(formats.money(c.amount())))
                        .right(
                                texts.get("charge.left"),
                                88,
                                c -> Type.t14(formats.money(c.left()), Type.BOLD))
                        .left(texts.get("charge.state"), 120, this::state)
                        .left("", 40, this::takeBack);
        table.items().setAll(account.charges());
        return table;
    }

    private Node state(Owed charge) {
        String word = texts.get("charge." + charge.status().name());
        return switch (charge.status()) {
            case OVERDUE -> Pill.of(Tone.WARN, word);
            case PENDING, PARTIAL -> Pill.line(word);
            case PAID, VOID -> Pill.plain(word);
        };
    }

    private Node takeBack(Owed charge) {
        boolean isOpen =
                charge.left() == charge.amount() && charge.status() != ChargeRules.Status.VOID;
        return isOpen
                ? ActionButton.icon(Icon.UNDO, texts.get("charge.void"))
                        .does(() -> actions.takeBack(charge))
                : Type.t12("");
    }
}
