package com.chetango.model.catalogue;

/** Numbers outside these were mistyped or made up. */
public final class Ranges {

    private Ranges() {}

    /**
     * @throws IllegalArgumentException if {@code value} is outside, both ends included
     */
    public static void within(long least, long most, long value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not in " + least + ".." + most);
        }
    }
}
