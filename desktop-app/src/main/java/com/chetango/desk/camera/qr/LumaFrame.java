package com.chetango.desk.camera.qr;

/**
 * One picture as the reader sees it: brightness only, one byte a pixel, row by row.
 *
 * <p>The array is not copied: a live source may refill the same one between two readings.
 */
public final class LumaFrame {
    private final int width;
    private final int height;
    private final byte[] luma;

    public LumaFrame(int width, int height, byte[] luma) {
        if (width < 1 || height < 1 || (long) width * height > luma.length) {
            throw new IllegalArgumentException(width + "x" + height + " in " + luma.length);
        }
        this.width = width;
        this.height = height;
        this.luma = luma;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] luma() {
        return luma;
    }
}
