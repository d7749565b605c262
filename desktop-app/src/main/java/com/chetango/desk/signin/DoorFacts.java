package com.chetango.desk.signin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the sign-in screen shows before anybody has signed in; a desk that was never used knows
 * nothing of an academy.
 *
 * @param lastConnection when the server last answered, or null
 * @param classesToday of this branch, as far as this desk knows
 */
public record DoorFacts(
        Academy academy,
        String email,
        String branch,
        String desk,
        Connection connection,
        @Nullable Instant lastConnection,
        int classesToday) {

    /**
     * The academy this desk belongs to; all empty on a new desk.
     *
     * @param logo a PNG or JPEG, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Academy(String code, String name, String brand, byte @Nullable [] logo) {}

    /** Whether the server can be asked. */
    public sealed interface Connection {
        /** It answers. */
        record Online() implements Connection {}

        /** It does not; the same password works for so many days more. */
        record Offline(int daysLeft) implements Connection {}

        /** It does not, and too long: one connection is needed. */
        record Expired() implements Connection {}
    }

    /** A desk that has never been used. */
    public static DoorFacts ofNewDesk() {
        return new DoorFacts(
                new Academy("", "", "", null), "", "", "", new Connection.Online(), null, 0);
    }
}
