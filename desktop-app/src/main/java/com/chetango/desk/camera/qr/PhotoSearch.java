package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.List;

/** One photograph, all effort: pass after pass over it until something is read or time is up. */
final class PhotoSearch {
    private static final int STAGES = 4;
    private static final int TRIPLES = 8;

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
        int stage = 1;
        for (; stage < STAGES && readings.isEmpty() && !budget.isSpent(); stage++) {
            stage(dark, stage);
            if (readings.isEmpty()) {
                stage(light, stage);
            }
        }
        trace = dark.trace + " /" + light.trace + " stage " + stage;
        return readings;
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
