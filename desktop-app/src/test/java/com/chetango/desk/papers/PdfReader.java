package com.chetango.desk.papers;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads a PDF back with another library than the one that wrote it. */
final class PdfReader {
    private PdfReader() {}

    /** All the text, with ordinary spaces. */
    static String text(FilledPaper paper) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(FilledPaper paper) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean carriesAllItsFonts(FilledPaper paper) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as a printer of that resolution would lay it down. */
    static BufferedImage printed(FilledPaper paper, int page, float dpi) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes(BufferedImage image) {
        BinaryBitmap bitmap =
                new BinaryBitmap(
                        new GlobalHistogramBinarizer(new BufferedImageLuminanceSource(image)));
        try {
            Result[] found =
                    new QRCodeMultiReader()
                            .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            return Arrays.stream(found).map(Result::getText).toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
