package com.chetango.desk.camera.qr;

import org.jspecify.annotations.Nullable;

/**
 * What is tried on a place that surely looks like a code and still does not read: the same place in
 * calmer and in sharper pictures, with the grid laid anew each time.
 */
final class Rescue {
    private Rescue() {}

    private static final double[] BOWS = {-0.14, -0.07, 0.07, 0.14};

    /** The bends that bow one side of the code against the other. */
    private static final int[] BOWED = {9, 10};

    private static final double CURVED_FITS = 0.6;

    private static @Nullable Reading curved(Placement at, Budget budget) {
        Placement best = null;
        for (int version = at.map.version - 1; version <= at.map.version + 1; version++) {
            if (version < 1 || version > 40 || budget.isSpent()) {
                continue;
            }
            for (int bend : BOWED) {
                for (double bow : BOWS) {
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
        if (best.score < at.score) {
            return null;
        }
        String text = SymbolReader.read(best, true);
        return text == null ? null : new Reading(text, best.corners());
    }

    static @Nullable Reading read(Placement at, Budget budget) {
        Reading bowed = curved(at, budget);
        if (bowed != null) {
            return bowed;
        }
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
            String text = SymbolReader.read(moved, true);
            if (text != null) {
                return new Reading(text, moved.corners());
            }
        }
        return null;
    }
}
