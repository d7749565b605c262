package com.chetango.desk.camera.qr;

/**
 * Turns the grey of a placed grid into certainty for each module: positive is dark, one is sure.
 * Light falls unevenly on cards and screens, so brightness is always judged against the
 * neighbourhood.
 */
final class SoftGrids {
    private static final double SUB = 0.22;

    private SoftGrids() {}

    /** The mean brightness of each module's middle. */
    static float[] grey(Placement at) {
        int size = at.map.size;
        float[] out = new float[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double u = x + 0.5;
                double v = y + 0.5;
                double sum =
                        2 * at.sample(u, v)
                                + at.sample(u - SUB, v - SUB)
                                + at.sample(u + SUB, v - SUB)
                                + at.sample(u - SUB, v + SUB)
                                + at.sample(u + SUB, v + SUB);
                out[y * size + x] = (float) (sum / 6);
            }
        }
        return out;
    }

    /** Against mean and deviation of the square of 2 * radius + 1 modules around. */
    static float[] local(float[] grey, int size, int radius) {
        float[] out = new float[grey.length];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double sum = 0;
                double squares = 0;
                int n = 0;
                for (int j = Math.max(0, y - radius); j <= Math.min(size - 1, y + radius); j++) {
                    for (int i = Math.max(0, x - radius);
                            i <= Math.min(size - 1, x + radius);
                            i++) {
                        float g = grey[j * size + i];
                        sum += g;
                        squares += g * g;
                        n++;
                    }
                }
                double mean = sum / n;
                double deviation = Math.sqrt(Math.max(squares / n - mean * mean, 0) + 4);
                out[y * size + x] = (float) ((mean - grey[y * size + x]) / deviation);
            }
        }
        return out;
    }

    /** Against the dark and light that the fixed patterns show, the nearer ones counting more. */
    static float[] byFixed(float[] grey, SymbolMap map) {
        int n = map.regions.size();
        double[] u = new double[n];
        double[] v = new double[n];
        double[] dark = new double[n];
        double[] light = new double[n];
        for (int r = 0; r < n; r++) {
            SymbolMap.Region region = map.regions.get(r);
            double[] sums = new double[4];
            for (int i = 0; i < region.u.length; i++) {
                int at = region.cells[i];
                int kind = map.fixed[at] == 1 ? 0 : 2;
                sums[kind] += grey[at];
                sums[kind + 1]++;
                u[r] += region.u[i] / region.u.length;
                v[r] += region.v[i] / region.u.length;
            }
            dark[r] = sums[0] / Math.max(1, sums[1]);
            light[r] = sums[2] / Math.max(1, sums[3]);
        }
        float[] out = new float[grey.length];
        for (int i = 0; i < grey.length; i++) {
            double black = 0;
            double white = 0;
            double weights = 0;
            for (int r = 0; r < n; r++) {
                int row = i / map.size;
                double dx = i % map.size + 0.5 - u[r];
                double dy = row + 0.5 - v[r];
                double weight = 1 / (dx * dx + dy * dy + 9);
                black += weight * dark[r];
                white += weight * light[r];
                weights += weight;
            }
            double half = Math.max(1, (white - black) / weights / 2);
            out[i] = (float) (((white + black) / weights / 2 - grey[i]) / half);
        }
        return out;
    }

    /** The same code seen in a mirror: rows and columns change places. */
    static float[] mirrored(float[] soft, int size) {
        float[] out = new float[soft.length];
        for (int i = 0; i < soft.length; i++) {
            out[i % size * size + i / size] = soft[i];
        }
        return out;
    }
}
