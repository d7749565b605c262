package com.chetango.desk.dev;

import com.chetango.desk.papers.AcademyHeader;
import com.chetango.desk.papers.CardSheetPaper;
import com.chetango.desk.papers.CashClosePaper;
import com.chetango.desk.papers.LogoImage;
import com.chetango.desk.papers.ReceiptPaper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Papers of an invented academy, for looking at the layouts and for tests of them. */
public final class SamplePapers {
    private static final String BRAND = "#6E2A7C";
    private static final String TRADE_NAME = "Clave y Son";
    private static final Instant EVENING = Instant.parse("2026-11-19T23:07:00Z");
    private static final String PERSON = "Ana Sof\u00eda R\u00edos";
    private static final String DESK = "Caja 1";
    private static final String[] STUDENTS = {
        "Valeria Montoya Duque",
        "Jos\u00e9 Nu\u00f1ez Pe\u00f1a",
        "Mar\u00eda de los \u00c1ngeles Fern\u00e1ndez de C\u00f3rdoba y Echavarr\u00eda",
        "Samuel Ospina",
        "Luc\u00eda G\u00f3mez \u00dasuga",
    };

    private SamplePapers() {}

    public static AcademyHeader academy() {
        return new AcademyHeader(
                TRADE_NAME,
                List.of("Academia de baile", "NIT 901.482.337-5 \u00b7 No responsable de IVA"),
                "Cra. 76 # 35-21, Laureles, Medell\u00edn",
                "604 412 8890",
                BRAND,
                logo());
    }

    public static ReceiptPaper receipt(ReceiptPaper.Kind kind) {
        String note =
                kind == ReceiptPaper.Kind.ORIGINAL
                        ? ""
                        : "19/11/2026 18:31, Luz Marina Giraldo: se cobr\u00f3 dos veces";
        return new ReceiptPaper(
                academy(),
                new ReceiptPaper.Issue(kind, "MED-D01a-001288", EVENING, DESK, PERSON, note),
                new ReceiptPaper.Customer(STUDENTS[0], "CC", "1.037.642.118"),
                List.of(
                        new ReceiptPaper.Line(
                                "Paquete de 8 clases",
                                "Salsa y bachata \u00b7 vale hasta 19/12/2026",
                                200_000),
                        new ReceiptPaper.Line("Descuento universitario 10\u00a0%", "", -20_000)),
                180_000,
                payments(),
                closing());
    }

    /** A family that pays for everything at once. */
    public static ReceiptPaper longReceipt(int lines) {
        List<ReceiptPaper.Line> sold = new ArrayList<>();
        long total = 0;
        for (int i = 1; i <= lines; i++) {
            String detail = i % 3 == 0 ? "Sal\u00f3n 2 \u00b7 profesor Jhon Jairo Mosquera" : "";
            sold.add(
                    new ReceiptPaper.Line(
                            "Clase suelta de salsa cale\u00f1a " + i, detail, 25_000));
            total += 25_000;
        }
        return new ReceiptPaper(
                academy(),
                new ReceiptPaper.Issue(
                        ReceiptPaper.Kind.COPY, "MED-D01a-001289", EVENING, DESK, PERSON, ""),
                new ReceiptPaper.Customer(STUDENTS[2], "CC", "1.037.642.118"),
                sold,
                total,
                List.of(new ReceiptPaper.Payment("Transferencia", "TR-0099812", total)),
                closing());
    }

    public static CashClosePaper cashClose() {
        return new CashClosePaper(
                academy(),
                new CashClosePaper.Session(
                        "Medell\u00edn Laureles",
                        DESK,
                        PERSON,
                        Instant.parse("2026-11-19T20:45:00Z"),
                        Instant.parse("2026-11-20T02:12:00Z"),
                        new CashClosePaper.Receipts("MED-D01a-001271", "MED-D01a-001288", 18)),
                List.of(
                        new CashClosePaper.Method("Efectivo", 7, 1_042_000, 1_037_000L),
                        new CashClosePaper.Method("Nequi", 4, 540_000, 540_000L),
                        new CashClosePaper.Method("QR Bancolombia", 2, 360_000, 360_000L),
                        new CashClosePaper.Method("Bre-B", 1, 180_000, 180_000L),
                        new CashClosePaper.Method("Dat\u00e1fono", 3, 405_000, 405_000L),
                        new CashClosePaper.Method("Transferencia", 1, 200_000, null)),
                denominations(),
                List.of(
                        new CashClosePaper.Movement("Base al abrir", 200_000),
                        new CashClosePaper.Movement("7 pagos en efectivo", 860_000),
                        new CashClosePaper.Movement("Salida: bolsas y aseo, 17:20", -18_000)),
                new CashClosePaper.Closing(
                        "Di mal el cambio en una clase suelta de las 17:00.",
                        "",
                        List.of("Entrega, " + PERSON, "Recibe, Luz Marina Giraldo")));
    }

    public static CardSheetPaper cards(int count) {
        List<CardSheetPaper.Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(
                    new CardSheetPaper.Card(
                            STUDENTS[i % STUDENTS.length],
                            TRADE_NAME,
                            "Medell\u00edn Laureles",
                            BRAND,
                            token(i),
                            logo()));
        }
        return new CardSheetPaper(CardSheetPaper.Sheet.LETTER, cards);
    }

    /** Twenty characters of the card alphabet. */
    public static String token(int seed) {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        StringBuilder token = new StringBuilder();
        long state = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        for (int i = 0; i < 20; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            token.append(alphabet.charAt((int) (state >>> 59)));
        }
        return token.toString();
    }

    private static List<ReceiptPaper.Payment> payments() {
        return List.of(
                new ReceiptPaper.Payment("Nequi, por confirmar", "M18422907", 60_000),
                new ReceiptPaper.Payment("Efectivo recibido", "", 150_000),
                new ReceiptPaper.Payment("Cambio", "", 30_000));
    }

    private static ReceiptPaper.Closing closing() {
        return new ReceiptPaper.Closing(
                "Te quedan 10 clases",
                "2 hasta el 04/12/2026 y 8 hasta el 19/12/2026",
                "https://claveyson.chetango.co/a/7K3M9QXW",
                "Mira tus clases y recibos con este c\u00f3digo",
                List.of(
                        "\u00a1Gracias por bailar con nosotros, Valeria!",
                        "Guarda este recibo: sirve para cualquier cambio."));
    }

    private static List<CashClosePaper.Denomination> denominations() {
        return List.of(
                new CashClosePaper.Denomination(100_000, 3),
                new CashClosePaper.Denomination(50_000, 9),
                new CashClosePaper.Denomination(20_000, 9),
                new CashClosePaper.Denomination(10_000, 6),
                new CashClosePaper.Denomination(5_000, 5),
                new CashClosePaper.Denomination(2_000, 7),
                new CashClosePaper.Denomination(1_000, 4),
                new CashClosePaper.Denomination(500, 6),
                new CashClosePaper.Denomination(200, 5));
    }

    /** Two claves crossed on a plum square. */
    private static LogoImage logo() {
        BufferedImage image = new BufferedImage(240, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.decode(BRAND));
        graphics.fillRoundRect(0, 0, 240, 240, 60, 60);
        graphics.setStroke(new BasicStroke(30, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(Color.WHITE);
        graphics.draw(new Line2D.Double(76, 168, 164, 72));
        graphics.setColor(Color.decode("#F3C9A0"));
        graphics.draw(new Line2D.Double(76, 76, 104, 101));
        graphics.draw(new Line2D.Double(138, 138, 164, 166));
        graphics.dispose();
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return new LogoImage(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
