package com.chetango.desk.camera.qr;

import java.util.Arrays;

/**
 * Error correction over GF(256) that also takes erasures: a codeword known to be doubtful costs one
 * check codeword instead of two, so twice as much dirt or glare can be repaired.
 */
final class ReedSolomon {
    private static final int[] EXP = new int[512];
    private static final int[] LOG = new int[256];

    static {
        int v = 1;
        for (int i = 0; i < 255; i++) {
            EXP[i] = v;
            EXP[i + 255] = v;
            LOG[v] = i;
            v <<= 1;
            if (v > 255) {
                v ^= 0x11D;
            }
        }
    }

    private ReedSolomon() {}

    private static int times(int a, int b) {
        return a == 0 || b == 0 ? 0 : EXP[LOG[a] + LOG[b]];
    }

    private static int over(int a, int b) {
        return a == 0 ? 0 : EXP[LOG[a] + 255 - LOG[b]];
    }

    /**
     * Repairs the block in place. Gives the number of codewords changed outside the erasures, or -1
     * (block untouched) when it cannot, or when 2 * errors + erasures would leave fewer than spare
     * check codewords to tell a true repair from a chance one.
     */
    static int repair(int[] block, int checks, int[] erased, int spare) {
        int n = block.length;
        int[] syndrome = new int[checks];
        boolean clean = true;
        for (int i = 0; i < checks; i++) {
            int sum = 0;
            for (int word : block) {
                sum = times(sum, EXP[i]) ^ word;
            }
            syndrome[i] = sum;
            clean &= sum == 0;
        }
        if (clean) {
            return 0;
        }
        int[] locator = locator(syndrome, checks, erased, n);
        int degree = degree(locator);
        int errors = degree - erased.length;
        if (errors < 0 || 2 * errors + erased.length > checks - spare) {
            return -1;
        }
        return correct(block, syndrome, locator, degree, errors);
    }

    /** Berlekamp-Massey started from the erasures. Coefficients from the constant up. */
    private static int[] locator(int[] syndrome, int checks, int[] erased, int n) {
        int[] lambda = new int[checks + 2];
        lambda[0] = 1;
        for (int k = 0; k < erased.length; k++) {
            int root = EXP[n - 1 - erased[k]];
            for (int i = k + 1; i > 0; i--) {
                lambda[i] ^= times(lambda[i - 1], root);
            }
        }
        int[] b = lambda.clone();
        int length = erased.length;
        for (int r = erased.length; r < checks; r++) {
            int delta = 0;
            for (int i = 0; i <= r && i < lambda.length; i++) {
                delta ^= times(lambda[i], syndrome[r - i]);
            }
            System.arraycopy(b, 0, b, 1, b.length - 1);
            b[0] = 0;
            if (delta == 0) {
                continue;
            }
            int[] next = lambda.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] ^= times(delta, b[i]);
            }
            if (2 * length <= r + erased.length) {
                length = r + 1 + erased.length - length;
                for (int i = 0; i < b.length; i++) {
                    b[i] = over(lambda[i], delta);
                }
            }
            lambda = next;
        }
        return lambda;
    }

    private static int degree(int[] polynomial) {
        int d = polynomial.length - 1;
        while (d > 0 && polynomial[d] == 0) {
            d--;
        }
        return d;
    }

    private static int correct(int[] block, int[] syndrome, int[] locator, int degree, int errors) {
        int n = block.length;
        int[] omega = new int[syndrome.length];
        for (int i = 0; i < omega.length; i++) {
            for (int j = 0; j <= i && j < locator.length; j++) {
                omega[i] ^= times(locator[j], syndrome[i - j]);
            }
        }
        int[] repaired = Arrays.copyOf(block, n);
        int found = 0;
        for (int at = 0; at < n; at++) {
            int inverse = EXP[255 - (n - 1 - at)];
            if (value(locator, degree + 1, inverse) != 0) {
                continue;
            }
            int slope = 0;
            for (int i = 1; i <= degree; i += 2) {
                slope ^= times(locator[i], power(inverse, i - 1));
            }
            if (slope == 0) {
                return -1;
            }
            int top = times(EXP[n - 1 - at], value(omega, omega.length, inverse));
            repaired[at] ^= over(top, slope);
            found++;
        }
        if (found != degree || !isClean(repaired, syndrome.length)) {
            return -1;
        }
        System.arraycopy(repaired, 0, block, 0, n);
        return errors;
    }

    private static boolean isClean(int[] block, int checks) {
        for (int i = 0; i < checks; i++) {
            int sum = 0;
            for (int word : block) {
                sum = times(sum, EXP[i]) ^ word;
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    private static int value(int[] polynomial, int terms, int x) {
        int sum = 0;
        for (int i = terms - 1; i >= 0; i--) {
            sum = times(sum, x) ^ polynomial[i];
        }
        return sum;
    }

    private static int power(int x, int n) {
        return x == 0 ? 0 : EXP[LOG[x] * n % 255];
    }
}
