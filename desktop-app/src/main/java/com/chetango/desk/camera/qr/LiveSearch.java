package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * One frame of a running camera. The quick look costs the same for every frame; only where three
 * finders fit together is more spent, and less often the longer a scene keeps promising and never
 * reads (a chequered shirt), so that it cannot slow the camera down for good.
 */
final class LiveSearch {
    private static final long DEEP_NANOS = 60_000_000L;
    private static final int QUICK_TRIPLES = 3;
    private static final int LONGEST_PAUSE_FRAMES = 8;
    private static final int LARGE = 900;

    private final LongSupplier nanoTime;
    private final FinderScan scan = new FinderScan();
    private final BlockThreshold fullBits = new BlockThreshold();
    private final BlockThreshold halfBits = new BlockThreshold();
    private byte[] halfPixels = new byte[0];
    private byte[] quarterPixels = new byte[0];
    private int pauseFrames;
    private int pausedFrames;
    private int frames;

    LiveSearch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    List<Reading> search(LumaFrame frame) {
        frames++;
        GreyPlane full = GreyPlane.of(frame);
        int halfSize = (full.width / 2) * (full.height / 2);
        if (halfPixels.length != halfSize) {
            halfPixels = new byte[halfSize];
        }
        PlaneFilters.half(full, halfPixels);
        GreyPlane half = new GreyPlane(full.width / 2, full.height / 2, halfPixels, 2);
        List<Reading> readings = new ArrayList<>();
        Budget budget = Budget.of(nanoTime, DEEP_NANOS);
        Hunt hunt = new Hunt(planes(full, half), budget, readings, scan);
        hunt.gather(halfBits.apply(half), 2);
        if (full.width < LARGE || frames % 2 == 0 || hunt.hasFinders()) {
            hunt.gather(fullBits.apply(full), full.width < LARGE ? 1 : 2);
        }
        if (pausedFrames < pauseFrames) {
            pausedFrames++;
            return readings;
        }
        pausedFrames = 0;
        hunt.tryTriples(QUICK_TRIPLES);
        boolean promised = !hunt.promising().isEmpty();
        pauseFrames =
                !readings.isEmpty() || !promised
                        ? 0
                        : Math.min(LONGEST_PAUSE_FRAMES, Math.max(1, 2 * pauseFrames));
        return readings;
    }

    private List<GreyPlane> planes(GreyPlane full, GreyPlane half) {
        int size = (half.width / 2) * (half.height / 2);
        if (size < 1) {
            return List.of(full, half);
        }
        if (quarterPixels.length != size) {
            quarterPixels = new byte[size];
        }
        PlaneFilters.half(half, quarterPixels);
        return List.of(
                full, half, new GreyPlane(half.width / 2, half.height / 2, quarterPixels, 4));
    }
}
