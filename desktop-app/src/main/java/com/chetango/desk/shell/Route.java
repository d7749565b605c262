package com.chetango.desk.shell;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Where the person can be. The compiler shows every place that must know a new one. */
public sealed interface Route {
    /** Before anybody has signed in. */
    record SignIn() implements Route {}

    /** A new desk fetches its academy. */
    record FirstPull() implements Route {}

    /** The scanner, the verdict, today's classes. */
    record Reception() implements Route {}

    /** All students, or one of them opened. */
    record Students(@Nullable UUID student) implements Route {}

    /** A sale, perhaps already for someone. */
    record Checkout(@Nullable UUID student) implements Route {}

    /** The cash drawer. */
    record Cash() implements Route {}

    record Classes() implements Route {}

    /** The day in figures. */
    record Today() implements Route {}

    /** What two desks wrote differently and a person must decide. */
    record Cases() implements Route {}

    record Settings() implements Route {}

    /** What waits to be sent, and why. */
    record Sync() implements Route {}

    /** Whether both are the same place, whoever is open there. */
    default boolean isSamePlace(@Nullable Route other) {
        return other != null && getClass() == other.getClass();
    }
}
