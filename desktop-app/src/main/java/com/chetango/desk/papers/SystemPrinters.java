package com.chetango.desk.papers;

import org.jspecify.annotations.Nullable;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/** The printers the operating system knows. */
public final class SystemPrinters implements PrinterSeam {
    @Override
    public List<String> printers() {
        return services().stream().map(PrintService::getName).toList();
    }

    @Override
    public PrintOutcome print(@Nullable String printer, FilledPaper paper) {
        for (PrintService service : services()) {
            if (printer == null || service.getName().equals(printer)) {
                return send(service, paper);
            }
        }
        return new PrintOutcome.NoPrinter();
    }

    static PrintOutcome send(PrintService service, FilledPaper paper) {
        try {
            if (service.getAttribute(PrinterIsAcceptingJobs.class)
                    == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
                return new PrintOutcome.PrinterFailed(service.getName(), "not accepting jobs");
            }
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(paper.title(), Locale.ROOT));
            service.createPrintJob()
                    .print(
                            new SimpleDoc(book(paper), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                            wishes);
            return new PrintOutcome.Printed(service.getName());
        } catch (PrintException | RuntimeException e) {
            // Drivers throw what they like; whatever it was, the sale is saved and can be
            // reprinted.
            return new PrintOutcome.PrinterFailed(
                    service.getName(), String.valueOf(e.getMessage()));
        }
    }

    /** Pages of the paper's own size without margins: the layouts leave what printers need. */
    private static Book book(FilledPaper filled) {
        Paper paper = new Paper();
        paper.setSize(filled.pageWidth(), filled.pageHeight());
        paper.setImageableArea(0, 0, filled.pageWidth(), filled.pageHeight());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        Book book = new Book();
        book.append(filled.printable(), format, filled.pageCount());
        return book;
    }

    private static List<PrintService> services() {
        try {
            List<PrintService> services = new ArrayList<>();
            PrintService first = PrintServiceLookup.lookupDefaultPrintService();
            if (first != null) {
                services.add(first);
            }
            for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
                if (!services.contains(service)) {
                    services.add(service);
                }
            }
            return services;
        } catch (RuntimeException | LinkageError e) {
            // A broken spooler, or none installed, counts as no printer.
            return List.of();
        }
    }
}
