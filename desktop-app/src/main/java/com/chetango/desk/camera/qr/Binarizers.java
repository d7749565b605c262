package com.chetango.desk.camera.qr;

/** Ways to tell dark from light; each suits other pictures, so the reader tries several. */
final class Binarizers {
    /** Neighbourhoods flatter than this hold no code, only noise: all light. */
    private static final int FLAT_DEVIATION = 4;

    private Binarizers() {}

    /**
     * Dark is what lies below the mean of the square of 2 * radius + 1 around it. The sums are kept
     * modulo 2^32, which is right as long as one window stays below it.
     */
    static BitPlane localMean(GreyPlane in, int radius) {
        int w = in.width;
        int h = in.height;
        int[] sums = new int[(w + 1) * (h + 1)];
        int[] squares = new int[(w + 1) * (h + 1)];
        integrate(in, sums, squares);
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int top = Math.max(y - radius, 0) * (w + 1);
            int low = Math.min(y + radius + 1, h) * (w + 1);
            int rows = (low - top) / (w + 1);
            for (int x = 0; x < w; x++) {
                int left = Math.max(x - radius, 0);
                int right = Math.min(x + radius + 1, w);
                int n = rows * (right - left);
                int sum =
                        sums[low + right] - sums[low + left] - sums[top + right] + sums[top + left];
                int square =
                        squares[low + right]
                                - squares[low + left]
                                - squares[top + right]
                                + squares[top + left];
                int v = in.px[y * w + x] & 0xFF;
                if ((long) v * n < sum) {
                    float mean = (float) sum / n;
                    float variance = (square & 0xFFFFFFFFL) / (float) n - mean * mean;
                    if (variance > FLAT_DEVIATION * FLAT_DEVIATION) {
                        out[y * w + x] = 1;
                    }
                }
            }
        }
        return new BitPlane(w, h, out, in.scale);
    }

    private static void integrate(GreyPlane in, int[] sums, int[] squares) {
        int w = in.width;
        for (int y = 0; y < in.height; y++) {
            int row = 0;
            int rowSquares = 0;
            int above = y * (w + 1) + 1;
            int here = above + w + 1;
            for (int x = 0; x < w; x++) {
                int v = in.px[y * w + x] & 0xFF;
                row += v;
                rowSquares += v * v;
                sums[here + x] = sums[above + x] + row;
                squares[here + x] = squares[above + x] + rowSquares;
            }
        }
    }

    /** One threshold for the whole picture, where it parts the histogram best (Otsu). */
    static BitPlane global(GreyPlane in) {
        int[] histogram = new int[256];
        int n = in.width * in.height;
        for (int i = 0; i < n; i++) {
            histogram[in.px[i] & 0xFF]++;
        }
        int threshold = otsu(histogram, n);
        byte[] out = new byte[n];
        for (int i = 0; i < n; i++) {
            out[i] = (byte) ((in.px[i] & 0xFF) <= threshold ? 1 : 0);
        }
        return new BitPlane(in.width, in.height, out, in.scale);
    }

    private static int otsu(int[] histogram, int n) {
        double total = 0;
        for (int i = 0; i < 256; i++) {
            total += (double) i * histogram[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int threshold = 127;
        for (int i = 0; i < 255; i++) {
            below += histogram[i];
            sumBelow += (double) i * histogram[i];
            if (below == 0 || below == n) {
                continue;
            }
            double gap = sumBelow / below - (total - sumBelow) / (n - below);
            double between = below * (n - below) * gap * gap;
            if (between > best) {
                best = between;
                threshold = i;
            }
        }
        return threshold;
    }
}
