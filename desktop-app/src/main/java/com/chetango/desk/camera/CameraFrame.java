package com.chetango.desk.camera;

import com.chetango.desk.camera.qr.LumaFrame;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * One picture of a source: opaque colours for the preview (0xAARRGGBB, row by row) and brightness
 * for the reader.
 */
public final class CameraFrame {
    private final int width;
    private final int height;
    private final int[] argb;

    CameraFrame(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /** Copies the colours; what is transparent becomes white, as on paper. */
    static CameraFrame of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        int[] argb = new int[w * h];
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            fromBgr(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), argb);
        } else if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            fromGrey(image, argb);
        } else {
            image.getRGB(0, 0, w, h, argb, 0, w);
            onWhite(argb);
        }
        return new CameraFrame(w, h, argb);
    }

    /** The stored greys as they are; getRGB would brighten them. */
    private static void fromGrey(BufferedImage image, int[] argb) {
        int[] greys =
                image.getRaster()
                        .getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | greys[i] * 0x010101;
        }
    }

    private static void fromBgr(byte[] bgr, int[] argb) {
        for (int i = 0, b = 0; i < argb.length; i++, b += 3) {
            argb[i] =
                    0xFF000000
                            | (bgr[b + 2] & 0xFF) << 16
                            | (bgr[b + 1] & 0xFF) << 8
                            | (bgr[b] & 0xFF);
        }
    }

    private static void onWhite(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha != 255) {
                int rest = 255 * (255 - alpha);
                int red = ((argb[i] >> 16 & 0xFF) * alpha + rest) / 255;
                int green = ((argb[i] >> 8 & 0xFF) * alpha + rest) / 255;
                int blue = ((argb[i] & 0xFF) * alpha + rest) / 255;
                argb[i] = 0xFF000000 | red << 16 | green << 8 | blue;
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] argb() {
        return argb;
    }

    /** The brightness, in the given array when it has the right length. */
    LumaFrame luma(byte[] reused) {
        byte[] out = reused.length == argb.length ? reused : new byte[argb.length];
        for (int i = 0; i < out.length; i++) {
            int v = argb[i];
            int sum = 306 * (v >> 16 & 0xFF) + 601 * (v >> 8 & 0xFF) + 117 * (v & 0xFF);
            out[i] = (byte) ((sum + 512) >> 10);
        }
        return new LumaFrame(width, height, out);
    }
}
