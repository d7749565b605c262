package com.chetango.desk.cash;

import com.chetango.desk.papers.CashClosePaper;
import com.chetango.desk.papers.FilledPaper;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.PrintOutcome;
import com.chetango.desk.papers.PrinterSeam;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.receipts.Header;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;
import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.CashRules;
import com.chetango.model.db.tables.records.CashCloseRecord;
import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Method;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The report of a closed drawer, made from its committed rows. */
public final class CashReportService {

    private final DeskDatabase database;
    private final Desk desk;
    private final Papers papers;
    private final PrinterSeam printer;
    private final Supplier<Optional<String>> printerName;
    private final Texts texts;
    private final CashStore store = new CashStore();

    public CashReportService(
            DeskDatabase database,
            Desk desk,
            Papers papers,
            PrinterSeam printer,
            Supplier<Optional<String>> printerName,
            Texts anyTexts) {
        this.database = database;
        this.desk = desk;
        this.papers = papers;
        this.printer = printer;
        this.printerName = printerName;
        this.texts = anyTexts.in(CashReportService.class);
    }

    /** The last drawer this desk closed, if it ever closed one. */
    public Optional<UUID> lastClosed() {
        Session session = desk.session().orElseThrow();
        return database.read(tx -> store.lastClosed(tx, session.tenantId(), session.deviceId()));
    }

    public FilledPaper filled(UUID cashSession) {
        return papers.cashClose(paper(cashSession));
    }

    public PrintOutcome print(UUID cashSession) {
        return printer.print(printerName.get().orElse(null), filled(cashSession));
    }

    private CashClosePaper paper(UUID cashSession) {
        UUID tenant = desk.session().orElseThrow().tenantId();
        return database.read(tx -> paper(tx, tenant, cashSession));
    }

    private CashClosePaper paper(DSLContext tx, UUID tenant, UUID cashSession) {
        CashSessionRecord session = store.session(tx, tenant, cashSession);
        CashCloseRecord close = store.close(tx, tenant, cashSession);
        String opener = store.staffName(tx, tenant, session.getOpenedBy());
        String branch =
                store.branch(tx, tenant, session.getBranchId()).map(b -> b.getName()).orElse("");
        UUID supervisor = close.getSupervisorId();
        String approved = supervisor == null ? "" : store.staffName(tx, tenant, supervisor);
        String explanation = close.getExplanation();
        return new CashClosePaper(
                Header.of(
                        store.academy(tx, tenant),
                        store.branch(tx, tenant, session.getBranchId()),
                        texts.get("tax-id")),
                new CashClosePaper.Session(
                        branch,
                        session.getDeskName(),
                        opener,
                        session.getOpenedAt(),
                        close.getClosedAt(),
                        receipts(store.receipts(tx, tenant, cashSession))),
                store.lines(tx, tenant, close.getId()).stream()
                        .map(
                                line ->
                                        new CashClosePaper.Method(
                                                texts.get("method." + line.getMethod()),
                                                line.getPayments(),
                                                line.getExpected(),
                                                line.getCounted()))
                        .toList(),
                store.counted(tx, tenant, cashSession).stream()
                        .map(
                                count ->
                                        new CashClosePaper.Denomination(
                                                count.getDenomination(), count.getQuantity()))
                        .toList(),
                movements(tx, tenant, session),
                new CashClosePaper.Closing(
                        explanation == null ? "" : explanation,
                        approved,
                        List.of(opener, texts.get("report.reviewed"))));
    }

    private List<CashClosePaper.Movement> movements(
            DSLContext tx, UUID tenant, CashSessionRecord session) {
        List<CashClosePaper.Movement> made = new ArrayList<>();
        made.add(new CashClosePaper.Movement(texts.get("source.FLOAT"), session.getFloatAmount()));
        CashRules.Expected expected =
                CashBook.expected(
                        new SqlRowsStore(tx, tenant, 0, SqlRowsStore.WriteListener.NONE), session);
        CashRules.Sum cash = expected.seen().get(Method.CASH);
        if (cash != null) {
            made.add(
                    new CashClosePaper.Movement(
                            texts.get("source.PAYMENTS", cash.payments()), cash.amount()));
        }
        for (CashMovementRecord moved : store.movements(tx, tenant, session.getId())) {
            made.add(new CashClosePaper.Movement(moved.getReason(), moved.getAmount()));
        }
        return made;
    }

    private static CashClosePaper.@Nullable Receipts receipts(List<ReceiptRecord> receipts) {
        return receipts.isEmpty()
                ? null
                : new CashClosePaper.Receipts(
                        number(receipts.getFirst()), number(receipts.getLast()), receipts.size());
    }

    private static String number(ReceiptRecord receipt) {
        return receipt.getSeries() + "-" + String.format(Locale.ROOT, "%06d", receipt.getNumber());
    }
}
