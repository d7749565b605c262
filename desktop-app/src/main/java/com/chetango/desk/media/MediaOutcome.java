package com.chetango.desk.media;

import com.chetango.desk.platform.Texts;

import java.util.Locale;

/** Whether a file was taken, and if not, why. */
public sealed interface MediaOutcome {

    /** The file to keep; width and height are 0 for a PDF. */
    @SuppressWarnings("ArrayRecordComponent") // carried once from here to a store, never compared
    record Accepted(byte[] bytes, String contentType, int width, int height)
            implements MediaOutcome {}

    record Refused(Reason reason, long sizeBytes) implements MediaOutcome {

        /** What happened and what to do, for the person who chose the file. */
        public String sentence(Texts texts) {
            String megabytes = String.format(Locale.ROOT, "%.1f", sizeBytes / 1_000_000.0);
            return texts.in(MediaOutcome.class)
                    .get("refused." + reason, megabytes.replace('.', ',').replace(",0", ""));
        }
    }

    enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** Over {@link PhotoIntake#LIMIT_BYTES}. */
        TOO_LARGE,
        /** A PDF over {@link PhotoIntake#PDF_LIMIT_BYTES}: those are kept as they are. */
        PDF_TOO_LARGE,
        /** Its first bytes are not those of a picture (or PDF, for a proof). */
        NOT_A_PICTURE,
        /** More pixels than any photo needs, real or made up to exhaust the memory. */
        TOO_MANY_PIXELS,
        /** Cut off or damaged. */
        DAMAGED,
        /** The file itself could not be opened: gone, locked, a memory stick pulled out. */
        CANNOT_OPEN
    }
}
