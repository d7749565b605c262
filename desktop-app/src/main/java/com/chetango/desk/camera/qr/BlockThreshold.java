package com.chetango.desk.camera.qr;

import java.util.Arrays;

/**
 * The quick binarizer of the live loop: one threshold for each block of eight by eight, smoothed
 * over its neighbours. Its buffers stay for the next frame of the same size.
 */
final class BlockThreshold {
    private static final int SIZE = 8;

    /** Blocks with less between darkest and lightest hold grain, not print. */
    private final int flat;

    private byte[] dark = new byte[0];
    private int[] means = new int[0];
    private int[] smooth = new int[0];

    BlockThreshold(int flat) {
        this.flat = flat;
    }

    BitPlane apply(GreyPlane in) {
        int w = in.width;
        int h = in.height;
        int across = (w + SIZE - 1) / SIZE;
        int down = (h + SIZE - 1) / SIZE;
        if (dark.length != w * h) {
            dark = new byte[w * h];
        }
        if (means.length != across * down) {
            means = new int[across * down];
            smooth = new int[across * down];
        }
        for (int by = 0; by < down; by++) {
            for (int bx = 0; bx < across; bx++) {
                means[by * across + bx] = middle(in, bx * SIZE, by * SIZE, by, bx, across);
            }
        }
        smooth(across, down);
        for (int y = 0; y < h; y++) {
            int row = y * w;
            int block = y / SIZE * across;
            for (int bx = 0; bx < across; bx++) {
                int threshold = smooth[block + bx];
                int end = row + Math.min(w, bx * SIZE + SIZE);
                for (int i = row + bx * SIZE; i < end; i++) {
                    dark[i] = (byte) (((in.px[i] & 0xFF) - threshold) >>> 31);
                }
            }
        }
        return new BitPlane(w, h, dark, in.scale);
    }

    /** Between the block's darkest and lightest; a flat block takes after those before it. */
    private int middle(GreyPlane in, int left, int top, int by, int bx, int across) {
        int right = Math.min(left + SIZE, in.width);
        int bottom = Math.min(top + SIZE, in.height);
        int min = 255;
        int max = 0;
        int sum = 0;
        int n = 0;
        for (int y = top; y < bottom; y += 2) {
            n += right - left;
            for (int i = y * in.width + left; i < y * in.width + right; i++) {
                int v = in.px[i] & 0xFF;
                sum += v;
                min = Math.min(min, v);
                max = Math.max(max, v);
            }
        }
        if (max - min > flat) {
            return sum / n;
        }
        if (by > 0 && bx > 0) {
            int at = by * across + bx;
            int before = (means[at - 1] + means[at - across] + means[at - across - 1]) / 3;
            if (min < before) {
                return before;
            }
        }
        return min / 2;
    }

    private void smooth(int across, int down) {
        Arrays.fill(smooth, 0);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int sum = 0;
                int n = 0;
                for (int j = Math.max(0, y - 2); j <= Math.min(down - 1, y + 2); j++) {
                    for (int i = Math.max(0, x - 2); i <= Math.min(across - 1, x + 2); i++) {
                        sum += means[j * across + i];
                        n++;
                    }
                }
                smooth[y * across + x] = sum / n;
            }
        }
    }
}
