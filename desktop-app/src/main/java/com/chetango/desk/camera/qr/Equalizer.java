package com.chetango.desk.camera.qr;

/**
 * Undoes blur with what the code itself teaches. How the fixed modules ought to look is known; how
 * they and their surroundings do look is seen; the linear filter that leads best from one to the
 * other (ridge regression) is then laid over all modules. It need not know whether the picture is
 * out of focus, shaken or shifted.
 */
final class Equalizer {
    private static final int LOCAL_RADIUS = 10;

    private final SymbolMap map;
    private final int reach;
    private final int taps;
    private final int wide;
    private final float[] half;

    /** Reach is in half modules: 2 looks one module far, 3 one and a half. */
    Equalizer(Placement at, int reach) {
        this.map = at.map;
        this.reach = reach;
        this.taps = (2 * reach + 1) * (2 * reach + 1) + 1;
        this.wide = 2 * map.size + 2 * reach;
        float[] grey = new float[wide * wide];
        for (int j = 0; j < wide; j++) {
            for (int i = 0; i < wide; i++) {
                grey[j * wide + i] =
                        (float) at.sample((i - reach + 1) / 2.0, (j - reach + 1) / 2.0);
            }
        }
        this.half = SoftGrids.local(grey, wide, LOCAL_RADIUS);
    }

    /** Certainty of every module; each round after the first also learns from the sure ones. */
    float[] solve(int rounds) {
        float[] teacher = new float[map.fixed.length];
        for (int i = 0; i < teacher.length; i++) {
            teacher[i] = map.fixed[i] < 0 ? 0 : map.fixed[i] == 1 ? 1 : -1;
        }
        float[] soft = apply(learn(teacher));
        for (int round = 1; round < rounds; round++) {
            for (int i = 0; i < teacher.length; i++) {
                if (map.fixed[i] < 0) {
                    teacher[i] = Math.abs(soft[i]) > 0.4 ? Math.signum(soft[i]) : 0;
                }
            }
            soft = apply(learn(teacher));
        }
        return soft;
    }

    private void taps(int module, double[] out) {
        int left = module % map.size * 2;
        int top = module / map.size * 2;
        int n = 0;
        for (int j = 0; j <= 2 * reach; j++) {
            int row = (top + j) * wide + left;
            for (int i = 0; i <= 2 * reach; i++) {
                out[n++] = half[row + i];
            }
        }
        out[n] = 1;
    }

    private double[] learn(float[] teacher) {
        double[][] normal = new double[taps][taps + 1];
        double[] row = new double[taps];
        int n = 0;
        for (int i = 0; i < teacher.length; i++) {
            if (teacher[i] == 0) {
                continue;
            }
            n++;
            taps(i, row);
            for (int a = 0; a < taps; a++) {
                double[] into = normal[a];
                double weight = row[a];
                for (int b = a; b < taps; b++) {
                    into[b] += weight * row[b];
                }
                into[taps] += weight * teacher[i];
            }
        }
        for (int a = 0; a < taps; a++) {
            for (int b = 0; b < a; b++) {
                normal[a][b] = normal[b][a];
            }
            normal[a][a] += 0.03 * n;
        }
        return solve(normal);
    }

    /** Gauss without pivoting: the ridge keeps the matrix positive definite. */
    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                double f = a[i][k] / a[k][k];
                for (int j = k; j <= n; j++) {
                    a[i][j] -= f * a[k][j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }

    private float[] apply(double[] filter) {
        float[] out = new float[map.fixed.length];
        double[] row = new double[taps];
        for (int i = 0; i < out.length; i++) {
            taps(i, row);
            double sum = 0;
            for (int k = 0; k < taps; k++) {
                sum += filter[k] * row[k];
            }
            out[i] = (float) sum;
        }
        return out;
    }
}
