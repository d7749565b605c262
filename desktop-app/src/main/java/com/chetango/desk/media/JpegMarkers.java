package com.chetango.desk.media;

/**
 * What a JPEG says about itself outside its pixels: how the camera was held, and whether the file
 * has an end. The decoder fills a cut-off picture with grey and says nothing.
 *
 * @param orientation 1 to 8 as in EXIF, 1 when nothing is said
 */
record JpegMarkers(int orientation, boolean isComplete) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;

    static JpegMarkers of(byte[] file) {
        int orientation = 1;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN) {
                return new JpegMarkers(orientation, hasEndAfter(file, at));
            }
            int length = bigEndian(file, at + 2, 2);
            if (marker == APP1 && orientation == 1) {
                orientation = orientation(file, at + 4, Math.min(file.length, at + 2 + length));
            }
            at += 2 + Math.max(2, length);
        }
        return new JpegMarkers(orientation, false);
    }

    private static boolean hasEndAfter(byte[] file, int scan) {
        for (int i = file.length - 2; i > scan; i--) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Reads the first directory of a TIFF header; whatever is out of bounds means upright. */
    private static int orientation(byte[] file, int start, int end) {
        int tiff = start + 6;
        if (end - tiff < 8 || bigEndian(file, start, 4) != 0x45786966) {
            return 1;
        }
        boolean little = file[tiff] == 'I';
        int directory = number(file, tiff + 4, 4, little);
        if (directory < 8 || directory > end - tiff - 2) {
            return 1;
        }
        int entries = number(file, tiff + directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = tiff + directory + 2 + i * 12;
            if (entry + 12 > end) {
                return 1;
            }
            if (number(file, entry, 2, little) == ORIENTATION) {
                int value = number(file, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int number(byte[] file, int at, int bytes, boolean little) {
        if (!little) {
            return bigEndian(file, at, bytes);
        }
        int value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = (value << 8) | (file[at + i] & 0xFF);
        }
        return value;
    }

    private static int bigEndian(byte[] file, int at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = (value << 8) | (file[at + i] & 0xFF);
        }
        return value;
    }
}
