package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three finders that can be the corners of one code: the one at the right angle, its neighbour to
 * the right and its neighbour below. Penalty is lower the more the three fit together.
 */
record Triple(Finder corner, Finder right, Finder below, double penalty) {
    private static final double MAX_COSINE = 0.62;

    /** Every triple that can be a code, the likeliest first. */
    static List<Triple> among(List<Finder> finders) {
        List<Triple> out = new ArrayList<>();
        for (int i = 0; i < finders.size(); i++) {
            for (int j = i + 1; j < finders.size(); j++) {
                for (int k = j + 1; k < finders.size(); k++) {
                    add(out, finders.get(i), finders.get(j), finders.get(k));
                }
            }
        }
        out.sort(Comparator.comparingDouble(Triple::penalty));
        return out;
    }

    private static void add(List<Triple> out, Finder a, Finder b, Finder c) {
        double small = Math.min(a.module(), Math.min(b.module(), c.module()));
        double large = Math.max(a.module(), Math.max(b.module(), c.module()));
        if (large > 2.2 * small) {
            return;
        }
        double ab = a.distanceTo(b);
        double bc = b.distanceTo(c);
        double ca = c.distanceTo(a);
        if (bc >= ab && bc >= ca) {
            addCorner(out, a, b, c, large / small);
        } else if (ca >= ab && ca >= bc) {
            addCorner(out, b, c, a, large / small);
        } else {
            addCorner(out, c, a, b, large / small);
        }
    }

    private static void addCorner(
            List<Triple> out, Finder corner, Finder one, Finder two, double spread) {
        double ax = one.x() - corner.x();
        double ay = one.y() - corner.y();
        double bx = two.x() - corner.x();
        double by = two.y() - corner.y();
        double a = Math.hypot(ax, ay);
        double b = Math.hypot(bx, by);
        double module = (corner.module() + one.module() + two.module()) / 3;
        double ratio = Math.max(a, b) / Math.min(a, b);
        double cosine = Math.abs(ax * bx + ay * by) / (a * b);
        if (ratio > 2.2
                || cosine > MAX_COSINE
                || Math.min(a, b) < 8 * module
                || Math.max(a, b) > 190 * module) {
            return;
        }
        double penalty =
                2 * Math.log(spread)
                        + Math.log(ratio)
                        + cosine
                        - 0.1 * Math.log(corner.weight() * one.weight() * two.weight());
        boolean clockwise = ax * by - ay * bx > 0;
        out.add(
                clockwise
                        ? new Triple(corner, one, two, penalty)
                        : new Triple(corner, two, one, penalty));
    }
}
