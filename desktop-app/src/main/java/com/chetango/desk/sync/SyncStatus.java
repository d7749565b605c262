package com.chetango.desk.sync;

import java.time.Instant;

/** What the chip says. Always read from the database, so a restart changes nothing. */
public sealed interface SyncStatus {

    /** Nothing waits, and the server's rows were all here at that time. */
    record UpToDate(Instant at) implements SyncStatus {}

    /** Operations on their way; 0 while only rows are being fetched. */
    record Sending(int operations) implements SyncStatus {}

    /** The last exchange failed; so many operations are safe in this computer. */
    record Offline(int operations, Cause cause) implements SyncStatus {}

    /** Cases and operations a person should look at. */
    record Attention(int things) implements SyncStatus {}

    /**
     * @param reason DEVICE_REVOKED, UPGRADE, RESET, EPOCH or COPIED_DISK
     */
    record Blocked(String reason) implements SyncStatus {}

    /** This folder belongs to no academy yet. */
    record NotEnrolled() implements SyncStatus {}
}
