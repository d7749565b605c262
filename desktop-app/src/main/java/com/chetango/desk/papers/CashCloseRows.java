package com.chetango.desk.papers;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says a closing report row by row. */
final class CashCloseRows {
    private static final String NOTHING = "\u2013";

    private final Texts texts;
    private final Formats formats;
    private final CashClosePaper paper;
    private final CashClosePaper.Session session;

    CashCloseRows(Texts texts, CashClosePaper paper) {
        this.texts = texts;
        this.formats = texts.formats();
        this.paper = paper;
        this.session = paper.session();
    }

    String title() {
        return texts.get("close.title", session.desk());
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters =
                LetterHead.parameters(texts, paper.academy(), title(), session.closedAt());
        parameters.put("title", title());
        parameters.put("subtitle", formats.dateTime(session.closedAt()));
        return parameters;
    }

    PaperRows rows() {
        PaperRows rows = new PaperRows();
        parties(rows);
        methods(rows);
        cash(rows);
        closing(rows);
        return rows;
    }

    private void parties(PaperRows rows) {
        rows.add(
                RowKind.PARTIES,
                texts.get("close.person"),
                session.person(),
                session.branch(),
                texts.get("close.when"),
                shift() + "\n" + receipts());
    }

    private String shift() {
        String opened = formats.date(session.openedAt());
        if (opened.equals(formats.date(session.closedAt()))) {
            String from = formats.time(session.openedAt());
            return texts.get("close.sameDay", opened, from, formats.time(session.closedAt()));
        }
        return texts.get(
                "close.fromTo",
                formats.dateTime(session.openedAt()),
                formats.dateTime(session.closedAt()));
    }

    private String receipts() {
        CashClosePaper.Receipts receipts = session.receipts();
        if (receipts == null) {
            return texts.get("close.noReceipts");
        }
        return texts.get("close.receipts", receipts.count())
                + "\n"
                + texts.get("close.numbers", receipts.from(), receipts.to());
    }

    private void methods(PaperRows rows) {
        rows.add(RowKind.HEADING, texts.get("close.methods"));
        rows.add(
                RowKind.METHOD_HEAD,
                texts.get("close.method"),
                texts.get("close.payments"),
                texts.get("close.expected"),
                texts.get("close.counted"),
                texts.get("close.difference"));
        int payments = 0;
        long expected = 0;
        long counted = 0;
        for (CashClosePaper.Method method : paper.methods()) {
            Long found = method.counted();
            payments += method.payments();
            expected += method.expected();
            counted += found == null ? 0 : found;
            rows.add(
                    RowKind.METHOD,
                    method.name(),
                    formats.number(method.payments()),
                    formats.money(method.expected()),
                    found == null ? NOTHING : formats.money(found),
                    found == null
                            ? texts.get("close.toConfirm")
                            : difference(found - method.expected()));
        }
        rows.add(
                RowKind.METHOD_TOTAL,
                texts.get("close.total"),
                formats.number(payments),
                formats.money(expected),
                formats.money(counted),
                difference(countedDifference()));
    }

    /** What cannot be counted yet is no difference. */
    private long countedDifference() {
        long difference = 0;
        for (CashClosePaper.Method method : paper.methods()) {
            Long found = method.counted();
            difference += found == null ? 0 : found - method.expected();
        }
        return difference;
    }

    private String difference(long pesos) {
        if (pesos == 0) {
            return texts.get("close.square");
        }
        String key = pesos < 0 ? "close.short" : "close.over";
        return texts.get(key, formats.money(Math.abs(pesos)));
    }

    /** The count on the left, where the expected cash comes from on the right. */
    private void cash(PaperRows rows) {
        rows.add(RowKind.TWO_HEADINGS, texts.get("close.count"), texts.get("close.origin"));
        rows.add(
                RowKind.COUNT_HEAD,
                texts.get("close.denomination"),
                texts.get("close.howMany"),
                texts.get("close.sum"));
        int piles = paper.denominations().size();
        int movements = paper.movements().size();
        for (int i = 0; i < Math.max(piles, movements + 1); i++) {
            List<String> cells = new ArrayList<>(pile(i));
            cells.addAll(movement(i));
            RowKind kind = i == movements ? RowKind.RIGHT_TOTAL : RowKind.COUNT;
            rows.add(kind, cells.toArray(String[]::new));
        }
        long counted =
                paper.denominations().stream().mapToLong(CashClosePaper.Denomination::sum).sum();
        rows.add(RowKind.COUNT_TOTAL, texts.get("close.countTotal"), formats.money(counted));
    }

    private List<String> pile(int index) {
        if (index >= paper.denominations().size()) {
            return List.of("", "", "");
        }
        CashClosePaper.Denomination pile = paper.denominations().get(index);
        return List.of(
                formats.money(pile.value()),
                formats.number(pile.count()),
                formats.money(pile.sum()));
    }

    private List<String> movement(int index) {
        List<CashClosePaper.Movement> movements = paper.movements();
        if (index < movements.size()) {
            CashClosePaper.Movement movement = movements.get(index);
            return List.of(movement.label(), formats.money(movement.amount()));
        }
        if (index > movements.size()) {
            return List.of("", "");
        }
        long total = movements.stream().mapToLong(CashClosePaper.Movement::amount).sum();
        return List.of(texts.get("close.shouldBe"), formats.money(total));
    }

    private void closing(PaperRows rows) {
        CashClosePaper.Closing closing = paper.closing();
        if (!closing.reason().isBlank()) {
            rows.add(RowKind.GAP);
            rows.add(RowKind.BOX, texts.get("close.reason"), closing.reason());
        }
        if (!closing.approvedBy().isBlank()) {
            rows.add(RowKind.GAP);
            rows.add(RowKind.NOTE, texts.get("close.approvedBy", closing.approvedBy()));
        }
        List<String> signatures = closing.signatures();
        if (!signatures.isEmpty()) {
            rows.add(
                    RowKind.SIGNATURES,
                    signatures.get(0),
                    signatures.size() > 1 ? signatures.get(1) : "");
        }
    }
}
