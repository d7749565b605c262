package com.chetango.desk.shell;

import com.chetango.desk.kit.SyncState;

/** How much of this desk's work the server does not have yet. */
final class Pending {
    private Pending() {}

    static int in(SyncState state) {
        return switch (state) {
            case SyncState.Sending s -> s.pending();
            case SyncState.Offline s -> s.pending();
            case SyncState.UpToDate s -> 0;
            case SyncState.Attention s -> 0;
            case SyncState.Blocked s -> 0;
        };
    }
}
