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

    /** Two finders and each place where the third may be hidden under dirt or glare. */
    static List<Triple> withOneHidden(Finder a, Finder b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double m = (a.module() + b.module()) / 2;
        List<Triple> out = new ArrayList<>();
        if (Math.hypot(dx, dy) < 12 * m || Math.hypot(dx, dy) > 100 * m) {
            return out;
        }
        for (int side = -1; side <= 1; side += 2) {
            double px = -dy * side;
            double py = dx * side;
            Finder atA = Finder.guessed(a.x() + px, a.y() + py, m);
            Finder atB = Finder.guessed(b.x() + px, b.y() + py, m);
            double midX = (a.x() + b.x() + px) / 2;
            double midY = (a.y() + b.y() + py) / 2;
            out.add(ordered(a, b, atA));
            out.add(ordered(b, a, atB));
            out.add(ordered(Finder.guessed(midX, midY, m), a, b));
        }
        return out;
    }

    private static Triple ordered(Finder corner, Finder one, Finder two) {
        double ax = one.x() - corner.x();
        double ay = one.y() - corner.y();
        double bx = two.x() - corner.x();
        double by = two.y() - corner.y();
        return ax * by - ay * bx > 0
                ? new Triple(corner, one, two, 0)
                : new Triple(corner, two, one, 0);
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
                        - 0.25 * Math.log(corner.weight() * one.weight() * two.weight());
        boolean clockwise = ax * by - ay * bx > 0;
        out.add(
                clockwise
                        ? new Triple(corner, one, two, penalty)
                        : new Triple(corner, two, one, penalty));
    }
}
