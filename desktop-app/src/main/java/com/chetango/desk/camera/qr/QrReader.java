package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Reads the QR codes of a frame: {@link #live} for a camera that delivers many frames, {@link
 * #photo} for one picture that is all there is. One reader serves one thread; it keeps its buffers
 * from frame to frame.
 */
public final class QrReader {
    private static final long PHOTO_NANOS = 3_000_000_000L;

    private final LongSupplier nanoTime;
    private final LiveSearch live;

    /** The clock only bounds the effort; any that counts nanoseconds will do. */
    public QrReader(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.live = new LiveSearch(nanoTime);
    }

    /** A quick look, and a longer one only where something promises to be a code. */
    public List<Reading> live(LumaFrame frame) {
        return tidy(live.search(frame));
    }

    /** All effort on one picture, for a few seconds at most. */
    public List<Reading> photo(LumaFrame frame) {
        Budget budget = Budget.of(nanoTime, PHOTO_NANOS);
        return tidy(new PhotoSearch(budget).search(GreyPlane.of(frame)));
    }

    /** The largest first, and nothing twice or inside another code. */
    private static List<Reading> tidy(List<Reading> readings) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparingDouble(Reading::area).reversed());
        List<Reading> out = new ArrayList<>();
        for (Reading reading : sorted) {
            Spot middle = reading.middle();
            if (out.stream().noneMatch(kept -> kept.covers(middle.x(), middle.y()))) {
                out.add(reading);
            }
        }
        return List.copyOf(out);
    }
}
