package com.chetango.desk.receipts;

import com.chetango.desk.papers.FilledPaper;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.papers.PrinterSeam;
import com.chetango.desk.papers.ReceiptLayout;
import com.chetango.desk.papers.ReceiptPaper;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Supplier;

/** Receipts of payments that are committed: shown, printed, kept, printed again. */
public final class ReceiptService {

    /** Where receipts go on this computer; the name of the printer is null for the default one. */
    public record PrintSettings(@Nullable String printer, ReceiptLayout layout) {}

    private final DeskDatabase database;
    private final Desk desk;
    private final Papers papers;
    private final PrinterSeam printer;
    private final Supplier<PrintSettings> settings;
    private final Texts texts;

    public ReceiptService(
            DeskDatabase database,
            Desk desk,
            Papers papers,
            PrinterSeam printer,
            Supplier<PrintSettings> settings,
            Texts anyTexts) {
        this.database = database;
        this.desk = desk;
        this.papers = papers;
        this.printer = printer;
        this.settings = settings;
        this.texts = anyTexts.in(ReceiptService.class);
    }

    /** What the receipt of a payment says; {@code isCopy} marks it so, as every reprint is. */
    public ReceiptPaper paper(UUID payment, boolean isCopy) {
        Session session = desk.session().orElseThrow();
        return database.read(
                tx -> new PaymentPaper(tx, session.tenantId(), texts).of(payment, isCopy));
    }

    public FilledPaper filled(ReceiptPaper paper, ReceiptLayout layout) {
        return papers.receipt(paper, layout);
    }

    /** In the layout this computer prints; off the screen's thread, for a printer may be slow. */
    public PrintOutcome print(UUID payment, boolean isCopy) {
        PrintSettings to = settings.get();
        return printer.print(to.printer(), filled(paper(payment, isCopy), to.layout()));
    }

    public ReceiptLayout layout() {
        return settings.get().layout();
    }
}
