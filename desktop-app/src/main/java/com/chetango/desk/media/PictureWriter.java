package com.chetango.desk.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a decoded picture upright, makes it fit, and writes it as a JPEG under its limit. */
final class PictureWriter {
    private static final float BEST = 0.88f;
    private static final float WORST = 0.4f;
    private static final float STEP = 0.12f;

    private PictureWriter() {}

    static MediaOutcome.Accepted write(BufferedImage decoded, int orientation, MediaUse use)
            throws IOException {
        BufferedImage upright = upright(decoded, orientation);
        int side = use.sidePixels;
        while (true) {
            BufferedImage fitted = fitted(upright, side);
            for (float quality = BEST; quality >= WORST; quality -= STEP) {
                byte[] jpeg = jpeg(fitted, quality);
                if (jpeg.length <= use.keptBytes) {
                    return new MediaOutcome.Accepted(
                            jpeg, "image/jpeg", fitted.getWidth(), fitted.getHeight());
                }
            }
            // Pure noise compresses badly; a smaller picture of it is as good.
            side = side * 3 / 4;
        }
    }

    /** Onto white: a PNG may be see-through, a JPEG may not. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(
                        turned ? height : width,
                        turned ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** The eight ways of EXIF to hold a camera, as the matrix that undoes each. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Inside a square of that side, never enlarged. */
    private static BufferedImage fitted(BufferedImage image, int side) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= side) {
            return image;
        }
        int width = Math.max(1, Math.round((float) image.getWidth() * side / longest));
        int height = Math.max(1, Math.round((float) image.getHeight() * side / longest));
        // More than halving at once would skip pixels.
        BufferedImage source = longest > 2 * side ? fitted(image, (longest + 1) / 2) : image;
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
