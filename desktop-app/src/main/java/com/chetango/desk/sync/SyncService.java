package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.DeviceStateStore.ReplicaState;
import com.chetango.desk.sync.DeviceStateStore.State;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people may know about the conversation with the server. */
public final class SyncService {

    /** An operation on its way, or one to look at. */
    public record Waiting(
            UUID operationId,
            long deviceSeq,
            String type,
            String payload,
            Instant doneAt,
            int attempts,
            @Nullable String outcome,
            @Nullable String code) {}

    /** What stands behind the chip. */
    public record Detail(
            String deskName,
            Optional<Instant> lastExchange,
            long clockOffsetMs,
            Optional<String> receiptSeries,
            long lastReceipt,
            Optional<String> failureDetail,
            long cursor,
            long head) {}

    private final DeskDatabase database;

    public SyncService(DeskDatabase database) {
        this.database = database;
    }

    public SyncStatus status() {
        return database.read(
                tx ->
                        DeviceStateStore.find(tx)
                                .map(s -> status(tx, s))
                                .orElseGet(SyncStatus.NotEnrolled::new));
    }

    private static SyncStatus status(DSLContext tx, State state) {
        if (state.replica() == ReplicaState.BLOCKED) {
            return new SyncStatus.Blocked(String.valueOf(state.blockReason()));
        }
        int waiting = OutboxStore.countPending(tx, state.tenantId());
        String failure = state.contact().failure();
        if (failure != null) {
            return new SyncStatus.Offline(waiting, Cause.valueOf(failure));
        }
        int attention =
                OutboxStore.countAttention(tx, state.tenantId())
                        + CaseStore.countOpen(tx, state.tenantId());
        if (attention > 0) {
            return new SyncStatus.Attention(attention);
        }
        Instant exchanged = state.contact().exchangedAt();
        return waiting > 0 || exchanged == null || state.replica() != ReplicaState.READY
                ? new SyncStatus.Sending(waiting)
                : new SyncStatus.UpToDate(exchanged);
    }

    /** How many operations only this computer knows. */
    public int unsent() {
        return database.read(
                tx ->
                        DeviceStateStore.find(tx)
                                .map(s -> OutboxStore.countPending(tx, s.tenantId()))
                                .orElse(0));
    }

    /** Whether the first pull is complete, so that the screens have something to show. */
    public boolean isReady() {
        return database.read(
                tx ->
                        DeviceStateStore.find(tx)
                                .map(s -> s.replica() != ReplicaState.BOOTSTRAPPING)
                                .orElse(false));
    }

    public List<Waiting> waiting(int limit) {
        return database.read(
                tx ->
                        DeviceStateStore.find(tx)
                                .map(s -> OutboxStore.waiting(tx, s.tenantId(), limit))
                                .orElse(List.of()));
    }

    public Optional<Detail> detail() {
        return database.read(tx -> DeviceStateStore.find(tx).map(s -> detail(tx, s)));
    }

    private static Detail detail(DSLContext tx, State state) {
        Optional<ReceiptSeriesStore.Last> series = ReceiptSeriesStore.open(tx, state.tenantId());
        return new Detail(
                state.deskName(),
                Optional.ofNullable(state.contact().exchangedAt()),
                state.clockOffsetMs(),
                series.map(ReceiptSeriesStore.Last::series),
                series.map(ReceiptSeriesStore.Last::number).orElse(0L),
                Optional.ofNullable(state.contact().failureDetail()),
                state.cursor(),
                state.head());
    }
}
