package com.chetango.desk.papers;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.UUID;

/**
 * A logo in pure black, one pixel a printer dot: a thermal head has no greys, and what the driver
 * makes of a coloured logo is usually a smudge.
 */
final class InkLogo implements Renderable, Graphics2DRenderable {
    private static final double DOTS_PER_POINT = QrDots.ROLL_DPI / 72.0;

    private final String id = UUID.nameUUIDFromBytes(new byte[] {2}).toString();
    private final BufferedImage logo;

    InkLogo(BufferedImage logo) {
        this.logo = logo;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        double fit =
                Math.min(
                        box.getWidth() * DOTS_PER_POINT / logo.getWidth(),
                        box.getHeight() * DOTS_PER_POINT / logo.getHeight());
        int width = Math.max(1, (int) Math.round(logo.getWidth() * fit));
        int height = Math.max(1, (int) Math.round(logo.getHeight() * fit));
        BufferedImage ink = ink(width, height);
        AffineTransform place =
                AffineTransform.getTranslateInstance(
                        box.getX() + (box.getWidth() - width / DOTS_PER_POINT) / 2, box.getY());
        place.scale(1 / DOTS_PER_POINT, 1 / DOTS_PER_POINT);
        graphics.drawImage(ink, place, null);
    }

    private BufferedImage ink(int width, int height) {
        int[] light = luminance(scaled(width, height, true));
        int threshold = threshold(light);
        if (threshold < 0) {
            // A white logo on nothing: its shape is all there is to print.
            light = coverage(scaled(width, height, false));
            threshold = 128;
        }
        BufferedImage ink = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < light.length; i++) {
            int rgb = light[i] < threshold ? 0xFF000000 : 0xFFFFFFFF;
            ink.setRGB(i % width, i / width, rgb);
        }
        return ink;
    }

    private BufferedImage scaled(int width, int height, boolean onWhite) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        if (onWhite) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(logo, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static int[] luminance(BufferedImage image) {
        int[] light = pixels(image);
        for (int i = 0; i < light.length; i++) {
            Color color = new Color(light[i]);
            light[i] = (color.getRed() * 54 + color.getGreen() * 183 + color.getBlue() * 19) >> 8;
        }
        return light;
    }

    private static int[] coverage(BufferedImage image) {
        int[] light = pixels(image);
        for (int i = 0; i < light.length; i++) {
            light[i] = 255 - (light[i] >>> 24);
        }
        return light;
    }

    private static int[] pixels(BufferedImage image) {
        int width = image.getWidth();
        return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    }

    /** Half way between the darkest and the lightest, or -1 when there is nothing to tell apart. */
    private static int threshold(int[] light) {
        int darkest = 255;
        int lightest = 0;
        for (int value : light) {
            darkest = Math.min(darkest, value);
            lightest = Math.max(lightest, value);
        }
        return lightest - darkest < 24 ? -1 : (darkest + lightest) / 2;
    }
}
