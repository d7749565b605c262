package com.chetango.desk.shell;

import com.chetango.desk.kit.SyncState;
import com.chetango.desk.kit.SyncState.Broken;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.sync.Cause;
import com.chetango.desk.sync.DeskChanges;
import com.chetango.desk.sync.SyncLoop;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncStatus;
import com.chetango.model.rows.Replica;

import java.util.Set;

/** Keeps the chip saying what the database says. */
public final class SyncFeed {
    private final SyncService sync;
    private final Tasks tasks;
    private final ShellState state;
    private final Texts texts;

    public SyncFeed(SyncService sync, Tasks tasks, Frame frame, Texts anyTexts) {
        this.sync = sync;
        this.tasks = tasks;
        this.state = frame.state();
        this.texts = anyTexts.in(SyncFeed.class);
    }

    /** From now on, after every exchange and after everything done here. */
    public void follow(SyncLoop loop, DeskChanges changes) {
        loop.onExchange(this::refresh);
        changes.listen(Set.copyOf(Replica.TABLES), this::refresh);
        refresh();
    }

    /** Reads the status again. */
    public void refresh() {
        tasks.database(sync::status, this::show);
    }

    private void show(SyncStatus status) {
        SyncState said = said(status);
        boolean isOffline = said instanceof SyncState.Offline;
        if (isOffline && !(state.sync().get() instanceof SyncState.Offline)) {
            tasks.database(
                    sync::detail,
                    detail ->
                            detail.flatMap(SyncService.Detail::lastExchange)
                                    .ifPresent(
                                            at ->
                                                    state.offlineSince()
                                                            .set(texts.formats().time(at))));
        }
        state.sync().set(said);
    }

    private SyncState said(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate(var at) -> new SyncState.UpToDate(texts.formats().time(at));
            case SyncStatus.Sending(int operations) -> new SyncState.Sending(operations);
            case SyncStatus.Offline(int operations, Cause cause) ->
                    new SyncState.Offline(operations, broken(cause));
            case SyncStatus.Attention(int things) -> new SyncState.Attention(things);
            case SyncStatus.Blocked(String reason) ->
                    new SyncState.Blocked(
                            texts.has("blocked." + reason)
                                    ? texts.get("blocked." + reason)
                                    : reason);
            case SyncStatus.NotEnrolled _ -> new SyncState.Sending(0);
        };
    }

    private static Broken broken(Cause cause) {
        return switch (cause) {
            case THIS_COMPUTER, THIS_DISK -> Broken.THIS_PC;
            case INTERNET -> Broken.INTERNET;
            case SERVER_SILENT,
                    SERVER_BROKEN,
                    ANSWER_UNREADABLE,
                    SERVER_BUSY,
                    SIGN_IN_AGAIN,
                    REFUSED ->
                    Broken.SERVER;
        };
    }
}
