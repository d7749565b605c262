package com.chetango.desk.papers;

import com.chetango.desk.dev.SamplePapers;
import com.chetango.desk.platform.Texts;

import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * A receipt from its record to PDF bytes, beside plain JasperReports filling and writing the same
 * rows. Prints a line a layout: name, median, raw limit, ratio; and what the first one costs.
 */
public final class PapersBenchmark {
    private static final int WARM = 150;
    private static final int ROUNDS = 101;

    private PapersBenchmark() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Texts texts = Texts.of(Papers.class, Texts.SPANISH);
        Papers papers = new Papers(texts);
        ReceiptPaper receipt = SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL);
        long start = System.nanoTime();
        papers.warmUp(receipt.academy().brandColor());
        double opened = millisSince(start);
        start = System.nanoTime();
        papers.receipt(receipt, ReceiptLayout.ROLL_80_MM).pdf();
        out.printf(
                Locale.ROOT,
                "papers-cold layouts %.0f ms, first receipt %.0f ms%n",
                opened,
                millisSince(start));
        for (ReceiptLayout layout : ReceiptLayout.values()) {
            double ours = median(() -> papers.receipt(receipt, layout).pdf());
            double raw = median(raw(texts, receipt, layout));
            out.printf(
                    Locale.ROOT,
                    "receipt-%s median %.2f ms, plain JasperReports %.2f ms, ratio %.2f%n",
                    layout,
                    ours,
                    raw,
                    ours / raw);
        }
    }

    private static Callable<byte[]> raw(Texts texts, ReceiptPaper receipt, ReceiptLayout layout) {
        boolean roll = layout == ReceiptLayout.ROLL_80_MM;
        ReceiptRows rows = new ReceiptRows(texts, receipt);
        JasperReport report =
                new PaperTemplates()
                        .open(
                                roll ? PaperTemplate.RECEIPT_ROLL : PaperTemplate.RECEIPT_LETTER,
                                PaperColors.of("#000000"));
        var parameters = roll ? rows.rollParameters() : rows.letterParameters();
        PaperRows said = roll ? rows.roll() : rows.letter();
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(
                    new SimpleExporterInput(
                            JasperFillManager.fillReport(report, parameters, said.source())));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.exportReport();
            return out.toByteArray();
        };
    }

    private static double median(Callable<byte[]> work) throws Exception {
        for (int i = 0; i < WARM; i++) {
            work.call();
        }
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.call();
            millis[i] = millisSince(start);
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
