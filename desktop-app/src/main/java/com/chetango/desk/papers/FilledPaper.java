package com.chetango.desk.papers;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

import java.awt.image.BufferedImage;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;

/** A paper ready to be shown, saved or printed; its pages are measured in points (1/72 inch). */
public final class FilledPaper {
    private final JasperPrint print;
    private final String title;
    private final String author;

    FilledPaper(JasperPrint print, String title, String author) {
        this.print = print;
        this.title = title;
        this.author = author;
    }

    /** What the paper is called in a print queue or as a file, for instance its receipt number. */
    public String title() {
        return title;
    }

    public int pageCount() {
        return print.getPages().size();
    }

    public int pageWidth() {
        return print.getPageWidth();
    }

    public int pageHeight() {
        return print.getPageHeight();
    }

    /** The PDF with its fonts inside, so that it looks the same on any machine. */
    public byte[] pdf() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
            about.setMetadataTitle(title);
            about.setMetadataAuthor(author);
            about.setMetadataCreator("Chetango");
            exporter.setConfiguration(about);
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException("PDF of " + title, e);
        }
    }

    /** One page as a picture; at scale 1 a pixel is a point. */
    public BufferedImage image(int page, float scale) {
        try {
            return (BufferedImage) JasperPrintManager.printPageToImage(print, page, scale);
        } catch (JRException e) {
            throw new IllegalStateException("picture of " + title, e);
        }
    }

    /** Draws pages on a printer's surface at their true size. */
    Printable printable() {
        return (graphics, format, page) -> {
            if (page >= pageCount()) {
                return Printable.NO_SUCH_PAGE;
            }
            try {
                JRGraphics2DExporter exporter = new JRGraphics2DExporter();
                exporter.setExporterInput(new SimpleExporterInput(print));
                SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
                output.setGraphics2D((java.awt.Graphics2D) graphics);
                exporter.setExporterOutput(output);
                SimpleGraphics2DReportConfiguration what =
                        new SimpleGraphics2DReportConfiguration();
                what.setPageIndex(page);
                exporter.setConfiguration(what);
                exporter.exportReport();
                return Printable.PAGE_EXISTS;
            } catch (JRException e) {
                throw new IllegalStateException("page " + page + " of " + title, e);
            }
        };
    }
}
