package com.chetango.desk.papers;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Opens the layouts and keeps them in memory, once for each brand colour. Only our own {@code
 * .jrxml} texts are read, never serialised reports.
 */
final class PaperTemplates {
    private final Map<Key, JasperReport> opened = new ConcurrentHashMap<>();

    private record Key(PaperTemplate template, PaperColors colors) {}

    JasperReport open(PaperTemplate template, PaperColors colors) {
        return opened.computeIfAbsent(new Key(template, colors), PaperTemplates::load);
    }

    private static JasperReport load(Key key) {
        try (InputStream in = PaperTemplates.class.getResourceAsStream(key.template.file)) {
            if (in == null) {
                throw new IllegalStateException("no layout " + key.template.file);
            }
            JasperDesign design = JRXmlLoader.load(in);
            color(design, "brand", key.colors.edge().getRGB());
            color(design, "tint", key.colors.tint().getRGB());
            if (key.template == PaperTemplate.CARDS_A4) {
                fitA4(design);
            }
            return JasperCompileManager.compileReport(design);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("layout " + key.template.file, e);
        }
    }

    private static void color(JasperDesign design, String style, int rgb) {
        JRStyle found = design.getStylesMap().get(style);
        if (found != null) {
            java.awt.Color color = new java.awt.Color(rgb);
            found.setBackcolor(color);
            found.setForecolor(color);
        }
    }

    /** The same grid of cards centred on A4: only the margins differ from letter. */
    private static void fitA4(JasperDesign design) {
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(2);
        design.setRightMargin(1);
        design.setTopMargin(25);
        design.setBottomMargin(25);
    }
}
