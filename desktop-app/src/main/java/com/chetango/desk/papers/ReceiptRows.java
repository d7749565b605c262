package com.chetango.desk.papers;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** Says a receipt row by row, in both layouts, in the same order and words. */
final class ReceiptRows {
    private final Texts texts;
    private final Formats formats;
    private final ReceiptPaper paper;
    private final AcademyHeader academy;
    private final ReceiptPaper.Issue issue;
    private final ReceiptPaper.Closing closing;

    ReceiptRows(Texts texts, ReceiptPaper paper) {
        this.texts = texts;
        this.formats = texts.formats();
        this.paper = paper;
        this.academy = paper.academy();
        this.issue = paper.issue();
        this.closing = paper.closing();
    }

    /** What the receipt is called in a print queue, as a file and at the foot of a page. */
    String title() {
        return issue.number() == null
                ? texts.get("receipt.word")
                : texts.get("receipt.title", issue.number());
    }

    Map<String, @Nullable Object> rollParameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        BufferedImage logo = Papers.logo(academy.logo());
        parameters.put("logo", logo == null ? null : new InkLogo(logo));
        parameters.put("qr", code(QrDots.ROLL_DPI));
        return parameters;
    }

    PaperRows roll() {
        PaperRows rows = new PaperRows();
        rollHead(rows);
        for (ReceiptPaper.Line line : paper.lines()) {
            RowKind kind = line.amount() < 0 ? RowKind.MINUS : RowKind.LINE;
            rows.add(kind, line.label(), formats.money(line.amount()));
            rows.addUnlessBlank(RowKind.NOTE, line.detail());
        }
        rows.add(RowKind.RULE);
        rows.add(RowKind.TOTAL, texts.get("receipt.total"), formats.money(paper.total()));
        for (ReceiptPaper.Payment payment : paper.payments()) {
            rows.add(RowKind.PAYMENT, payment.label(), formats.money(payment.amount()));
            rows.addUnlessBlank(RowKind.NOTE, reference(payment));
        }
        rollFoot(rows);
        return rows;
    }

    private void rollHead(PaperRows rows) {
        if (Papers.logo(academy.logo()) != null) {
            rows.add(RowKind.LOGO);
        }
        rows.add(RowKind.NAME, academy.tradeName());
        academy.legalLines().forEach(line -> rows.addUnlessBlank(RowKind.CENTRE, line));
        rows.addUnlessBlank(RowKind.CENTRE, academy.address());
        rows.addUnlessBlank(RowKind.CENTRE, academy.phone());
        if (issue.kind() != ReceiptPaper.Kind.ORIGINAL) {
            rows.add(RowKind.GAP);
            rows.add(RowKind.STAMP, texts.get("stamp." + issue.kind()));
            rows.addUnlessBlank(RowKind.CENTRE, issue.note());
        }
        rows.add(RowKind.RULE);
        rows.add(RowKind.NUMBER, texts.get("receipt.word"), number());
        rows.add(RowKind.FACT, formats.dateTime(issue.at()), deskAndPerson());
        rows.add(RowKind.DASH);
        rows.add(RowKind.STRONG_FACT, texts.get("receipt.for"), paper.customer().name());
        if (!paper.customer().documentNumber().isBlank()) {
            rows.add(
                    RowKind.FACT,
                    paper.customer().documentType(),
                    paper.customer().documentNumber());
        }
        rows.add(RowKind.DASH);
    }

    private void rollFoot(PaperRows rows) {
        if (!closing.creditsLeft().isBlank()) {
            rows.add(RowKind.DASH);
            rows.add(RowKind.STRONG_CENTRE, closing.creditsLeft());
            rows.addUnlessBlank(RowKind.CENTRE, closing.creditsDetail());
        }
        if (closing.qrText() != null) {
            rows.add(RowKind.QR);
            rows.addUnlessBlank(RowKind.CENTRE, closing.qrCaption());
        }
        rows.add(RowKind.DASH);
        closing.thanks().forEach(line -> rows.addUnlessBlank(RowKind.CENTRE, line));
        rows.add(RowKind.GAP);
        rows.add(RowKind.CENTRE, legend());
    }

    Map<String, @Nullable Object> letterParameters() {
        Map<String, @Nullable Object> parameters =
                LetterHead.parameters(texts, academy, title(), issue.at());
        parameters.put("title", texts.get("receipt.word"));
        boolean copy = issue.kind() == ReceiptPaper.Kind.COPY;
        parameters.put("subtitle", copy ? texts.get("receipt.copy", number()) : number());
        boolean alarming = !copy && issue.kind() != ReceiptPaper.Kind.ORIGINAL;
        parameters.put("stamp", alarming ? texts.get("stamp." + issue.kind()) : null);
        parameters.put("qr", code(QrDots.OFFICE_DPI));
        return parameters;
    }

    PaperRows letter() {
        PaperRows rows = new PaperRows();
        rows.add(
                RowKind.PARTIES,
                texts.get("receipt.for"),
                paper.customer().name(),
                (paper.customer().documentType() + " " + paper.customer().documentNumber()).strip(),
                texts.get("receipt.servedBy"),
                deskAndPerson() + "\n" + formats.dateTime(issue.at()));
        rows.addUnlessBlank(RowKind.NOTE, issue.note());
        rows.add(RowKind.GAP);
        rows.add(RowKind.TABLE_HEAD, texts.get("receipt.item"), texts.get("receipt.amount"));
        for (ReceiptPaper.Line line : paper.lines()) {
            boolean plain = line.amount() >= 0 && line.detail().isBlank();
            rows.add(
                    line.amount() < 0 ? RowKind.MINUS : plain ? RowKind.LINE : RowKind.LINE_DETAIL,
                    line.label(),
                    formats.money(line.amount()),
                    line.detail());
        }
        rows.add(RowKind.TOTAL, texts.get("receipt.total"), formats.money(paper.total()));
        rows.add(RowKind.HEADING, texts.get("receipt.paidWith"));
        for (ReceiptPaper.Payment payment : paper.payments()) {
            rows.add(
                    RowKind.PAYMENT,
                    payment.label(),
                    formats.money(payment.amount()),
                    reference(payment));
        }
        if (!closing.creditsLeft().isBlank() || closing.qrText() != null) {
            String caption = closing.qrText() == null ? "" : closing.qrCaption();
            rows.add(RowKind.CREDITS, closing.creditsLeft(), closing.creditsDetail(), caption);
        }
        rows.add(RowKind.GAP);
        closing.thanks().forEach(line -> rows.addUnlessBlank(RowKind.NOTE, line));
        rows.add(RowKind.GAP);
        rows.add(RowKind.NOTE, legend());
        return rows;
    }

    private String reference(ReceiptPaper.Payment payment) {
        return payment.reference().isBlank()
                ? ""
                : texts.get("receipt.reference", payment.reference());
    }

    private String number() {
        return issue.number() == null ? texts.get("receipt.noNumberYet") : issue.number();
    }

    private String deskAndPerson() {
        return texts.get("receipt.deskAndPerson", issue.desk(), issue.person());
    }

    private String legend() {
        return texts.get("receipt.legend", texts.get("kind." + issue.kind()));
    }

    private @Nullable QrDots code(int dpi) {
        return closing.qrText() == null ? null : QrDots.of(closing.qrText(), dpi);
    }
}
