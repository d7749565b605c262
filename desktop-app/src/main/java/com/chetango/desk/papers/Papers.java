package com.chetango.desk.papers;

import com.chetango.desk.platform.Texts;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the records of this package into papers. Safe to use from several threads. */
public final class Papers {
    private final PaperTemplates templates = new PaperTemplates();
    private final Texts texts;

    public Papers(Texts texts) {
        this.texts = texts.in(Papers.class);
    }

    /**
     * Opens the layouts of this colour and makes one receipt ahead of the first customer, who would
     * otherwise wait seconds for classes and fonts to load. Meant for the background.
     */
    public void warmUp(String brandColor) {
        PaperColors colors = PaperColors.of(brandColor);
        for (PaperTemplate template : PaperTemplate.values()) {
            templates.open(template, colors);
        }
        ReceiptPaper nobody =
                new ReceiptPaper(
                        new AcademyHeader("", List.of(), "", "", brandColor, null),
                        new ReceiptPaper.Issue(
                                ReceiptPaper.Kind.ORIGINAL, null, Instant.EPOCH, "", "", ""),
                        new ReceiptPaper.Customer("", "", ""),
                        List.of(),
                        0,
                        List.of(),
                        new ReceiptPaper.Closing("", "", "0", "", List.of()));
        for (ReceiptLayout layout : ReceiptLayout.values()) {
            FilledPaper paper = receipt(nobody, layout);
            paper.image(0, 1);
            paper.pdf();
        }
    }

    public FilledPaper receipt(ReceiptPaper paper, ReceiptLayout layout) {
        ReceiptRows rows = new ReceiptRows(texts, paper);
        return switch (layout) {
            case ROLL_80_MM ->
                    fill(
                            PaperTemplate.RECEIPT_ROLL,
                            paper.academy(),
                            rows.rollParameters(),
                            rows.roll().source(),
                            rows.title());
            case LETTER ->
                    fill(
                            PaperTemplate.RECEIPT_LETTER,
                            paper.academy(),
                            rows.letterParameters(),
                            rows.letter().source(),
                            rows.title());
        };
    }

    public FilledPaper cashClose(CashClosePaper paper) {
        CashCloseRows rows = new CashCloseRows(texts, paper);
        return fill(
                PaperTemplate.CASH_CLOSE,
                paper.academy(),
                rows.parameters(),
                rows.rows().source(),
                rows.title());
    }

    public FilledPaper cards(CardSheetPaper paper) {
        PaperTemplate template =
                switch (paper.sheet()) {
                    case LETTER -> PaperTemplate.CARDS_LETTER;
                    case A4 -> PaperTemplate.CARDS_A4;
                };
        CardRows rows = new CardRows(texts, paper);
        String academy = paper.cards().isEmpty() ? "" : paper.cards().getFirst().academyName();
        return fill(
                template,
                PaperColors.of(""),
                new HashMap<>(),
                rows.source(),
                rows.title(),
                academy);
    }

    private FilledPaper fill(
            PaperTemplate template,
            AcademyHeader academy,
            Map<String, @Nullable Object> parameters,
            JRDataSource rows,
            String title) {
        PaperColors colors = PaperColors.of(academy.brandColor());
        return fill(template, colors, parameters, rows, title, academy.tradeName());
    }

    private FilledPaper fill(
            PaperTemplate template,
            PaperColors colors,
            Map<String, @Nullable Object> parameters,
            JRDataSource rows,
            String title,
            String author) {
        try {
            JasperPrint print =
                    JasperFillManager.fillReport(
                            templates.open(template, colors), parameters, rows);
            int number = 0;
            for (JRPrintPage page : print.getPages()) {
                number++;
                String pageOf = texts.get("page.of", number, print.getPages().size());
                for (JRPrintElement element : page.getElements()) {
                    putCodesOnDots(element, 0, 0);
                    if (element instanceof JRPrintText text && "pageOf".equals(text.getKey())) {
                        text.setText(pageOf);
                    }
                }
            }
            return new FilledPaper(print, title, author);
        } catch (JRException e) {
            throw new IllegalStateException("filling " + template.file, e);
        }
    }

    /** Only after filling is it known where on the page a code landed. */
    private static void putCodesOnDots(JRPrintElement element, int left, int top) {
        int x = left + element.getX();
        int y = top + element.getY();
        if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(inner -> putCodesOnDots(inner, x, y));
        } else if (element instanceof JRPrintImage image
                && image.getRenderer() instanceof QrDots code) {
            image.setRenderer(code.at(x, y));
        }
    }

    /** The academy's logo as it is, or null when there is none that can be read. */
    static @Nullable BufferedImage logo(@Nullable LogoImage logo) {
        return logo == null ? null : logo.picture();
    }
}
