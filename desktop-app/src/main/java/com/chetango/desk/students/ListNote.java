package com.chetango.desk.students;

import org.jspecify.annotations.Nullable;

/**
 * What a list says at the right of a name.
 *
 * @param photo small enough to be kept for every row shown
 * @param left classes that can be used today, when there is a package that counts them
 */
public record ListNote(@Nullable Photo photo, Kind kind, long left) {

    /** What there is to dance with. */
    public enum Kind {
        COUNTED,
        UNLIMITED,
        /** There were packages; none can be used any more. */
        NOTHING_LEFT,
        /** Never had one. */
        NONE
    }
}
