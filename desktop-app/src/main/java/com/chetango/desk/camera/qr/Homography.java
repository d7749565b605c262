package com.chetango.desk.camera.qr;

/**
 * The plane-to-plane mapping a camera makes of a flat card, given by four points and where they
 * land. Kept as nine numbers that are refilled, because a fit tries thousands.
 */
final class Homography {
    private final double[] toSquare = new double[9];
    private final double[] fromSquare = new double[9];
    final double[] m = new double[9];

    /** Corners in order around the quadrilateral: x0 y0 x1 y1 x2 y2 x3 y3. */
    Homography set(double[] from, double[] to) {
        squareTo(from, fromSquare);
        adjugate(fromSquare, toSquare);
        squareTo(to, fromSquare);
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += fromSquare[3 * r + k] * toSquare[3 * k + c];
                }
                m[3 * r + c] = sum;
            }
        }
        return this;
    }

    double x(double u, double v) {
        return (m[0] * u + m[1] * v + m[2]) / (m[6] * u + m[7] * v + m[8]);
    }

    double y(double u, double v) {
        return (m[3] * u + m[4] * v + m[5]) / (m[6] * u + m[7] * v + m[8]);
    }

    private static void squareTo(double[] q, double[] out) {
        double dx3 = q[0] - q[2] + q[4] - q[6];
        double dy3 = q[1] - q[3] + q[5] - q[7];
        double dx1 = q[2] - q[4];
        double dx2 = q[6] - q[4];
        double dy1 = q[3] - q[5];
        double dy2 = q[7] - q[5];
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / det;
        double h = (dx1 * dy3 - dx3 * dy1) / det;
        out[0] = q[2] - q[0] + g * q[2];
        out[1] = q[6] - q[0] + h * q[6];
        out[2] = q[0];
        out[3] = q[3] - q[1] + g * q[3];
        out[4] = q[7] - q[1] + h * q[7];
        out[5] = q[1];
        out[6] = g;
        out[7] = h;
        out[8] = 1;
    }

    private static void adjugate(double[] a, double[] out) {
        out[0] = a[4] * a[8] - a[5] * a[7];
        out[1] = a[2] * a[7] - a[1] * a[8];
        out[2] = a[1] * a[5] - a[2] * a[4];
        out[3] = a[5] * a[6] - a[3] * a[8];
        out[4] = a[0] * a[8] - a[2] * a[6];
        out[5] = a[2] * a[3] - a[0] * a[5];
        out[6] = a[3] * a[7] - a[4] * a[6];
        out[7] = a[1] * a[6] - a[0] * a[7];
        out[8] = a[0] * a[4] - a[1] * a[3];
    }
}
