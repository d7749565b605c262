package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.Outbox;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationType;
import com.chetango.model.sync.ExchangeRequest.ClockEvidence;
import com.chetango.model.sync.ExchangeRequest.SentOperation;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Operations on their way to the server, and those it answered, kept for a restored server. */
final class OutboxStore {
    static final String PENDING = "PENDING";
    static final String ACKED = "ACKED";

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
