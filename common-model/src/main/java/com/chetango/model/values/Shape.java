package com.chetango.model.values;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * The checks constructors make of what payloads claim. They throw because screens check first: a
 * value that fails here was not typed by a person but made by a bug or a stranger.
 */
public final class Shape {

    private Shape() {}

    /** Whole pesos of a document: 1 … {@link Money#MAX}. */
    public static long amount(long pesos, String name) {
        return within(pesos, 1, Money.MAX.pesos(), name);
    }

    public static long within(long value, long from, long through, String name) {
        if (value < from || value > through) {
            throw new IllegalArgumentException(
                    name + " must be " + from + " to " + through + ", not " + value);
        }
        return value;
    }

    /** A list of {@code from} to {@code through} elements, no two with the same key. */
    public static <T> List<T> list(
            List<T> values, int from, int through, Function<T, Object> key, String name) {
        within(values.size(), from, through, name);
        HashSet<Object> keys = new HashSet<>();
        for (T value : values) {
            if (!keys.add(key.apply(value))) {
                throw new IllegalArgumentException(name + " must not repeat " + key.apply(value));
            }
        }
        return List.copyOf(values);
    }
}
