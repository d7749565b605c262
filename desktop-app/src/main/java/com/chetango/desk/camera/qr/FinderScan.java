package com.chetango.desk.camera.qr;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks along rows for dark-light-dark-light-dark in 1:1:3:1:1 and checks each hit across. Blur and
 * a shifted threshold widen one colour and narrow the other by the same amount, so the test is on
 * neighbouring pairs, whose sums stay.
 */
final class FinderScan {
    private static final int MAX_FOUND = 200;

    private final List<Finder> found = new ArrayList<>();
    private final int[] cross = new int[5];
    private int[] edges = new int[0];
    private BitPlane bits;
    private byte ink;

    FinderScan() {
        bits = new BitPlane(0, 0, new byte[0], 1);
    }

    /** All finder-like patterns, in frame pixels; ink is 1 for dark on light, 0 for the inverse. */
    List<Finder> scan(BitPlane plane, int ink, int rowStep) {
        found.clear();
        this.bits = plane;
        this.ink = (byte) ink;
        if (edges.length < plane.width + 2) {
            edges = new int[plane.width + 2];
        }
        for (int y = rowStep / 2; y < plane.height && found.size() < MAX_FOUND; y += rowStep) {
            scanRow(y);
        }
        return found;
    }

    private void scanRow(int y) {
        byte[] dark = bits.dark;
        int w = bits.width;
        int row = y * w;
        int n = 0;
        byte last = (byte) (1 - ink);
        for (int x = 0; x < w; x++) {
            byte v = dark[row + x];
            if (v != last) {
                edges[n++] = x;
                last = v;
            }
        }
        if (last == ink) {
            edges[n++] = w;
        }
        for (int i = 0; i + 5 < n; i += 2) {
            int a = edges[i + 1] - edges[i];
            int b = edges[i + 2] - edges[i + 1];
            int c = edges[i + 3] - edges[i + 2];
            int d = edges[i + 4] - edges[i + 3];
            int e = edges[i + 5] - edges[i + 4];
            if (looksRight(a, b, c, d, e)) {
                check((edges[i + 2] + edges[i + 3]) / 2.0, y, a + b + c + d + e);
            }
        }
    }

    static boolean looksRight(int a, int b, int c, int d, int e) {
        int total = a + b + c + d + e;
        if (total < 7) {
            return false;
        }
        float m = total / 7f;
        float slack = 0.7f * m + 0.3f;
        return Math.abs(a + b - 2 * m) <= slack
                && Math.abs(d + e - 2 * m) <= slack
                && Math.abs(b + c - 4 * m) <= 1.4f * slack
                && Math.abs(c + d - 4 * m) <= 1.4f * slack
                && c > 1.4f * m
                && c > a
                && c > e
                && c > b
                && c > d;
    }

    private void check(double x, int y, int total) {
        int ix = (int) x;
        double cy = across(ix, y, 0, 1, 2 * total);
        if (Double.isNaN(cy)) {
            return;
        }
        int tall = cross[0] + cross[1] + cross[2] + cross[3] + cross[4];
        if (tall * 5 < total * 2 || total * 5 < tall * 2) {
            return;
        }
        double cx = across(ix, (int) cy, 1, 0, 2 * total);
        if (Double.isNaN(cx)) {
            return;
        }
        int wide = cross[0] + cross[1] + cross[2] + cross[3] + cross[4];
        boolean falling = !Double.isNaN(across((int) cx, (int) cy, 1, 1, 2 * total));
        boolean rising = !Double.isNaN(across((int) cx, (int) cy, -1, 1, 2 * total));
        if (!falling && !rising) {
            return;
        }
        double s = bits.scale;
        double weight = falling && rising ? 1 : 0.5;
        keep(new Finder(cx * s, cy * s, (tall + wide) / 14.0 * s, weight));
    }

    private void keep(Finder finder) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).sameAs(finder)) {
                found.set(i, found.get(i).mergedWith(finder));
                return;
            }
        }
        found.add(finder);
    }

    /**
     * Measures the five runs through a point of the middle run; gives the middle of that run along
     * the direction's own axis (y unless the line is a row), or NaN when the runs do not fit.
     */
    private double across(int x, int y, int dx, int dy, int limit) {
        if (bits.dark[y * bits.width + x] != ink) {
            return Double.NaN;
        }
        cross[2] = 0;
        int back = walk(x, y, -dx, -dy, limit, 1, 0);
        int ahead = walk(x, y, dx, dy, limit, 3, 4);
        if (back < 0 || ahead < 0) {
            return Double.NaN;
        }
        cross[2] = back + ahead + 1;
        if (!looksRight(cross[0], cross[1], cross[2], cross[3], cross[4])) {
            return Double.NaN;
        }
        double middle = (ahead - back) / 2.0 + 0.5;
        return dy == 0 ? x + middle : y + middle;
    }

    /** Steps out of the middle, through light (into cross[near]) and dark (into cross[far]). */
    private int walk(int x, int y, int dx, int dy, int limit, int near, int far) {
        int middle = run(x, y, dx, dy, ink, limit);
        int light = run(x + dx * middle, y + dy * middle, dx, dy, (byte) (1 - ink), limit);
        int gone = middle + light;
        int dark = run(x + dx * gone, y + dy * gone, dx, dy, ink, limit);
        cross[near] = light;
        cross[far] = dark;
        return light == 0 || dark == 0 ? -1 : middle - 1;
    }

    private int run(int x, int y, int dx, int dy, byte colour, int limit) {
        int n = 0;
        int w = bits.width;
        int h = bits.height;
        while (n < limit && x >= 0 && y >= 0 && x < w && y < h && bits.dark[y * w + x] == colour) {
            n++;
            x += dx;
            y += dy;
        }
        return n;
    }
}
