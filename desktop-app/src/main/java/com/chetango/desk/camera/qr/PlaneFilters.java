package com.chetango.desk.camera.qr;

import java.util.Arrays;

/** Pictures made from pictures: other sizes, calmer, sharper, inside out. */
final class PlaneFilters {
    private PlaneFilters() {}

    /** Each pixel is the mean of four: halves the size and calms noise at the same time. */
    static GreyPlane half(GreyPlane in) {
        int w = in.width / 2;
        int h = in.height / 2;
        byte[] out = new byte[w * h];
        half(in, out);
        return new GreyPlane(w, h, out, in.scale * 2);
    }

    static void half(GreyPlane in, byte[] out) {
        int w = in.width / 2;
        int h = in.height / 2;
        byte[] px = in.px;
        for (int y = 0; y < h; y++) {
            int a = 2 * y * in.width;
            int b = a + in.width;
            int to = y * w;
            for (int x = 0; x < w; x++, a += 2, b += 2) {
                int sum = (px[a] & 0xFF) + (px[a + 1] & 0xFF) + (px[b] & 0xFF) + (px[b + 1] & 0xFF);
                out[to + x] = (byte) ((sum + 2) >> 2);
            }
        }
    }

    /** Twice the size with smooth steps between, for codes of one or two pixels a module. */
    static GreyPlane doubled(GreyPlane in) {
        int w = in.width * 2;
        int h = in.height * 2;
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out[y * w + x] = (byte) Math.round(in.sample((x + 0.5) / 2, (y + 0.5) / 2));
            }
        }
        return new GreyPlane(w, h, out, in.scale / 2);
    }

    static GreyPlane inverted(GreyPlane in) {
        byte[] out = new byte[in.width * in.height];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (255 - (in.px[i] & 0xFF));
        }
        return new GreyPlane(in.width, in.height, out, in.scale);
    }

    /** Binomial 1-2-1 both ways, edges repeated. */
    static GreyPlane blurred(GreyPlane in) {
        int w = in.width;
        int h = in.height;
        int[] rows = new int[w * h];
        for (int y = 0; y < h; y++) {
            int at = y * w;
            for (int x = 0; x < w; x++) {
                int left = in.px[at + Math.max(x - 1, 0)] & 0xFF;
                int right = in.px[at + Math.min(x + 1, w - 1)] & 0xFF;
                rows[at + x] = left + 2 * (in.px[at + x] & 0xFF) + right;
            }
        }
        byte[] out = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int up = Math.max(y - 1, 0) * w;
            int mid = y * w;
            int down = Math.min(y + 1, h - 1) * w;
            for (int x = 0; x < w; x++) {
                out[mid + x] =
                        (byte) ((rows[up + x] + 2 * rows[mid + x] + rows[down + x] + 8) >> 4);
            }
        }
        return new GreyPlane(w, h, out, in.scale);
    }

    /** The middle of nine: takes specks away and leaves edges where they are. */
    static GreyPlane median(GreyPlane in) {
        int w = in.width;
        int h = in.height;
        byte[] out = Arrays.copyOf(in.px, w * h);
        int[] nine = new int[9];
        for (int y = 1; y < h - 1; y++) {
            for (int x = 1; x < w - 1; x++) {
                int n = 0;
                for (int dy = -w; dy <= w; dy += w) {
                    int at = y * w + x + dy;
                    nine[n++] = in.px[at - 1] & 0xFF;
                    nine[n++] = in.px[at] & 0xFF;
                    nine[n++] = in.px[at + 1] & 0xFF;
                }
                Arrays.sort(nine);
                out[y * w + x] = (byte) nine[4];
            }
        }
        return new GreyPlane(w, h, out, in.scale);
    }

    /** Adds back what a wide blur took away: brings soft edges of an unfocused code forward. */
    static GreyPlane sharpened(GreyPlane in, double amount) {
        GreyPlane soft = blurred(blurred(blurred(blurred(in))));
        byte[] out = new byte[in.width * in.height];
        for (int i = 0; i < out.length; i++) {
            int v = in.px[i] & 0xFF;
            double more = v + amount * (v - (soft.px[i] & 0xFF));
            out[i] = (byte) Math.min(255, Math.max(0, Math.round(more)));
        }
        return new GreyPlane(in.width, in.height, out, in.scale);
    }

    /**
     * Takes a blur of about 1.4 pixels back, round by round: what blurring the guess again lacks of
     * the picture is added to the guess.
     */
    static GreyPlane deblurred(GreyPlane in, int rounds) {
        int n = in.width * in.height;
        float[] guess = new float[n];
        for (int i = 0; i < n; i++) {
            guess[i] = in.px[i] & 0xFF;
        }
        float[] again = new float[n];
        float[] spare = new float[n];
        for (int round = 0; round < rounds; round++) {
            System.arraycopy(guess, 0, again, 0, n);
            for (int pass = 0; pass < 4; pass++) {
                blur(again, spare, n, 1);
                blur(spare, again, n, in.width);
            }
            for (int i = 0; i < n; i++) {
                float better = guess[i] + (in.px[i] & 0xFF) - again[i];
                guess[i] = Math.min(290, Math.max(-35, better));
            }
        }
        byte[] out = new byte[n];
        for (int i = 0; i < n; i++) {
            out[i] = (byte) Math.min(255, Math.max(0, Math.round(guess[i])));
        }
        return new GreyPlane(in.width, in.height, out, in.scale);
    }

    private static void blur(float[] in, float[] out, int n, int step) {
        System.arraycopy(in, 0, out, 0, n);
        for (int i = step; i < n - step; i++) {
            out[i] = (in[i - step] + 2 * in[i] + in[i + step]) / 4;
        }
    }
}
