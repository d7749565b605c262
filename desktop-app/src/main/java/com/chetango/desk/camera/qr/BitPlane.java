package com.chetango.desk.camera.qr;

/** A picture in two colours at some scale of the frame: 1 is dark, 0 is light. */
final class BitPlane {
    final int width;
    final int height;
    final byte[] dark;
    final double scale;

    BitPlane(int width, int height, byte[] dark, double scale) {
        this.width = width;
        this.height = height;
        this.dark = dark;
        this.scale = scale;
    }
}
