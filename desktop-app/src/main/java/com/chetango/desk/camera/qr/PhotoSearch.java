package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.List;

/** One photograph, all effort: pass after pass over it until something is read or time is up. */
final class PhotoSearch {
    private static final int TRIPLES = 8;
    private static final int RESCUED_FIRST = 2;
    private static final int RESCUED_LAST = 6;
    private static final int PAIRED = 7;
    private static final int DEBLURRED_PIXELS = 120_000;
    private static final int DEBLUR_ROUNDS = 40;

    private final Budget budget;
    private final List<Reading> readings = new ArrayList<>();
    String trace = "";

    PhotoSearch(Budget budget) {
        this.budget = budget;
    }

    List<Reading> search(GreyPlane frame) {
        Reading plain = PlainPass.read(frame);
        if (plain != null) {
            readings.add(plain);
        }
        FinderScan scan = new FinderScan();
        Hunt dark = new Hunt(pyramid(frame), budget, readings, scan);
        Hunt light = new Hunt(pyramid(PlaneFilters.inverted(frame)), budget, readings, scan);
        stage(dark, 0);
        stage(light, 0);
        rescue(dark, RESCUED_FIRST);
        rescue(light, RESCUED_FIRST);
        for (Runnable step : steps(dark, light, scan)) {
            if (!readings.isEmpty() || budget.isSpent()) {
                break;
            }
            step.run();
        }
        trace += dark.trace + " /" + light.trace;
        return readings;
    }

    /** What to do while nothing is read, in the order of what usually helps for its price. */
    private List<Runnable> steps(Hunt dark, Hunt light, FinderScan scan) {
        return List.of(
                () -> stage(dark, 1),
                () -> stage(dark, 2),
                () -> rescue(dark, RESCUED_LAST),
                () -> stage(light, 1),
                () -> blurred(dark, scan),
                () -> dark.tryPairs(PAIRED),
                () -> stage(dark, 3),
                () -> stage(light, 2),
                () -> blurred(light, scan),
                () -> light.tryPairs(PAIRED),
                () -> stage(light, 3),
                () -> rescue(dark, RESCUED_LAST),
                () -> rescue(light, RESCUED_LAST));
    }

    private boolean goesOn() {
        return readings.isEmpty() && !budget.isSpent();
    }

    /** Strong blur hides the finders themselves: the hunt is repeated in deblurred pictures. */
    private void blurred(Hunt hunt, FinderScan scan) {
        List<GreyPlane> planes = new ArrayList<>();
        for (GreyPlane plane : hunt.planes()) {
            if (plane.width * plane.height <= DEBLURRED_PIXELS && !budget.isSpent()) {
                GreyPlane sharp = PlaneFilters.deblurred(plane, DEBLUR_ROUNDS);
                planes.add(PlaneFilters.doubled(sharp));
                planes.add(sharp);
            }
        }
        if (planes.isEmpty()) {
            return;
        }
        Hunt sharp = new Hunt(planes, budget, readings, scan);
        for (GreyPlane plane : planes) {
            for (int radius : new int[] {14, 32}) {
                if (goesOn()) {
                    look(sharp, Binarizers.localMean(plane, radius));
                }
            }
        }
        if (goesOn()) {
            rescue(sharp, RESCUED_FIRST);
        }
        trace += " sharp" + sharp.trace;
    }

    private void rescue(Hunt hunt, int most) {
        List<Placement> promising = hunt.promising();
        for (Placement at : List.copyOf(promising.subList(0, Math.min(most, promising.size())))) {
            if (budget.isSpent()) {
                return;
            }
            Reading reading = Rescue.read(at, budget);
            if (reading != null) {
                readings.add(reading);
                trace += "rescued ";
                return;
            }
        }
    }

    /** From the middle sizes outwards: most codes show there, and the largest costs most. */
    static List<GreyPlane> pyramid(GreyPlane frame) {
        List<GreyPlane> out = new ArrayList<>();
        if (Math.max(frame.width, frame.height) <= 800) {
            out.add(PlaneFilters.doubled(frame));
        }
        GreyPlane plane = frame;
        out.add(plane);
        while (Math.min(plane.width, plane.height) > 160) {
            plane = PlaneFilters.half(plane);
            out.add(plane);
        }
        return out;
    }

    private void stage(Hunt hunt, int stage) {
        List<GreyPlane> planes = hunt.planes();
        for (int i = planes.size() - 1; i >= 0; i--) {
            GreyPlane plane = planes.get(i);
            if (budget.isSpent()) {
                return;
            }
            switch (stage) {
                case 0 -> look(hunt, Binarizers.localMean(plane, 16));
                case 1 -> {
                    look(hunt, Binarizers.localMean(plane, 40));
                    look(hunt, Binarizers.global(plane));
                    look(hunt, Binarizers.localMean(plane, 7));
                }
                case 2 -> {
                    look(hunt, Binarizers.localMean(PlaneFilters.blurred(plane), 16));
                    look(hunt, Binarizers.localMean(PlaneFilters.median(plane), 16));
                }
                default -> {
                    GreyPlane sharp = PlaneFilters.sharpened(plane, 3);
                    look(hunt, Binarizers.localMean(sharp, 16));
                    look(hunt, Binarizers.global(sharp));
                }
            }
        }
    }

    private void look(Hunt hunt, BitPlane bits) {
        if (!budget.isSpent()) {
            hunt.look(bits, 1, TRIPLES);
        }
    }
}
