package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.ACTOR_ID;
import static com.chetango.server.platform.ServerTables.APP;
import static com.chetango.server.platform.ServerTables.AT;
import static com.chetango.server.platform.ServerTables.BASE_SEQ;
import static com.chetango.server.platform.ServerTables.BOOT;
import static com.chetango.server.platform.ServerTables.BRANCH_ID;
import static com.chetango.server.platform.ServerTables.CASE_ID;
import static com.chetango.server.platform.ServerTables.CASH_SESSION_ID;
import static com.chetango.server.platform.ServerTables.CODE;
import static com.chetango.server.platform.ServerTables.COMMIT_LOG;
import static com.chetango.server.platform.ServerTables.COMMIT_SEQ;
import static com.chetango.server.platform.ServerTables.DEVICE_ID;
import static com.chetango.server.platform.ServerTables.DEVICE_SEQ;
import static com.chetango.server.platform.ServerTables.INBOX;
import static com.chetango.server.platform.ServerTables.MONO_MS;
import static com.chetango.server.platform.ServerTables.OFFSET_MS;
import static com.chetango.server.platform.ServerTables.OP_ID;
import static com.chetango.server.platform.ServerTables.PAYLOAD;
import static com.chetango.server.platform.ServerTables.RECEIVED_AT;
import static com.chetango.server.platform.ServerTables.SEQ;
import static com.chetango.server.platform.ServerTables.SHA256;
import static com.chetango.server.platform.ServerTables.STATUS;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.TYPE;
import static com.chetango.server.platform.ServerTables.TYPE_VERSION;
import static com.chetango.server.platform.ServerTables.WALL_MS;
import static com.chetango.server.platform.ServerTables.WEIGHT;
import static com.chetango.server.platform.ServerTables.ZONE;

import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.server.identity.Session;
import com.chetango.server.platform.KeyList;

import org.jooq.DSLContext;
import org.jooq.Query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every operation ever taken, and the commit numbers they were done at. */
final class InboxStore {

    record Stored(String sha256, OperationOutcome outcome) {}

    /**
     * @param weight see {@code commit_log}
     */
    record Taken(SentOperation sent, OperationOutcome outcome, long seq, int weight) {}

    Map<UUID, Stored> find(DSLContext tx, UUID tenantId, Collection<UUID> operations) {
        Map<UUID, Stored> known = new HashMap<>();
        if (operations.isEmpty()) {
            return known;
        }
        KeyList keys = KeyList.of(OP_ID, operations);
        tx.select(OP_ID, SHA256, STATUS, COMMIT_SEQ, CASE_ID, CODE)
                .from(keys.table())
                .join(INBOX)
                .on(TENANT_ID.eq(tenantId))
                .and(keys.matches())
                .forEach(
                        row ->
                                known.put(
                                        row.value1(),
                                        new Stored(
                                                row.value2(),
                                                new OperationOutcome(
                                                        row.value1(),
                                                        OutcomeStatus.valueOf(row.value3()),
                                                        row.value4(),
                                                        row.value5(),
                                                        row.value6()))));
        return known;
    }

    void add(DSLContext tx, Session session, List<Taken> taken, Instant now) {
        List<Query> rows = new ArrayList<>(taken.size());
        taken.forEach(t -> rows.add(inboxRow(tx, session, t, now)));
        tx.batch(rows).execute();
    }

    private static Query inboxRow(DSLContext tx, Session session, Taken taken, Instant now) {
        SentOperation sent = taken.sent();
        return tx.insertInto(INBOX)
                .set(TENANT_ID, session.tenantId())
                .set(OP_ID, sent.op())
                .set(DEVICE_ID, session.deviceId())
                .set(DEVICE_SEQ, sent.seq())
                .set(TYPE, sent.type())
                .set(TYPE_VERSION, sent.v())
                .set(APP, sent.app())
                .set(ACTOR_ID, sent.user())
                .set(BRANCH_ID, sent.branch())
                .set(CASH_SESSION_ID, sent.cashSession())
                .set(BASE_SEQ, sent.baseSeq())
                .set(WALL_MS, ClockRules.millis(sent.when().wall()))
                .set(ZONE, sent.when().tz())
                .set(OFFSET_MS, sent.when().offsetMs())
                .set(BOOT, sent.when().boot())
                .set(MONO_MS, sent.when().monoMs())
                .set(PAYLOAD, sent.payload().getBytes(StandardCharsets.UTF_8))
                .set(SHA256, sent.sha256())
                .set(RECEIVED_AT, now)
                .set(STATUS, taken.outcome().status().name())
                .set(CODE, taken.outcome().code())
                .set(CASE_ID, taken.outcome().caseId())
                .set(COMMIT_SEQ, taken.outcome().seq());
    }

    void log(DSLContext tx, Session session, List<Taken> taken, Instant now) {
        List<Query> rows = new ArrayList<>(taken.size());
        for (Taken t : taken) {
            rows.add(
                    tx.insertInto(COMMIT_LOG)
                            .set(TENANT_ID, session.tenantId())
                            .set(SEQ, t.seq())
                            .set(OP_ID, t.sent().op())
                            .set(DEVICE_ID, session.deviceId())
                            .set(AT, now)
                            .set(WEIGHT, t.weight()));
        }
        tx.batch(rows).execute();
    }
}
