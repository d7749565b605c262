package com.chetango.desk.dev;

import com.chetango.desk.papers.FilledPaper;
import com.chetango.desk.papers.Papers;
import com.chetango.desk.papers.ReceiptLayout;
import com.chetango.desk.papers.ReceiptPaper;
import com.chetango.desk.platform.Texts;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Writes every paper with sample data as PDF and as pictures of its pages, to be looked at. The
 * first argument is the folder, {@code target/screenshots/papers} without one.
 */
public final class PaperSamples {
    private static final float ROLL_SCALE = 203 / 72f;
    private static final float LETTER_SCALE = 2;

    private PaperSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/screenshots/papers");
        int pages = write(folder);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf("papers: %d pages in %s%n", pages, folder);
    }

    /** The number of pages written. */
    static int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        int pages = 0;
        for (Map.Entry<String, FilledPaper> sample : all().entrySet()) {
            FilledPaper paper = sample.getValue();
            Files.write(folder.resolve(sample.getKey() + ".pdf"), paper.pdf());
            float scale = paper.pageWidth() < 300 ? ROLL_SCALE : LETTER_SCALE;
            for (int page = 0; page < paper.pageCount(); page++) {
                Path picture = folder.resolve(sample.getKey() + "-" + (page + 1) + ".png");
                ImageIO.write(paper.image(page, scale), "png", picture.toFile());
                pages++;
            }
        }
        return pages;
    }

    private static Map<String, FilledPaper> all() {
        Papers papers = new Papers(Texts.of(Papers.class, Texts.SPANISH));
        Map<String, FilledPaper> samples = new LinkedHashMap<>();
        ReceiptPaper receipt = SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL);
        samples.put("receipt-80mm", papers.receipt(receipt, ReceiptLayout.ROLL_80_MM));
        samples.put("receipt-letter", papers.receipt(receipt, ReceiptLayout.LETTER));
        ReceiptPaper voided = SamplePapers.receipt(ReceiptPaper.Kind.VOID);
        samples.put("receipt-void-80mm", papers.receipt(voided, ReceiptLayout.ROLL_80_MM));
        samples.put("receipt-void-letter", papers.receipt(voided, ReceiptLayout.LETTER));
        ReceiptPaper longOne = SamplePapers.longReceipt(60);
        samples.put("receipt-long-80mm", papers.receipt(longOne, ReceiptLayout.ROLL_80_MM));
        samples.put("receipt-long-letter", papers.receipt(longOne, ReceiptLayout.LETTER));
        samples.put("cash-close", papers.cashClose(SamplePapers.cashClose()));
        samples.put("cards", papers.cards(SamplePapers.cards(13)));
        return samples;
    }
}
