package com.chetango.desk.camera.qr;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * What is tried on a place that surely looks like a code and still does not read: grids for paper
 * that is bent, and the same place in calmer and in sharper pictures. Only the code and a rim
 * around it are worked on.
 */
final class Rescue {
    private static final double[] BOWS = {-0.14, -0.07, 0.07, 0.14};

    /** The bends that bow one side of the code against the other. */
    private static final int[] BOWED = {9, 10};

    private static final double CURVED_FITS = 0.6;
    private static final int RIM_MODULES = 6;

    private final Budget budget;
    private final Placement at;
    private final double left;
    private final double top;

    private Rescue(Placement whole, Budget budget) {
        this.budget = budget;
        GreyPlane plane = whole.plane;
        double rim = RIM_MODULES * whole.module() * plane.scale;
        double[] xs = whole.corners().stream().mapToDouble(Spot::x).sorted().toArray();
        double[] ys = whole.corners().stream().mapToDouble(Spot::y).sorted().toArray();
        int x = Math.clamp((long) ((xs[0] - rim) / plane.scale), 0, plane.width - 2);
        int y = Math.clamp((long) ((ys[0] - rim) / plane.scale), 0, plane.height - 2);
        int right = Math.clamp((long) ((xs[3] + rim) / plane.scale), x + 2, plane.width);
        int low = Math.clamp((long) ((ys[3] + rim) / plane.scale), y + 2, plane.height);
        this.left = x * plane.scale;
        this.top = y * plane.scale;
        this.at = whole.within(cut(plane, x, y, right - x, low - y), x, y);
    }

    private static GreyPlane cut(GreyPlane plane, int x, int y, int w, int h) {
        byte[] out = new byte[w * h];
        for (int row = 0; row < h; row++) {
            System.arraycopy(plane.px, (y + row) * plane.width + x, out, row * w, w);
        }
        return new GreyPlane(w, h, out, plane.scale);
    }

    static @Nullable Reading read(Placement at, Budget budget) {
        if (!Arrays.stream(at.p).allMatch(Double::isFinite)) {
            return null;
        }
        Rescue rescue = new Rescue(at, budget);
        Reading reading = rescue.inOtherPictures();
        return reading != null ? reading : rescue.bent();
    }

    private @Nullable Reading inOtherPictures() {
        for (int way = 0; way < 4 && !budget.isSpent(); way++) {
            GreyPlane plane =
                    switch (way) {
                        case 0 -> PlaneFilters.median(at.plane);
                        case 1 -> PlaneFilters.sharpened(at.plane, 2);
                        case 2 -> PlaneFilters.blurred(at.plane);
                        default -> PlaneFilters.median(PlaneFilters.median(at.plane));
                    };
            Placement moved = at.on(plane);
            GridFit.climb(moved, Placement.PARAMETERS, 0.8, 0.05);
            Reading reading = read(moved);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private @Nullable Reading bent() {
        Placement best = null;
        for (int version = at.map.version - 1; version <= at.map.version + 1; version++) {
            if (version < 1 || version > 40) {
                continue;
            }
            for (int bend : BOWED) {
                for (double bow : BOWS) {
                    if (budget.isSpent()) {
                        return null;
                    }
                    Placement bowed = at.flattened(SymbolMap.of(version));
                    bowed.p[bend] = bow;
                    GridFit.climb(bowed, Placement.ANCHORS, 0.8, 0.4);
                    GridFit.climb(bowed, Placement.PARAMETERS, 0.8, 0.4);
                    best = best == null || bowed.score > best.score ? bowed : best;
                }
            }
        }
        if (best == null || best.score < CURVED_FITS) {
            return null;
        }
        GridFit.climb(best, Placement.PARAMETERS, 0.4, 0.05);
        return best.score < at.score ? null : read(best);
    }

    private @Nullable Reading read(Placement placed) {
        String text = SymbolReader.read(placed, true);
        if (text == null) {
            return null;
        }
        List<Spot> corners =
                placed.corners().stream().map(s -> new Spot(s.x() + left, s.y() + top)).toList();
        return new Reading(text, corners);
    }
}
