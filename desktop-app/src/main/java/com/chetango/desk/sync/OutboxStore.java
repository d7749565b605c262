package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.Outbox;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationType;
import com.chetango.model.sync.ExchangeRequest.ClockEvidence;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.OutcomeStatus;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Operations on their way to the server, and those it answered, kept for a restored server. */
final class OutboxStore {
    static final String PENDING = "PENDING";
    static final String ACKED = "ACKED";
    private static final List<String> UNDECIDED =
            List.of(OutcomeStatus.PARKED.name(), OutcomeStatus.QUARANTINED.name());

    record NewRow(
            UUID operationId,
            Operation operation,
            String payload,
            @Nullable UUID cashSessionId,
            ClockEvidence when,
            String appVersion) {}

    private OutboxStore() {}

    static void insert(DSLContext tx, Session who, NewRow row, DeviceStateStore.Counters counters) {
        OperationType type = OperationType.of(row.operation());
        ClockEvidence when = row.when();
        tx.insertInto(Outbox.TABLE)
                .set(Outbox.TENANT_ID, who.tenantId())
                .set(Outbox.OPERATION_ID, row.operationId())
                .set(Outbox.DEVICE_SEQ, counters.deviceSeq())
                .set(Outbox.TYPE, type.wireName())
                .set(Outbox.TYPE_VERSION, type.version())
                .set(Outbox.APP_VERSION, row.appVersion())
                .set(Outbox.ACTOR_ID, who.staffId())
                .set(Outbox.BRANCH_ID, who.branchId())
                .set(Outbox.CASH_SESSION_ID, row.cashSessionId())
                .set(Outbox.BASE_SEQ, counters.baseSeq())
                .set(Outbox.WALL, when.wall())
                .set(Outbox.TZ, when.tz())
                .set(Outbox.OFFSET_MS, when.offsetMs())
                .set(Outbox.BOOT_ID, when.boot())
                .set(Outbox.MONO_MS, when.monoMs())
                .set(Outbox.PAYLOAD, row.payload())
                .set(Outbox.SHA256, sha256(row.payload()))
                .set(Outbox.STATE, PENDING)
                .set(Outbox.ATTEMPTS, 0)
                .set(Outbox.SETTLED, false)
                .execute();
    }

    /** The oldest unanswered operations, in sequence. */
    static List<SentOperation> pending(DSLContext tx, UUID tenantId, int limit) {
        return tx.select(Outbox.columns())
                .from(Outbox.TABLE)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.STATE.eq(PENDING))
                .orderBy(Outbox.DEVICE_SEQ)
                .limit(limit)
                .fetch(OutboxStore::sent);
    }

    static int countPending(DSLContext tx, UUID tenantId) {
        return tx.fetchCount(
                Outbox.TABLE, Outbox.TENANT_ID.eq(tenantId).and(Outbox.STATE.eq(PENDING)));
    }

    /**
     * @return false if it was acknowledged before
     */
    static boolean acknowledge(
            DSLContext tx, UUID tenantId, OperationOutcome outcome, long serverSeq, Instant at) {
        return tx.update(Outbox.TABLE)
                        .set(Outbox.STATE, ACKED)
                        .set(Outbox.OUTCOME, outcome.status().name())
                        .set(Outbox.OUTCOME_CODE, outcome.code())
                        .set(Outbox.SERVER_SEQ, serverSeq)
                        .set(Outbox.CASE_ID, outcome.caseId())
                        .set(Outbox.ACKED_AT, at)
                        .setNull(Outbox.LAST_ERROR)
                        .where(Outbox.TENANT_ID.eq(tenantId))
                        .and(Outbox.OPERATION_ID.eq(outcome.op()))
                        .and(Outbox.STATE.eq(PENDING))
                        .execute()
                > 0;
    }

    /**
     * Operations whose effects the server has made or refused, up to this tenant sequence. Parked
     * and quarantined ones are not among them: their effect stays as this desk knows it.
     */
    static List<UUID> answeredUpTo(DSLContext tx, UUID tenantId, long cursor) {
        return tx.select(Outbox.OPERATION_ID)
                .from(Outbox.TABLE)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.SETTLED.eq(false))
                .and(Outbox.STATE.eq(ACKED))
                .and(Outbox.SERVER_SEQ.le(cursor))
                .and(Outbox.OUTCOME.notIn(UNDECIDED))
                .fetch(Outbox.OPERATION_ID);
    }

    static void settle(DSLContext tx, UUID tenantId, Collection<UUID> operations) {
        tx.update(Outbox.TABLE)
                .set(Outbox.SETTLED, true)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.OPERATION_ID.in(operations))
                .execute();
    }

    static int sendAgainFrom(DSLContext tx, UUID tenantId, long deviceSeq) {
        return tx.update(Outbox.TABLE)
                .set(Outbox.STATE, PENDING)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.DEVICE_SEQ.ge(deviceSeq))
                .execute();
    }

    static void attempted(DSLContext tx, UUID tenantId, Collection<UUID> operations, String error) {
        tx.update(Outbox.TABLE)
                .set(Outbox.ATTEMPTS, Outbox.ATTEMPTS.plus(1))
                .set(Outbox.LAST_ERROR, error)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.OPERATION_ID.in(operations))
                .execute();
    }

    /** Answered operations are kept this long, for a server restored from a backup. */
    static int forgetBefore(DSLContext tx, UUID tenantId, Instant limit) {
        return tx.deleteFrom(Outbox.TABLE)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.STATE.eq(ACKED))
                .and(Outbox.SETTLED.eq(true))
                .and(Outbox.ACKED_AT.lt(limit))
                .execute();
    }

    /** Answered in a way a person should look at. */
    static int countAttention(DSLContext tx, UUID tenantId) {
        return tx.fetchCount(
                Outbox.TABLE,
                Outbox.TENANT_ID
                        .eq(tenantId)
                        .and(Outbox.SETTLED.eq(false))
                        .and(Outbox.OUTCOME.in(UNDECIDED)));
    }

    /** Unanswered operations and those to look at, oldest first. */
    static List<SyncService.Waiting> waiting(DSLContext tx, UUID tenantId, int limit) {
        return tx.select(Outbox.columns())
                .from(Outbox.TABLE)
                .where(Outbox.TENANT_ID.eq(tenantId))
                .and(Outbox.SETTLED.eq(false))
                .and(Outbox.STATE.eq(PENDING).or(Outbox.OUTCOME.in(UNDECIDED)))
                .orderBy(Outbox.DEVICE_SEQ)
                .limit(limit)
                .fetch(
                        r ->
                                new SyncService.Waiting(
                                        r.get(Outbox.OPERATION_ID),
                                        r.get(Outbox.DEVICE_SEQ),
                                        r.get(Outbox.TYPE),
                                        r.get(Outbox.PAYLOAD),
                                        r.get(Outbox.WALL).plusMillis(r.get(Outbox.OFFSET_MS)),
                                        r.get(Outbox.ATTEMPTS),
                                        r.get(Outbox.OUTCOME),
                                        r.get(Outbox.OUTCOME_CODE)));
    }

    private static SentOperation sent(Record row) {
        return new SentOperation(
                row.get(Outbox.OPERATION_ID),
                row.get(Outbox.DEVICE_SEQ),
                row.get(Outbox.TYPE),
                row.get(Outbox.TYPE_VERSION),
                row.get(Outbox.APP_VERSION),
                row.get(Outbox.ACTOR_ID),
                row.get(Outbox.BRANCH_ID),
                row.get(Outbox.CASH_SESSION_ID),
                row.get(Outbox.BASE_SEQ),
                new ClockEvidence(
                        row.get(Outbox.WALL),
                        row.get(Outbox.TZ),
                        row.get(Outbox.OFFSET_MS),
                        row.get(Outbox.BOOT_ID),
                        row.get(Outbox.MONO_MS)),
                row.get(Outbox.PAYLOAD),
                row.get(Outbox.SHA256));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
