package com.chetango.desk.camera.qr;

import java.util.List;

/**
 * Where the grid of a code lies in a plane: four anchors (the three finder centres and a fourth
 * point towards the open corner) for the tilt, and six bends for paper that is not flat: bows and
 * the uneven steps of a code wrapped round something.
 */
final class Placement {
    static final int ANCHORS = 8;
    static final int PARAMETERS = 14;

    final SymbolMap map;
    final GreyPlane plane;

    /** x and y of the anchors clockwise from the corner, then the bends. */
    final double[] p = new double[PARAMETERS];

    double score;
    private boolean isBent;

    private final double[] modules;
    private final Homography homography = new Homography();
    private final double[] anchors = new double[ANCHORS];

    Placement(SymbolMap map, GreyPlane plane) {
        this.map = map;
        this.plane = plane;
        double far = map.size - 3.5;
        double fourth = fourth(map);
        this.modules = new double[] {3.5, 3.5, far, 3.5, fourth, fourth, 3.5, far};
    }

    static double fourth(SymbolMap map) {
        return map.version == 1 ? map.size - 3.5 : map.size - 6.5;
    }

    Placement copy() {
        return copy(map);
    }

    /** The same place in another picture of the same scene. */
    Placement on(GreyPlane other) {
        Placement out = new Placement(map, other);
        System.arraycopy(p, 0, out.p, 0, PARAMETERS);
        for (int i = 0; i < ANCHORS; i++) {
            out.p[i] *= plane.scale / other.scale;
        }
        out.settle();
        return out;
    }

    Placement copy(SymbolMap other) {
        Placement out = new Placement(other, plane);
        System.arraycopy(p, 0, out.p, 0, PARAMETERS);
        out.score = score;
        out.settle();
        return out;
    }

    /** The same place in a piece cut out of the picture at (x, y). */
    Placement within(GreyPlane piece, int x, int y) {
        Placement out = new Placement(map, piece);
        System.arraycopy(p, 0, out.p, 0, PARAMETERS);
        for (int i = 0; i < ANCHORS; i++) {
            out.p[i] -= i % 2 == 0 ? x : y;
        }
        out.score = score;
        out.settle();
        return out;
    }

    /** Only the three finders kept where they are: the rest as on a flat card seen from above. */
    Placement flattened(SymbolMap other) {
        Placement out = new Placement(other, plane);
        double far = map.size - 3.5;
        Spot corner = spot(3.5, 3.5);
        Spot right = spot(far, 3.5);
        Spot below = spot(3.5, far);
        double k = (fourth(other) - 3.5) / (other.size - 7);
        double x = corner.x() + k * (right.x() + below.x() - 2 * corner.x());
        double y = corner.y() + k * (right.y() + below.y() - 2 * corner.y());
        double[] all = {corner.x(), corner.y(), right.x(), right.y(), x, y, below.x(), below.y()};
        for (int i = 0; i < ANCHORS; i++) {
            out.p[i] = all[i] / plane.scale;
        }
        out.settle();
        return out;
    }

    /** Must be called after p changed and before points are asked for. */
    void settle() {
        System.arraycopy(p, 0, anchors, 0, ANCHORS);
        homography.set(modules, anchors);
        isBent = false;
        for (int i = ANCHORS; i < PARAMETERS; i++) {
            isBent |= p[i] != 0;
        }
    }

    double bentU(double u, double v) {
        double s = u / map.size;
        double t = v / map.size;
        double along = s * (1 - s) * (4 * p[8] + 10 * p[12] * (1 - 2 * s));
        return u + map.size * (along + 4 * p[10] * t * (1 - t));
    }

    double bentV(double u, double v) {
        double s = u / map.size;
        double t = v / map.size;
        double along = t * (1 - t) * (4 * p[11] + 10 * p[13] * (1 - 2 * t));
        return v + map.size * (along + 4 * p[9] * s * (1 - s));
    }

    double sample(double u, double v) {
        double bu = isBent ? bentU(u, v) : u;
        double bv = isBent ? bentV(u, v) : v;
        double[] m = homography.m;
        double depth = 1 / (m[6] * bu + m[7] * bv + m[8]);
        return plane.sample(
                (m[0] * bu + m[1] * bv + m[2]) * depth, (m[3] * bu + m[4] * bv + m[5]) * depth);
    }

    Spot spot(double u, double v) {
        double bu = bentU(u, v);
        double bv = bentV(u, v);
        return new Spot(homography.x(bu, bv) * plane.scale, homography.y(bu, bv) * plane.scale);
    }

    List<Spot> corners() {
        double far = map.size;
        return List.of(spot(0, 0), spot(far, 0), spot(far, far), spot(0, far));
    }

    /** The mean size of a module, in pixels of the plane. */
    double module() {
        double across = Math.hypot(p[2] - p[0], p[3] - p[1]);
        double down = Math.hypot(p[6] - p[0], p[7] - p[1]);
        return (across + down) / 2 / (map.size - 7);
    }

    /** How well the fixed patterns agree with the picture, from -1 to 1. */
    double measure() {
        settle();
        double sum = 0;
        double weights = 0;
        for (SymbolMap.Region region : map.regions) {
            sum += region.weight * agreement(region, 0, 0);
            weights += region.weight;
        }
        return sum / weights;
    }

    /** Correlation of one region with the picture, seen shifted by (du, dv) modules. */
    double agreement(SymbolMap.Region region, double du, double dv) {
        double[] us = region.u;
        double[] vs = region.v;
        double[] sign = region.sign;
        int n = us.length;
        double sum = 0;
        double squares = 0;
        double dot = 0;
        for (int i = 0; i < n; i++) {
            double g = sample(us[i] + du, vs[i] + dv);
            sum += g;
            squares += g * g;
            dot -= sign[i] * g;
        }
        double variance = squares - sum * sum / n;
        return dot / (region.norm * Math.sqrt(variance + 9 * n));
    }
}
