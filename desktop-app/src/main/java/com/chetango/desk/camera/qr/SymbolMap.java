package com.chetango.desk.camera.qr;

import com.google.zxing.qrcode.decoder.Version;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is the same in every code of one version: which modules are fixed and how they look, and in
 * which order the others carry the bits.
 */
final class SymbolMap {
    static final byte DATA = -1;
    static final byte RESERVED = -2;

    /** Fixed modules that lie together, with +1 for dark and -1 for light, mean taken out. */
    static final class Region {
        final double[] u;
        final double[] v;
        final double[] sign;
        final int[] cells;
        final double weight;
        double norm;

        private Region(int n, double weight) {
            this.u = new double[n];
            this.v = new double[n];
            this.sign = new double[n];
            this.cells = new int[n];
            this.weight = weight;
        }
    }

    private static final @Nullable SymbolMap[] CACHE = new SymbolMap[41];

    final int version;
    final int size;

    /** Per module: 0 light, 1 dark, DATA, or RESERVED for format and version information. */
    final byte[] fixed;

    /** The modules of the data bits in reading order. */
    final int[] path;

    final List<Region> regions;
    final List<Region> finders = new ArrayList<>();

    private SymbolMap(int version) {
        this.version = version;
        this.size = 17 + 4 * version;
        this.fixed = new byte[size * size];
        Arrays.fill(fixed, DATA);
        this.regions = new ArrayList<>();
        timing();
        finder(0, 0);
        finder(size - 7, 0);
        finder(0, size - 7);
        alignment();
        reserve();
        this.path = zigzag();
    }

    static SymbolMap of(int version) {
        SymbolMap known = CACHE[version];
        if (known == null) {
            known = new SymbolMap(version);
            CACHE[version] = known;
        }
        return known;
    }

    private void set(int x, int y, int colour) {
        if (x >= 0 && y >= 0 && x < size && y < size) {
            fixed[y * size + x] = (byte) colour;
        }
    }

    private void finder(int left, int top) {
        List<int[]> cells = new ArrayList<>();
        for (int y = top - 1; y <= top + 7; y++) {
            for (int x = left - 1; x <= left + 7; x++) {
                int ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
                set(x, y, ring == 2 || ring == 4 ? 0 : 1);
                if (x >= 0 && y >= 0 && x < size && y < size) {
                    cells.add(new int[] {x, y});
                }
            }
        }
        Region region = region(cells, 1);
        regions.add(region);
        finders.add(region);
    }

    private void timing() {
        for (int start = 8; start < size - 8; start += 16) {
            List<int[]> across = new ArrayList<>();
            List<int[]> down = new ArrayList<>();
            for (int i = start; i < Math.min(start + 16, size - 8); i++) {
                set(i, 6, 1 - i % 2);
                set(6, i, 1 - i % 2);
                across.add(new int[] {i, 6});
                down.add(new int[] {6, i});
            }
            double weight = Math.min(1, across.size() / 8.0);
            if (across.size() > 1) {
                regions.add(region(across, weight));
                regions.add(region(down, weight));
            }
        }
    }

    private void alignment() {
        int[] centres = Version.getVersionForNumber(version).getAlignmentPatternCenters();
        for (int cy : centres) {
            for (int cx : centres) {
                boolean finder =
                        (cx == 6 && (cy == 6 || cy == size - 7)) || (cy == 6 && cx == size - 7);
                if (!finder) {
                    alignment(cx, cy);
                }
            }
        }
    }

    private void alignment(int cx, int cy) {
        List<int[]> cells = new ArrayList<>();
        for (int y = cy - 2; y <= cy + 2; y++) {
            for (int x = cx - 2; x <= cx + 2; x++) {
                set(x, y, Math.max(Math.abs(x - cx), Math.abs(y - cy)) == 1 ? 0 : 1);
                cells.add(new int[] {x, y});
            }
        }
        boolean last = cx == cy && cx == size - 7;
        regions.add(region(cells, last ? 0.8 : 0.4));
    }

    private Region region(List<int[]> cells, double weight) {
        int n = cells.size();
        Region out = new Region(n, weight);
        double mean = 0;
        for (int i = 0; i < n; i++) {
            int x = cells.get(i)[0];
            int y = cells.get(i)[1];
            out.u[i] = x + 0.5;
            out.v[i] = y + 0.5;
            out.cells[i] = y * size + x;
            out.sign[i] = fixed[out.cells[i]] == 1 ? 1 : -1;
            mean += out.sign[i] / n;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            out.sign[i] -= mean;
            squares += out.sign[i] * out.sign[i];
        }
        out.norm = Math.sqrt(squares);
        return out;
    }

    private void reserve() {
        for (int i = 0; i < 9; i++) {
            reserve(i, 8);
            reserve(8, i);
        }
        for (int i = size - 8; i < size; i++) {
            reserve(i, 8);
            reserve(8, i);
        }
        set(8, size - 8, 1);
        if (version >= 7) {
            for (int i = 0; i < 18; i++) {
                reserve(i / 3, size - 11 + i % 3);
                reserve(size - 11 + i % 3, i / 3);
            }
        }
    }

    private void reserve(int x, int y) {
        if (fixed[y * size + x] == DATA) {
            fixed[y * size + x] = RESERVED;
        }
    }

    private int[] zigzag() {
        int[] out = new int[size * size];
        int n = 0;
        boolean up = true;
        for (int right = size - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int i = 0; i < size; i++) {
                int y = up ? size - 1 - i : i;
                for (int x = right; x > right - 2; x--) {
                    if (fixed[y * size + x] == DATA) {
                        out[n++] = y * size + x;
                    }
                }
            }
            up = !up;
        }
        return Arrays.copyOf(out, n);
    }

    /** Whether mask pattern number mask turns the module over. */
    static boolean masked(int mask, int x, int y) {
        return switch (mask) {
            case 0 -> (x + y) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (x + y) % 3 == 0;
            case 4 -> (y / 2 + x / 3) % 2 == 0;
            case 5 -> x * y % 2 + x * y % 3 == 0;
            case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
            default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
        };
    }
}
