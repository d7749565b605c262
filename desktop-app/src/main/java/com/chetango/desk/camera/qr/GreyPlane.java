package com.chetango.desk.camera.qr;

/**
 * A grey picture at some scale of the frame. Coordinates are continuous: pixel (i, j) covers the
 * square from (i, j) to (i + 1, j + 1), so that scaling is a plain multiplication.
 */
final class GreyPlane {
    final int width;
    final int height;
    final byte[] px;

    /** How many frame pixels one pixel of this plane is wide. */
    final double scale;

    GreyPlane(int width, int height, byte[] px, double scale) {
        this.width = width;
        this.height = height;
        this.px = px;
        this.scale = scale;
    }

    static GreyPlane of(LumaFrame frame) {
        return new GreyPlane(frame.width(), frame.height(), frame.luma(), 1);
    }

    int at(int x, int y) {
        return px[y * width + x] & 0xFF;
    }

    /** Brightness between pixel centres; outside the picture the nearest edge goes on. */
    double sample(double x, double y) {
        double sx = Math.min(Math.max(x - 0.5, 0), width - 1.001);
        double sy = Math.min(Math.max(y - 0.5, 0), height - 1.001);
        int ix = Math.max((int) sx, 0);
        int iy = Math.max((int) sy, 0);
        double fx = sx - ix;
        double fy = sy - iy;
        int at = iy * width + ix;
        int right = ix + 1 < width ? 1 : 0;
        int down = iy + 1 < height ? width : 0;
        double top = (px[at] & 0xFF) * (1 - fx) + (px[at + right] & 0xFF) * fx;
        double low = (px[at + down] & 0xFF) * (1 - fx) + (px[at + down + right] & 0xFF) * fx;
        return top * (1 - fy) + low * fy;
    }
}
