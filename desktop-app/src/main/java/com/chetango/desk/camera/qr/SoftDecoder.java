package com.chetango.desk.camera.qr;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * From modules with doubts (positive is dark, the size is the certainty) to text. The doubtful
 * codewords are offered to Reed-Solomon as erasures, few first. The repaired code is drawn anew,
 * clean, and ZXing reads its text from there.
 */
final class SoftDecoder {
    /** Of the fixed modules so many must look right, or this is no code. */
    private static final double FIXED_RIGHT = 0.72;

    /** Of all data modules so many must have been seen as the repaired code has them. */
    private static final double SEEN_RIGHT = 0.72;

    private static final int FORMAT_ERRORS = 8;
    private static final int FORMAT_TRIES = 2;
    private static final int FORMAT_MASK = 0x5412;
    private static final int UNMASKED_ERRORS = 2;

    private final Decoder decoder = new Decoder();
    private final SymbolMap map;
    private final float[] soft;

    SoftDecoder(SymbolMap map, float[] soft) {
        this.map = map;
        this.soft = soft;
    }

    @Nullable String decode() {
        if (!looksFixed()) {
            return null;
        }
        double[] ranks = new double[32];
        for (int format = 0; format < 32; format++) {
            ranks[format] = formatFit(format);
        }
        String text = decodeBest(ranks);
        return text != null ? text : decodeUnmasked();
    }

    private @Nullable String decodeBest(double[] ranks) {
        for (int i = 0; i < FORMAT_TRIES; i++) {
            int best = 0;
            for (int format = 1; format < 32; format++) {
                best = ranks[format] > ranks[best] ? format : best;
            }
            ranks[best] = Double.NEGATIVE_INFINITY;
            if (formatErrors(formatBits(best)) <= FORMAT_ERRORS) {
                String text = decode(best);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** Some printers forget to mask the format bits; then they must be all but perfect. */
    private @Nullable String decodeUnmasked() {
        for (int format = 0; format < 32; format++) {
            if (formatErrors(formatBits(format) ^ FORMAT_MASK) <= UNMASKED_ERRORS) {
                return decode(format);
            }
        }
        return null;
    }

    private boolean looksFixed() {
        int right = 0;
        int all = 0;
        for (int i = 0; i < soft.length; i++) {
            if (map.fixed[i] >= 0) {
                all++;
                right += (soft[i] > 0) == (map.fixed[i] == 1) ? 1 : 0;
            }
        }
        return right >= FIXED_RIGHT * all;
    }

    /** The fifteen bits that a level and mask are written as. */
    static int formatBits(int format) {
        int rest = format << 10;
        for (int bit = 14; bit >= 10; bit--) {
            if ((rest >> bit & 1) != 0) {
                rest ^= 0x537 << (bit - 10);
            }
        }
        return (format << 10 | rest) ^ FORMAT_MASK;
    }

    /** Where bit number i (0 is the lowest) of copy 0 or 1 of the format lies. */
    private int formatModule(int copy, int i) {
        int x;
        int y;
        if (copy == 0) {
            x = i < 8 ? 8 : i == 8 ? 7 : 14 - i;
            y = i < 6 ? i : i < 8 ? i + 1 : 8;
        } else {
            x = i < 8 ? map.size - 1 - i : 8;
            y = i < 8 ? 8 : map.size - 15 + i;
        }
        return y * map.size + x;
    }

    private double formatFit(int format) {
        int bits = formatBits(format);
        double fit = 0;
        for (int i = 0; i < 15; i++) {
            int sign = (bits >> i & 1) == 1 ? 1 : -1;
            fit += sign * (clip(formatModule(0, i)) + clip(formatModule(1, i)));
        }
        return fit;
    }

    private double clip(int module) {
        return Math.min(1, Math.max(-1, soft[module]));
    }

    private int formatErrors(int bits) {
        int errors = 0;
        for (int i = 0; i < 15; i++) {
            boolean dark = (bits >> i & 1) == 1;
            errors += (soft[formatModule(0, i)] > 0) == dark ? 0 : 1;
            errors += (soft[formatModule(1, i)] > 0) == dark ? 0 : 1;
        }
        return errors;
    }

    private @Nullable String decode(int format) {
        Version version = Version.getVersionForNumber(map.version);
        int total = version.getTotalCodewords();
        int[] words = new int[total];
        float[] doubts = new float[total];
        readWords(format & 7, words, doubts);
        Version.ECBlocks blocks =
                version.getECBlocksForLevel(ErrorCorrectionLevel.forBits(format >> 3));
        if (!repair(blocks, words, doubts) || seenRight(format & 7, words) < SEEN_RIGHT) {
            return null;
        }
        try {
            String text = decoder.decode(drawn(format, words)).getText();
            return text.isEmpty() ? null : text;
        } catch (FormatException | ChecksumException e) {
            return null;
        }
    }

    private void readWords(int mask, int[] words, float[] certainty) {
        Arrays.fill(certainty, Float.MAX_VALUE);
        for (int i = 0; i < words.length * 8; i++) {
            int at = map.path[i];
            boolean dark = soft[at] > 0;
            boolean bit = dark != SymbolMap.masked(mask, at % map.size, at / map.size);
            words[i / 8] = words[i / 8] << 1 | (bit ? 1 : 0);
            certainty[i / 8] = Math.min(certainty[i / 8], Math.abs(soft[at]));
        }
    }

    /** Splits the interleaved codewords into blocks, repairs each, and puts them back. */
    private boolean repair(Version.ECBlocks blocks, int[] words, float[] certainty) {
        int count = blocks.getNumBlocks();
        int checks = blocks.getECCodewordsPerBlock();
        int shortData = words.length / count - checks;
        int longBlocks = words.length % count;
        for (int b = 0; b < count; b++) {
            int data = shortData + (b >= count - longBlocks ? 1 : 0);
            int[] place = new int[data + checks];
            for (int i = 0; i < data; i++) {
                place[i] =
                        i < shortData
                                ? i * count + b
                                : shortData * count + b - (count - longBlocks);
            }
            for (int i = 0; i < checks; i++) {
                place[data + i] = words.length - checks * count + i * count + b;
            }
            if (!repairBlock(place, checks, words, certainty)) {
                return false;
            }
        }
        return true;
    }

    private boolean repairBlock(int[] place, int checks, int[] words, float[] certainty) {
        Integer[] byDoubt = new Integer[place.length];
        int[] block = new int[place.length];
        for (int i = 0; i < place.length; i++) {
            byDoubt[i] = i;
            block[i] = words[place[i]];
        }
        Arrays.sort(byDoubt, (a, b) -> Float.compare(certainty[place[a]], certainty[place[b]]));
        int spare = Math.max(4, checks / 5);
        int errors = ReedSolomon.repair(block, checks, new int[0], spareWithoutErasures(checks));
        for (int n = 2; errors < 0 && n <= checks - spare; n += checks > 20 ? 2 : 1) {
            int[] erased = new int[n];
            for (int i = 0; i < n; i++) {
                erased[i] = byDoubt[i];
            }
            errors = ReedSolomon.repair(block, checks, erased, spare);
        }
        if (errors < 0) {
            return false;
        }
        for (int i = 0; i < place.length; i++) {
            words[place[i]] = block[i];
        }
        return true;
    }

    /** The standard holds a few check codewords back in the smallest symbols; so do we. */
    private int spareWithoutErasures(int checks) {
        return switch (map.version) {
            case 1 -> checks == 7 ? 3 : checks == 10 ? 2 : 1;
            case 2 -> checks == 10 ? 2 : 0;
            case 3 -> checks == 15 ? 1 : 0;
            default -> 0;
        };
    }

    private double seenRight(int mask, int[] words) {
        int right = 0;
        for (int i = 0; i < words.length * 8; i++) {
            right += (soft[map.path[i]] > 0) == dark(mask, words, i) ? 1 : 0;
        }
        return right / (words.length * 8.0);
    }

    private boolean dark(int mask, int[] words, int bit) {
        int at = map.path[bit];
        boolean one = (words[bit / 8] >> (7 - bit % 8) & 1) == 1;
        return one != SymbolMap.masked(mask, at % map.size, at / map.size);
    }

    private BitMatrix drawn(int format, int[] words) {
        BitMatrix out = new BitMatrix(map.size);
        for (int i = 0; i < map.fixed.length; i++) {
            put(out, i, map.fixed[i] == 1);
        }
        for (int i = 0; i < words.length * 8; i++) {
            put(out, map.path[i], dark(format & 7, words, i));
        }
        for (int i = 0; i < 15; i++) {
            boolean dark = (formatBits(format) >> i & 1) == 1;
            put(out, formatModule(0, i), dark);
            put(out, formatModule(1, i), dark);
        }
        if (map.version >= 7) {
            drawVersion(out);
        }
        return out;
    }

    private void drawVersion(BitMatrix out) {
        int rest = map.version << 12;
        for (int bit = 17; bit >= 12; bit--) {
            if ((rest >> bit & 1) != 0) {
                rest ^= 0x1F25 << (bit - 12);
            }
        }
        int bits = map.version << 12 | rest;
        for (int i = 0; i < 18; i++) {
            boolean dark = (bits >> i & 1) == 1;
            put(out, (map.size - 11 + i % 3) * map.size + i / 3, dark);
            put(out, i / 3 * map.size + map.size - 11 + i % 3, dark);
        }
    }

    private void put(BitMatrix out, int module, boolean dark) {
        int x = module % map.size;
        int y = module / map.size;
        if (dark) {
            out.set(x, y);
        } else {
            out.unset(x, y);
        }
    }
}
