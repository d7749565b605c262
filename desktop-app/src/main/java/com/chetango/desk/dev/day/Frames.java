package com.chetango.desk.dev.day;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/** What the counter's camera sees: an empty room, then one card after another held up to it. */
final class Frames {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int CARD = 300;
    private static final int SHOWN = 8;
    private static final int BETWEEN = 24;

    private Frames() {}

    static void write(Path folder, List<String> codes) throws IOException {
        Files.createDirectories(folder);
        int at = 0;
        BufferedImage empty = room();
        for (String code : codes) {
            for (int i = 0; i < BETWEEN; i++) {
                save(folder, at++, empty);
            }
            BufferedImage held = holding(code);
            for (int i = 0; i < SHOWN; i++) {
                save(folder, at++, held);
            }
        }
        for (int i = 0; i < BETWEEN; i++) {
            save(folder, at++, empty);
        }
    }

    private static void save(Path folder, int at, BufferedImage frame) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "%05d.jpg", at));
        ImageIO.write(frame, "jpg", file.toFile());
    }

    private static BufferedImage room() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xB9C4C9));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x8A5A34));
        pen.fillRect(0, HEIGHT * 3 / 4, WIDTH, HEIGHT / 4);
        pen.setColor(new Color(0xDDE5E8));
        pen.fillRect(WIDTH / 8, HEIGHT / 8, WIDTH / 4, HEIGHT / 2);
        pen.fillRect(WIDTH * 5 / 8, HEIGHT / 8, WIDTH / 4, HEIGHT / 2);
        pen.dispose();
        return image;
    }

    private static BufferedImage holding(String code) {
        BufferedImage image = room();
        Graphics2D pen = image.createGraphics();
        pen.rotate(Math.toRadians(8), WIDTH / 2.0, HEIGHT / 2.0);
        pen.drawImage(qr(code), (WIDTH - CARD) / 2, (HEIGHT - CARD) / 2, null);
        pen.dispose();
        return image;
    }

    private static BufferedImage qr(String code) {
        try {
            BitMatrix dots =
                    new QRCodeWriter()
                            .encode(
                                    code,
                                    BarcodeFormat.QR_CODE,
                                    CARD,
                                    CARD,
                                    Map.of(EncodeHintType.MARGIN, 4));
            BufferedImage image = new BufferedImage(CARD, CARD, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < CARD; y++) {
                for (int x = 0; x < CARD; x++) {
                    image.setRGB(x, y, dots.get(x, y) ? 0x101010 : 0xF2F0EC);
                }
            }
            return image;
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
