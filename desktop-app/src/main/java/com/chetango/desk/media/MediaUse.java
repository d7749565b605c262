package com.chetango.desk.media;

/** What a file is for, which decides how much of it is kept. */
public enum MediaUse {
    STUDENT_PHOTO(300, 40 * 1024, false),
    PAYMENT_PROOF(1024, 200 * 1024, true);

    final int sidePixels;
    final int keptBytes;
    final boolean takesPdf;

    MediaUse(int sidePixels, int keptBytes, boolean takesPdf) {
        this.sidePixels = sidePixels;
        this.keptBytes = keptBytes;
        this.takesPdf = takesPdf;
    }
}
