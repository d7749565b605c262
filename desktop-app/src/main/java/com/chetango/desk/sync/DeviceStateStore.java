package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.DeviceState;
import com.chetango.model.sync.SignInResponse;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The one row that says which desk this is and how far it has come. */
final class DeviceStateStore {

    enum ReplicaState {
        READY,
        CATCHING_UP,
        BOOTSTRAPPING,
        BLOCKED
    }

    /** What a new operation takes from the device's row. */
    record Counters(long deviceSeq, long baseSeq) {}

    /** How the last exchanges went; {@code failure} is a {@link Cause} name. */
    record Contact(
            @Nullable Instant exchangedAt,
            int failures,
            @Nullable String failure,
            @Nullable String failureDetail) {}

    record State(
            UUID tenantId,
            UUID deviceId,
            UUID branchId,
            String academyCode,
            String deskName,
            String token,
            long epoch,
            long cursor,
            long head,
            long lastSeq,
            long clockOffsetMs,
            ReplicaState replica,
            @Nullable String blockReason,
            Contact contact) {}

    private DeviceStateStore() {}

    /** The academy this folder belongs to; empty before the first sign-in. */
    static Optional<State> find(DSLContext tx) {
        return tx.select(DeviceState.columns())
                .from(DeviceState.TABLE)
                .limit(DSL.inline(1))
                .fetchOptional(DeviceStateStore::state);
    }

    private static State state(Record row) {
        return new State(
                row.get(DeviceState.TENANT_ID),
                row.get(DeviceState.DEVICE_ID),
                row.get(DeviceState.BRANCH_ID),
                row.get(DeviceState.ACADEMY_CODE),
                row.get(DeviceState.DESK_NAME),
                row.get(DeviceState.TOKEN),
                row.get(DeviceState.EPOCH),
                row.get(DeviceState.CURSOR_SEQ),
                row.get(DeviceState.HEAD_SEQ),
                row.get(DeviceState.LAST_SEQ),
                row.get(DeviceState.CLOCK_OFFSET_MS),
                ReplicaState.valueOf(row.get(DeviceState.REPLICA_STATE)),
                row.get(DeviceState.BLOCK_REASON),
                new Contact(
                        row.get(DeviceState.EXCHANGED_AT),
                        row.get(DeviceState.FAILURES),
                        row.get(DeviceState.FAILURE),
                        row.get(DeviceState.FAILURE_DETAIL)));
    }

    /** The folder becomes a desk of an academy. */
    static void insert(DSLContext tx, String academyCode, SignInResponse answer) {
        SignInResponse.Desk desk = answer.device();
        tx.insertInto(DeviceState.TABLE)
                .set(DeviceState.TENANT_ID, answer.tenantId())
                .set(DeviceState.DEVICE_ID, desk.id())
                .set(DeviceState.ACADEMY_CODE, academyCode)
                .set(DeviceState.DESK_NAME, desk.name())
                .set(DeviceState.BRANCH_ID, desk.branchId())
                .set(DeviceState.TOKEN, answer.token())
                .set(DeviceState.EPOCH, answer.epoch())
                .set(DeviceState.CURSOR_SEQ, 0L)
                .set(DeviceState.HEAD_SEQ, 0L)
                .set(DeviceState.LAST_SEQ, desk.lastSeq())
                .set(DeviceState.CLOCK_OFFSET_MS, 0L)
                .set(DeviceState.REPLICA_STATE, ReplicaState.BOOTSTRAPPING.name())
                .set(DeviceState.FAILURES, 0)
                .execute();
    }

    static void signedIn(DSLContext tx, UUID tenantId, SignInResponse answer) {
        tx.update(DeviceState.TABLE)
                .set(DeviceState.TOKEN, answer.token())
                .set(DeviceState.BRANCH_ID, answer.device().branchId())
                .set(DeviceState.DESK_NAME, answer.device().name())
                .set(DeviceState.FAILURES, 0)
                .setNull(DeviceState.FAILURE)
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .execute();
    }

    static boolean isBlocked(DSLContext tx, UUID tenantId) {
        return tx.fetchExists(
                DeviceState.TABLE,
                DeviceState.TENANT_ID
                        .eq(tenantId)
                        .and(DeviceState.REPLICA_STATE.eq(ReplicaState.BLOCKED.name())));
    }

    /** Takes the next number of the device's dense sequence. */
    static Counters nextSequence(DSLContext tx, UUID tenantId) {
        tx.update(DeviceState.TABLE)
                .set(DeviceState.LAST_SEQ, DeviceState.LAST_SEQ.plus(1))
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .execute();
        return tx.select(DeviceState.LAST_SEQ, DeviceState.CURSOR_SEQ)
                .from(DeviceState.TABLE)
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .fetchSingle(r -> new Counters(r.value1(), r.value2()));
    }

    /** The pull has come this far, and the conversation works. */
    static void advanced(DSLContext tx, UUID tenantId, Progress progress) {
        tx.update(DeviceState.TABLE)
                .set(DeviceState.EPOCH, progress.epoch())
                .set(DeviceState.CURSOR_SEQ, progress.cursor())
                .set(DeviceState.HEAD_SEQ, progress.head())
                .set(DeviceState.REPLICA_STATE, progress.replica().name())
                .set(DeviceState.CLOCK_OFFSET_MS, progress.clockOffsetMs())
                .set(DeviceState.EXCHANGED_AT, progress.at())
                .set(DeviceState.NOTICE, progress.notice())
                .set(DeviceState.FAILURES, 0)
                .setNull(DeviceState.FAILURE)
                .setNull(DeviceState.FAILURE_DETAIL)
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .execute();
    }

    record Progress(
            long epoch,
            long cursor,
            long head,
            ReplicaState replica,
            long clockOffsetMs,
            Instant at,
            @Nullable String notice) {}

    static void failed(DSLContext tx, UUID tenantId, String cause, String detail) {
        tx.update(DeviceState.TABLE)
                .set(DeviceState.FAILURES, DeviceState.FAILURES.plus(1))
                .set(DeviceState.FAILURE, cause)
                .set(DeviceState.FAILURE_DETAIL, shortened(detail))
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .execute();
    }

    static void block(DSLContext tx, UUID tenantId, String reason) {
        tx.update(DeviceState.TABLE)
                .set(DeviceState.REPLICA_STATE, ReplicaState.BLOCKED.name())
                .set(DeviceState.BLOCK_REASON, reason)
                .where(DeviceState.TENANT_ID.eq(tenantId))
                .execute();
    }

    static String shortened(String detail) {
        int limit = 400;
        return detail.length() <= limit ? detail : detail.substring(0, limit);
    }
}
