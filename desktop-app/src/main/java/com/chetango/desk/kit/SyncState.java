package com.chetango.desk.kit;

/** The five things the sync chip can say. None is a colour of a verdict: offline is normal work. */
public sealed interface SyncState {
    /** All sent; {@code at} is the time it was last true, as it is written. */
    record UpToDate(String at) implements SyncState {}

    /** Being sent now. */
    record Sending(int pending) implements SyncState {}

    /** No way to the server; the work is safe here. */
    record Offline(int pending, Broken link) implements SyncState {}

    /** Something a person must decide. */
    record Attention(int cases) implements SyncState {}

    /** This desk may not send any more, and why in few words. */
    record Blocked(String reason) implements SyncState {}

    /** The first link that does not answer. */
    enum Broken {
        THIS_PC,
        INTERNET,
        SERVER
    }
}
