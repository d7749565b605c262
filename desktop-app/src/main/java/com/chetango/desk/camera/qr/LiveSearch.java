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
    private static final int INVERTED_EVERY = 3;

    /** More finders than this are a pattern, not codes. */
    private static final int CONFUSING = 30;

    private final LongSupplier nanoTime;
    private final FinderScan scan = new FinderScan();
    private final BlockThreshold fullBits = new BlockThreshold(36);
    private final BlockThreshold halfBits = new BlockThreshold(20);
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
        if (full.width < 16 || full.height < 16) {
            return List.of();
        }
        halfPixels = sized(halfPixels, full);
        PlaneFilters.half(full, halfPixels);
        GreyPlane half = new GreyPlane(full.width / 2, full.height / 2, halfPixels, 2);
        List<Reading> readings = new ArrayList<>();
        Budget budget = Budget.of(nanoTime, DEEP_NANOS);
        List<GreyPlane> planes = new ArrayList<>(List.of(full, half));
        Hunt hunt = new Hunt(planes, budget, readings, scan);
        BitPlane bits = halfBits.apply(half);
        hunt.gather(bits, full.width < LARGE ? 1 : 2);
        boolean isSmall = full.width < LARGE;
        boolean isHinted = hunt.finders() > 0 && hunt.finders() < CONFUSING;
        if (isSmall || isHinted || frames % 2 == 0) {
            hunt.gather(fullBits.apply(full), isSmall ? 1 : 2);
        }
        if (hunt.finders() >= 3) {
            quarterPixels = sized(quarterPixels, half);
            PlaneFilters.half(half, quarterPixels);
            planes.add(new GreyPlane(half.width / 2, half.height / 2, quarterPixels, 4));
            look(hunt, budget, readings);
        }
        if (readings.isEmpty() && frames % INVERTED_EVERY == 1) {
            inverted(full, bits, budget, readings);
        }
        return readings;
    }

    private void look(Hunt hunt, Budget budget, List<Reading> readings) {
        if (pausedFrames < pauseFrames) {
            pausedFrames++;
            return;
        }
        pausedFrames = 0;
        hunt.tryTriples(QUICK_TRIPLES);
        List<Placement> promising = hunt.promising();
        if (readings.isEmpty() && !promising.isEmpty()) {
            Reading reading = Rescue.read(promising.getFirst(), budget);
            if (reading != null) {
                readings.add(reading);
            }
        }
        boolean inVain = readings.isEmpty() && !promising.isEmpty();
        pauseFrames = inVain ? Math.clamp(2L * pauseFrames, 1, LONGEST_PAUSE_FRAMES) : 0;
    }

    /** Light on dark, as phones show it at night: finders in the other colour of the same bits. */
    private void inverted(GreyPlane full, BitPlane bits, Budget budget, List<Reading> readings) {
        List<GreyPlane> planes = new ArrayList<>();
        Hunt hunt = new Hunt(planes, budget, readings, scan);
        hunt.gather(bits, 0, 2);
        if (hunt.finders() < 3 || hunt.finders() > CONFUSING) {
            return;
        }
        GreyPlane light = PlaneFilters.inverted(full);
        planes.add(light);
        planes.add(PlaneFilters.half(light));
        hunt.tryTriples(1);
    }

    private static byte[] sized(byte[] buffer, GreyPlane twice) {
        int size = (twice.width / 2) * (twice.height / 2);
        return buffer.length == size ? buffer : new byte[size];
    }
}
