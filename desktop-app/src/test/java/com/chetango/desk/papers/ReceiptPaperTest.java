package com.chetango.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.dev.SamplePapers;
import com.chetango.desk.platform.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class ReceiptPaperTest {
    private static final Papers PAPERS = new Papers(Texts.of(Papers.class, Texts.SPANISH));

    @ParameterizedTest
    @EnumSource
    void everything_the_receipt_says_can_be_read_back(ReceiptLayout layout) {
        FilledPaper paper =
                PAPERS.receipt(SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL), layout);

        String text = PdfReader.text(paper);

        assertThat(text)
                .contains("Clave y Son", "NIT 901.482.337-5 · No responsable de IVA")
                .contains("Cra. 76 # 35-21, Laureles, Medellín", "604 412 8890")
                .contains("MED-D01a-001288", "19/11/2026 18:07", "Caja 1 · Ana Sofía Ríos")
                .contains("Valeria Montoya Duque", "CC", "1.037.642.118")
                .contains("Paquete de 8 clases", "$ 200.000", "Salsa y bachata")
                .contains("Descuento universitario 10 %", "− $ 20.000", "Total", "$ 180.000")
                .contains("Nequi, por confirmar", "$ 60.000", "Ref. M18422907")
                .contains("Efectivo recibido", "$ 150.000", "Cambio", "$ 30.000")
                .contains("Te quedan 10 clases", "¡Gracias por bailar con nosotros, Valeria!")
                .contains("Original · No es factura de venta");
        assertThat(PdfReader.carriesAllItsFonts(paper)).isTrue();
        assertThat(PdfReader.pages(paper)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_code_reads_back_from_what_an_80_mm_printer_lays_down(ReceiptLayout layout) {
        FilledPaper paper =
                PAPERS.receipt(SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL), layout);

        assertThat(PdfReader.codes(PdfReader.printed(paper, 0, 203)))
                .containsExactly("https://claveyson.chetango.co/a/7K3M9QXW");
        assertThat(PdfReader.codes(paper.image(0, 203 / 72f)))
                .containsExactly("https://claveyson.chetango.co/a/7K3M9QXW");
    }

    @Test
    void modules_of_the_code_are_whole_printer_dots() {
        FilledPaper paper =
                PAPERS.receipt(
                        SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL), ReceiptLayout.ROLL_80_MM);

        BufferedImage dots = PdfReader.printed(paper, 0, 203);

        int row = topOfTheCode(dots);
        assertThat(blackRun(dots, row, true)).isEqualTo(7 * moduleDots(dots, row));
        assertThat(blackRun(dots, row, false)).isEqualTo(7 * moduleDots(dots, row));
    }

    /** The first row of a finder pattern is 7 modules wide, and the code 29 modules across. */
    private static int moduleDots(BufferedImage dots, int row) {
        int left = 0;
        while (!isBlack(dots, left, row)) {
            left++;
        }
        int right = dots.getWidth() - 1;
        while (!isBlack(dots, right, row)) {
            right--;
        }
        assertThat((right - left + 1) % 29).isZero();
        return (right - left + 1) / 29;
    }

    private static int blackRun(BufferedImage dots, int row, boolean fromLeft) {
        int x = fromLeft ? 0 : dots.getWidth() - 1;
        int step = fromLeft ? 1 : -1;
        while (!isBlack(dots, x, row)) {
            x += step;
        }
        int length = 0;
        while (isBlack(dots, x + length * step, row)) {
            length++;
        }
        return length;
    }

    /** The code is the only thing whose first row begins and ends with 49 black dots. */
    private static int topOfTheCode(BufferedImage dots) {
        for (int y = dots.getHeight() / 2; y < dots.getHeight(); y++) {
            int black = 0;
            for (int x = 0; x < dots.getWidth(); x++) {
                black += isBlack(dots, x, y) ? 1 : 0;
            }
            if (black >= 98 && black < 210 && blackRun(dots, y, true) == 49) {
                return y;
            }
        }
        throw new AssertionError("no code on the receipt");
    }

    private static boolean isBlack(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 128;
    }

    @Test
    void the_roll_is_pure_black() {
        FilledPaper paper =
                PAPERS.receipt(
                        SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL), ReceiptLayout.ROLL_80_MM);

        BufferedImage image = paper.image(0, 2);

        for (int rgb :
                image.getRGB(
                        0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            assertThat((rgb >> 16) & 0xFF).isEqualTo((rgb >> 8) & 0xFF).isEqualTo(rgb & 0xFF);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60, 300})
    void the_roll_is_one_page_as_long_as_its_lines(int lines) {
        FilledPaper paper =
                PAPERS.receipt(SamplePapers.longReceipt(lines), ReceiptLayout.ROLL_80_MM);

        assertThat(PdfReader.pages(paper)).isEqualTo(1);
        assertThat(paper.pageWidth()).isEqualTo(227);
        assertThat(paper.pageHeight()).isBetween(480 + lines * 13, 580 + lines * 26);
        assertThat(PdfReader.text(paper)).contains("caleña " + lines, "No es factura de venta");
    }

    @Test
    void a_long_receipt_numbers_its_letter_pages() {
        FilledPaper paper = PAPERS.receipt(SamplePapers.longReceipt(60), ReceiptLayout.LETTER);

        String text = PdfReader.text(paper);

        assertThat(paper.pageCount()).isEqualTo(4);
        assertThat(text).contains("Página 1 de 4", "Página 4 de 4", "caleña 60", "$ 1.500.000");
        assertThat(text).contains("MED-D01a-001289 · Copia", "Copia · No es factura de venta");
    }

    @ParameterizedTest
    @EnumSource
    void a_void_receipt_says_so_in_large(ReceiptLayout layout) {
        String text =
                PdfReader.text(
                        PAPERS.receipt(SamplePapers.receipt(ReceiptPaper.Kind.VOID), layout));

        assertThat(text).contains("ANULADO", "Luz Marina Giraldo: se cobró", "Anulado ·");
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_without_number_logo_code_or_document_is_still_whole(ReceiptLayout layout) {
        FilledPaper paper = PAPERS.receipt(bare("Ñoño Ibáñez", 10_000), layout);

        assertThat(PdfReader.text(paper))
                .contains("se asigna al cobrar", "Ñoño Ibáñez", "$ 10.000", "No es factura");
        assertThat(PdfReader.codes(PdfReader.printed(paper, 0, 203))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void long_names_and_huge_amounts_wrap_and_never_clip(ReceiptLayout layout) {
        String name = "María Fernanda del Pilar ".repeat(8).strip();
        FilledPaper paper = PAPERS.receipt(bare(name, 999_999_999_999L), layout);

        String text = PdfReader.text(paper).replaceAll("\\s+", " ");

        assertThat(count(text, "Fernanda")).isGreaterThanOrEqualTo(16);
        assertThat(text.replace(" ", "")).contains("$999.999.999.999");
    }

    @Test
    void a_logo_that_is_no_picture_is_left_out() {
        ReceiptPaper sample = SamplePapers.receipt(ReceiptPaper.Kind.ORIGINAL);
        byte[] noise = new byte[500];
        new Random(7).nextBytes(noise);
        AcademyHeader academy =
                new AcademyHeader("Son", List.of(), "", "", "not a colour", new LogoImage(noise));
        ReceiptPaper paper =
                new ReceiptPaper(
                        academy,
                        sample.issue(),
                        sample.customer(),
                        sample.lines(),
                        sample.total(),
                        sample.payments(),
                        sample.closing());

        for (ReceiptLayout layout : ReceiptLayout.values()) {
            assertThat(PdfReader.text(PAPERS.receipt(paper, layout))).contains("Son", "$ 180.000");
        }
    }

    @Test
    void english_words_keep_colombian_figures() {
        Papers english = new Papers(Texts.of(Papers.class, Texts.ENGLISH));

        String text =
                PdfReader.text(
                        english.receipt(
                                SamplePapers.receipt(ReceiptPaper.Kind.COPY),
                                ReceiptLayout.ROLL_80_MM));

        assertThat(text).contains("Receipt", "COPY", "$ 180.000", "Not a sales invoice");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static ReceiptPaper bare(String name, long amount) {
        return new ReceiptPaper(
                new AcademyHeader("Academia", List.of(), "", "", "#FFF0A6", null),
                new ReceiptPaper.Issue(
                        ReceiptPaper.Kind.ORIGINAL,
                        null,
                        Instant.parse("2026-11-19T23:07:00Z"),
                        "Caja 1",
                        "Ana",
                        ""),
                new ReceiptPaper.Customer(name, "", ""),
                List.of(new ReceiptPaper.Line(name, name, amount)),
                amount,
                List.of(new ReceiptPaper.Payment("Efectivo", "", amount)),
                new ReceiptPaper.Closing("", "", null, "", List.of()));
    }
}
