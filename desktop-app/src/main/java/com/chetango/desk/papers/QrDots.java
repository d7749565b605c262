package com.chetango.desk.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.UUID;

/**
 * A QR code drawn as shapes whose modules are a whole number of printer dots wide and start on a
 * dot, so that a thermal head prints each module with the same width. The box it gets includes the
 * quiet zone of four modules.
 */
final class QrDots implements Renderable, Graphics2DRenderable {
    /** What 80 mm printers have: eight dots a millimetre. */
    static final int ROLL_DPI = 203;

    /** Office printers: 300, 600 and 1200 all divide by it. */
    static final int OFFICE_DPI = 300;

    private static final int QUIET_MODULES = 4;
    private static final double POINTS_PER_INCH = 72;

    private final String id = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
    private final BitMatrix modules;
    private final double dot;
    private final double pageX;
    private final double pageY;

    private QrDots(BitMatrix modules, double dot, double pageX, double pageY) {
        this.modules = modules;
        this.dot = dot;
        this.pageX = pageX;
        this.pageY = pageY;
    }

    /** Error correction M: a quarter of what H costs in size, and cards are not torn often. */
    static QrDots of(String text, int dpi) {
        try {
            BitMatrix modules =
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            0));
            return new QrDots(modules, POINTS_PER_INCH / dpi, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException("text does not fit a QR code", e);
        }
    }

    /** The same code knowing where its box lies on the page, which decides where dots fall. */
    QrDots at(double x, double y) {
        return new QrDots(modules, dot, x, y);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        int side = modules.getWidth();
        double room = Math.min(box.getWidth(), box.getHeight()) / dot;
        double module = Math.max(1, Math.floor(room / (side + 2 * QUIET_MODULES))) * dot;
        double left = snapped(pageX + (box.getWidth() - side * module) / 2) - pageX + box.getX();
        double top = snapped(pageY + (box.getHeight() - side * module) / 2) - pageY + box.getY();
        graphics.setColor(Color.BLACK);
        graphics.fill(shape(left, top, module));
    }

    private double snapped(double points) {
        return Math.round(points / dot) * dot;
    }

    /** One shape for all modules: drawn apart, neighbours would show hairlines between them. */
    private Path2D shape(double left, double top, double module) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    double width = (end - x) * module;
                    shape.append(
                            new Rectangle2D.Double(
                                    left + x * module, top + y * module, width, module),
                            false);
                }
                x = end + 1;
            }
        }
        return shape;
    }
}
