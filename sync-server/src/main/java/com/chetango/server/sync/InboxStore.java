package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.CASE_ID;
import static com.chetango.server.platform.ServerTables.CODE;
import static com.chetango.server.platform.ServerTables.COMMIT_SEQ;
import static com.chetango.server.platform.ServerTables.INBOX;
import static com.chetango.server.platform.ServerTables.OP_ID;
import static com.chetango.server.platform.ServerTables.SHA256;
import static com.chetango.server.platform.ServerTables.STATUS;
import static com.chetango.server.platform.ServerTables.TENANT_ID;

import static java.util.stream.Collectors.joining;

import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.server.identity.Session;
import com.chetango.server.platform.KeyList;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every operation ever taken, and the commit numbers they were done at. */
final class InboxStore {

    private static final String INSERT_INBOX =
            insert(
                    "inbox",
                    List.of(
                            "tenant_id",
                            "op_id",
                            "device_id",
                            "device_seq",
                            "type",
                            "type_version",
                            "app",
                            "actor_id",
                            "branch_id",
                            "cash_session_id",
                            "base_seq",
                            "wall_ms",
                            "zone",
                            "offset_ms",
                            "boot",
                            "mono_ms",
                            "payload",
                            "sha256",
                            "received_at",
                            "status",
                            "code",
                            "case_id",
                            "commit_seq"));
    private static final String INSERT_LOG =
            insert("commit_log", List.of("tenant_id", "seq", "op_id", "device_id", "at", "weight"));

    private static String insert(String table, List<String> columns) {
        String names = columns.stream().map(c -> '"' + c + '"').collect(joining(", "));
        String places = columns.stream().map(_ -> "?").collect(joining(", "));
        return "insert into " + table + " (" + names + ") values (" + places + ")";
    }

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

    /** By hand and not by jOOQ's batch, which took twice as long as all else on PostgreSQL. */
    void add(DSLContext tx, Session session, List<Taken> taken, Instant now) {
        tx.connection(
                connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(INSERT_INBOX)) {
                        for (Taken t : taken) {
                            bind(insert, session, t, now);
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                });
    }

    private static void bind(PreparedStatement insert, Session session, Taken taken, Instant now)
            throws SQLException {
        SentOperation sent = taken.sent();
        insert.setObject(1, session.tenantId());
        insert.setObject(2, sent.op());
        insert.setObject(3, session.deviceId());
        insert.setLong(4, sent.seq());
        insert.setString(5, sent.type());
        insert.setInt(6, sent.v());
        insert.setString(7, sent.app());
        insert.setObject(8, sent.user());
        insert.setObject(9, sent.branch());
        orNull(insert, 10, sent.cashSession(), Types.NULL);
        insert.setLong(11, sent.baseSeq());
        insert.setLong(12, ClockRules.millis(sent.when().wall()));
        insert.setString(13, sent.when().tz());
        insert.setLong(14, sent.when().offsetMs());
        insert.setObject(15, sent.when().boot());
        insert.setLong(16, sent.when().monoMs());
        insert.setBytes(17, sent.payload().getBytes(StandardCharsets.UTF_8));
        insert.setString(18, sent.sha256());
        insert.setObject(19, now.atOffset(ZoneOffset.UTC));
        insert.setString(20, taken.outcome().status().name());
        orNull(insert, 21, taken.outcome().code(), Types.VARCHAR);
        orNull(insert, 22, taken.outcome().caseId(), Types.NULL);
        orNull(insert, 23, taken.outcome().seq(), Types.BIGINT);
    }

    private static void orNull(
            PreparedStatement insert, int place, @Nullable Object value, int type)
            throws SQLException {
        if (value == null) {
            insert.setNull(place, type);
        } else {
            insert.setObject(place, value);
        }
    }

    void log(DSLContext tx, Session session, List<Taken> taken, Instant now) {
        tx.connection(
                connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(INSERT_LOG)) {
                        for (Taken t : taken) {
                            insert.setObject(1, session.tenantId());
                            insert.setLong(2, t.seq());
                            insert.setObject(3, t.sent().op());
                            insert.setObject(4, session.deviceId());
                            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
                            insert.setInt(6, t.weight());
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                });
    }
}
