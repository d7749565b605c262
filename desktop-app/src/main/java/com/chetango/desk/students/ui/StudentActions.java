package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.papers.CardSheetPaper;
import com.chetango.desk.papers.FilledPaper;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.receipts.ReceiptService;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.Route;
import com.chetango.desk.students.Account;
import com.chetango.desk.students.StudentSheet;
import com.chetango.model.people.StudentStatus;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What is done with the person in front besides reading: cards, receipts, money back, status. */
final class StudentActions implements AccountTab.Actions {

    private final StudentsViewModel model;
    private final AskViewModel asks;
    private final StudentServices services;
    private final FileChoices files;
    private final Texts texts;
    private final Frame frame;
    private final Tasks tasks;

    StudentActions(
            StudentsViewModel model,
            AskViewModel asks,
            StudentServices services,
            FileChoices files,
            Texts texts,
            Frame frame,
            Tasks tasks) {
        this.model = model;
        this.asks = asks;
        this.services = services;
        this.files = files;
        this.texts = texts;
        this.frame = frame;
        this.tasks = tasks;
    }

    /** At the right of the person's name. */
    Node head() {
        ActionButton charge = ActionButton.primary(texts.get("charge")).with(Icon.PAY).key("F4");
        charge.setId("student-charge");
        charge.does(() -> frame.router().go(new Route.Checkout(model.chosen().get())));
        ActionButton card = ActionButton.normal(texts.get("card")).with(Icon.ID_CARD);
        card.setId("student-card");
        card.does(this::printCard);
        ActionButton more = ActionButton.edgedIcon(Icon.DOTS, texts.get("more"));
        more.setId("student-more");
        more.does(() -> menu().show(more, Side.BOTTOM, 0, 0));
        return Layout.row(16, charge, card, more);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("menu.edit", model::edit),
                        item("menu.card-pdf", this::saveCard),
                        item("menu.replace-card", this::replaceCard),
                        item("menu.class-cards", model::classCards),
                        item("menu.import", model::importFile));
        StudentSheet sheet = model.sheet().get();
        if (sheet != null) {
            StudentStatus now = sheet.head().status();
            if (now == StudentStatus.ACTIVE) {
                menu.getItems()
                        .add(status("menu.freeze", Ask.Kind.FREEZE_STUDENT, StudentStatus.FROZEN));
            } else {
                menu.getItems().add(status("menu.back", Ask.Kind.COME_BACK, StudentStatus.ACTIVE));
            }
            if (now != StudentStatus.INACTIVE) {
                menu.getItems().add(status("menu.leave", Ask.Kind.LEAVE, StudentStatus.INACTIVE));
            }
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
    }

    private MenuItem status(String key, Ask.Kind kind, StudentStatus to) {
        return item(
                key,
                () -> {
                    StudentSheet sheet = model.sheet().get();
                    if (sheet != null) {
                        StudentSheet.Head head = sheet.head();
                        asks.ask(
                                new Ask(
                                        kind,
                                        head.name(),
                                        0,
                                        answer ->
                                                services.writing()
                                                        .registration()
                                                        .status(
                                                                head.id(),
                                                                head.status(),
                                                                to,
                                                                answer.reason())));
                    }
                });
    }

    /** F9. */
    void printCard() {
        UUID student = model.chosen().get();
        if (student != null) {
            printCards(() -> services.cards().cards(List.of(student)));
        }
    }

    void printCardsOfClass(UUID slot) {
        printCards(() -> services.cards().cardsOfClass(slot));
    }

    private void printCards(Supplier<CardSheetPaper> sheet) {
        tasks.database(
                sheet::get, cards -> tasks.io(() -> services.cards().print(cards), this::printed));
    }

    private void printed(Optional<PrintOutcome> outcome) {
        if (outcome.isEmpty()) {
            frame.toasts().say(Icon.ID_CARD, texts.get("cards.none"));
        } else {
            said(outcome.get(), "cards");
        }
    }

    private void said(PrintOutcome outcome, String what) {
        switch (outcome) {
            case PrintOutcome.Printed(String printer) ->
                    frame.toasts().say(Icon.PRINT, texts.get("print." + what, printer));
            case PrintOutcome.NoPrinter _ ->
                    frame.toasts().stay(Icon.PRINT, texts.get("print.no-printer"));
            case PrintOutcome.PrinterFailed(String printer, String reason) ->
                    frame.toasts().stay(Icon.PRINT, texts.get("print.failed", printer));
        }
    }

    private void saveCard() {
        UUID student = model.chosen().get();
        if (student != null) {
            saveCards(() -> services.cards().cards(List.of(student)));
        }
    }

    void saveCardsOfClass(UUID slot) {
        saveCards(() -> services.cards().cardsOfClass(slot));
    }

    private void saveCards(Supplier<CardSheetPaper> sheet) {
        tasks.database(
                sheet::get,
                cards -> {
                    if (cards.cards().isEmpty()) {
                        frame.toasts().say(Icon.ID_CARD, texts.get("cards.none"));
                    } else {
                        files.pdf(
                                texts.get("cards.file"),
                                to -> keep(() -> services.cards().filled(cards), to));
                    }
                });
    }

    private void keep(Supplier<FilledPaper> paper, Path to) {
        tasks.io(
                () -> Files.write(to, paper.get().pdf()),
                kept ->
                        frame.toasts()
                                .say(
                                        Icon.CHECK,
                                        texts.get("file.saved", to.getFileName().toString())),
                broken -> frame.toasts().stay(Icon.STOP, texts.get("file.not-saved")));
    }

    private void replaceCard() {
        StudentSheet sheet = model.sheet().get();
        if (sheet != null) {
            UUID student = sheet.head().id();
            asks.ask(
                    new Ask(
                            Ask.Kind.REPLACE_CARD,
                            sheet.head().name(),
                            0,
                            answer -> services.cards().replace(student, answer.reason())));
        }
    }

    void print(UUID document, boolean isCopy) {
        tasks.io(
                () -> services.receipts().print(document, isCopy),
                outcome -> said(outcome, "receipt"));
    }

    @Override
    public void confirm(Account.Part part, boolean arrived) {
        Ask ask =
                new Ask(
                        Ask.Kind.MISSING_MONEY,
                        "",
                        0,
                        answer -> services.accounts().confirm(part.id(), arrived));
        asks.now(ask);
    }

    @Override
    public void reprint(Account.Document document) {
        print(document.id(), true);
    }

    @Override
    public void save(Account.Document document) {
        String receipt = document.receipt();
        ReceiptService receipts = services.receipts();
        files.pdf(
                (receipt == null ? texts.get("receipt.file") : receipt) + ".pdf",
                to ->
                        keep(
                                () ->
                                        receipts.filled(
                                                receipts.paper(document.id(), true),
                                                receipts.layout()),
                                to));
    }

    @Override
    public void takeBack(Account.Document document) {
        asks.ask(
                new Ask(
                        Ask.Kind.VOID_PAYMENT,
                        subject(document),
                        document.amount(),
                        answer ->
                                services.accounts()
                                        .voidPayment(
                                                document.id(),
                                                document.amount(),
                                                answer.reason())));
    }

    @Override
    public void refund(Account.Document document) {
        asks.ask(
                new Ask(
                        Ask.Kind.REFUND,
                        subject(document),
                        document.standing().back(),
                        answer ->
                                services.accounts()
                                        .refund(
                                                document.id(),
                                                answer.amount(),
                                                answer.method(),
                                                answer.reason(),
                                                answer.pin())));
    }

    private String subject(Account.Document document) {
        String receipt = document.receipt();
        return receipt == null ? texts.get("document.unnumbered") : receipt;
    }

    @Override
    public void takeBack(Account.Owed charge) {
        asks.ask(
                new Ask(
                        Ask.Kind.VOID_CHARGE,
                        charge.concept(),
                        charge.amount(),
                        answer ->
                                services.accounts()
                                        .voidCharge(charge.id(), answer.reason(), answer.pin())));
    }
}
