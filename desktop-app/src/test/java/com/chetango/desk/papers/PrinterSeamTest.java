package com.chetango.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.dev.SamplePapers;
import com.chetango.desk.platform.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

class PrinterSeamTest {
    @TempDir Path folder;

    private static FilledPaper receipt() {
        return new Papers(Texts.of(Papers.class, Texts.SPANISH))
                .receipt(
                        SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL), ReceiptLayout.ROLL_80_MM);
    }

    @Test
    void printing_into_a_folder_leaves_numbered_pdfs() throws IOException {
        PrinterSeam printer = new FolderPrinter(folder.resolve("printed"));

        PrintOutcome first = printer.print(null, receipt());
        PrintOutcome second = printer.print("printed", receipt());

        assertThat(first).isEqualTo(new PrintOutcome.Printed("printed"));
        assertThat(second).isEqualTo(new PrintOutcome.Printed("printed"));
        try (Stream<Path> files = Files.list(folder.resolve("printed"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "001 Recibo MED-D01a-001288.pdf", "002 Recibo MED-D01a-001288.pdf");
        }
    }

    @Test
    void a_printer_that_does_not_exist_is_an_answer() {
        assertThat(new FolderPrinter(folder).print("EPSON TM-T20", receipt()))
                .isEqualTo(new PrintOutcome.NoPrinter());
        assertThat(new SystemPrinters().print("EPSON TM-T20 that nobody has", receipt()))
                .isEqualTo(new PrintOutcome.NoPrinter());
    }

    @Test
    void a_printer_that_fails_says_why() throws IOException {
        Path occupied = Files.writeString(folder.resolve("file"), "in the way");

        PrintOutcome outcome = new FolderPrinter(occupied).print(null, receipt());

        assertThat(outcome).isInstanceOf(PrintOutcome.PrinterFailed.class);
    }

    /** The platform's PostScript writer is a print service like any driver, only into memory. */
    @Test
    void a_driver_gets_every_page_drawn() {
        ByteArrayOutputStream ink = new ByteArrayOutputStream();
        StreamPrintService driver =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                        .getPrintService(ink);

        PrintOutcome outcome = SystemPrinters.send(driver, receipt());

        assertThat(outcome).isEqualTo(new PrintOutcome.Printed(driver.getName()));
        String postScript = ink.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS-Adobe").contains("showpage");
        assertThat(postScript.length()).isGreaterThan(10_000);
    }

    @Test
    void a_driver_that_breaks_is_an_answer() {
        StreamPrintService driver =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                        .getPrintService(
                                new OutputStream() {
                                    @Override
                                    public void write(int unused) throws IOException {
                                        throw new IOException("out of paper");
                                    }
                                });
        driver.dispose();

        assertThat(SystemPrinters.send(driver, receipt()))
                .isInstanceOf(PrintOutcome.PrinterFailed.class);
    }

    @Test
    void the_systems_printers_can_always_be_listed() {
        assertThat(new SystemPrinters().printers()).isNotNull();
    }
}
