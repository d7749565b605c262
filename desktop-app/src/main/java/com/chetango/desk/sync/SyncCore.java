package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.DeviceStateStore.ReplicaState;
import com.chetango.desk.sync.DeviceStateStore.State;
import com.chetango.desk.sync.ExchangeReply.Answered;
import com.chetango.desk.sync.ExchangeReply.Expected;
import com.chetango.desk.sync.ExchangeReply.Shut;
import com.chetango.desk.sync.ExchangeReply.Unavailable;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Protocol;

import org.jooq.DSLContext;
import org.jooq.Table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What to send next and what an answer changes: a state machine whose state is the database. One
 * step at a time; threads, timers and network are around it.
 */
final class SyncCore {
    private static final int ROWS_WHILE_WORKING = 1_000;
    private static final int ROWS_AT_FIRST = 5_000;

    /** Long enough for a server restored from an old backup to be told again. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** An operation's share of the request besides its payload, generously. */
    private static final int ENVELOPE_BYTES = 900;

    /** One call to make. */
    record Call(UUID tenantId, String token, ExchangeRequest request) {}

    /** What to do after an answer. */
    sealed interface Next {}

    /** There is more to send or to fetch. */
    record AtOnce() implements Next {}

    /** All is said until something happens or the clock ticks. */
    record Rest() implements Next {}

    /** It did not work; try again then. */
    record Later(Duration delay) implements Next {}

    private final DeskDatabase database;
    private final DeskClock clock;
    private final DeskChanges changes;
    private final BackOff backOff;
    private final ClockSamples samples = new ClockSamples();

    SyncCore(DeskDatabase database, DeskClock clock, DeskChanges changes, BackOff backOff) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
        this.backOff = backOff;
    }

    /** At a start: takes up the clock's offset as last known, lets go of what is long settled. */
    boolean restore() {
        Optional<State> state = database.read(DeviceStateStore::find);
        state.ifPresent(
                s -> {
                    clock.offset(Duration.ofMillis(s.clockOffsetMs()));
                    database.write(
                            tx ->
                                    OutboxStore.forgetBefore(
                                            tx, s.tenantId(), clock.instant().minus(KEPT)));
                });
        return state.isPresent();
    }

    /** Empty while this folder belongs to no academy, or the desk is blocked. */
    Optional<Call> next() {
        return database.read(
                tx ->
                        DeviceStateStore.find(tx)
                                .filter(s -> s.replica() != ReplicaState.BLOCKED)
                                .map(s -> call(tx, s)));
    }

    private Call call(DSLContext tx, State state) {
        boolean first = state.replica() == ReplicaState.BOOTSTRAPPING;
        List<SentOperation> fitting = new ArrayList<>();
        long bytes = ENVELOPE_BYTES;
        for (SentOperation one :
                OutboxStore.pending(tx, state.tenantId(), Protocol.MAX_OPERATIONS)) {
            bytes += ENVELOPE_BYTES + escapedLength(one.payload());
            if (bytes > Protocol.MAX_BYTES && !fitting.isEmpty()) {
                break;
            }
            fitting.add(one);
        }
        return new Call(
                state.tenantId(),
                state.token(),
                new ExchangeRequest(
                        Protocol.VERSION,
                        database.schema(),
                        state.deviceId(),
                        state.epoch(),
                        state.cursor(),
                        fitting,
                        first ? ROWS_AT_FIRST : ROWS_WHILE_WORKING));
    }

    /** The payload travels as a JSON string: its quotes grow, its letters may be two bytes. */
    private static long escapedLength(String payload) {
        return payload.chars().mapToLong(c -> c == '"' || c == '\\' || c > 0x7F ? 3 : 1).sum();
    }

    Next accept(Call call, ExchangeReply reply) {
        return switch (reply) {
            case Answered(var response, var roundTrip) -> answered(call, response, roundTrip);
            case Expected(long deviceSeq) -> expected(call, deviceSeq);
            case Shut(String reason) -> {
                database.write(tx -> block(tx, call.tenantId(), reason));
                yield new Rest();
            }
            case Unavailable(var cause, var detail, var retryAfter) ->
                    failed(call, cause, detail, Optional.ofNullable(retryAfter));
        };
    }

    private Next answered(Call call, ExchangeResponse response, Duration roundTrip) {
        Duration offset = samples.add(response.serverTime(), clock.wall(), roundTrip);
        Set<Table<?>> changed = new HashSet<>();
        boolean taken;
        try {
            taken =
                    database.write(
                            tx ->
                                    new AnswerWriter(tx, call, response)
                                            .take(offset, clock, changed));
        } catch (IllegalArgumentException unreadable) {
            return failed(call, Cause.ANSWER_UNREADABLE, unreadable.toString(), Optional.empty());
        }
        clock.offset(offset);
        changes.committed(changed);
        boolean more =
                taken
                        && (response.hasMore()
                                || response.outcomes().size() < call.request().ops().size()
                                || call.request().ops().size() == Protocol.MAX_OPERATIONS
                                || database.read(
                                                tx -> OutboxStore.countPending(tx, call.tenantId()))
                                        > 0);
        boolean progress =
                !response.outcomes().isEmpty() || response.cursor() > call.request().cursor();
        return more && progress ? new AtOnce() : new Rest();
    }

    /**
     * A server behind us was restored: what it forgot is sent again from our archive. A server
     * ahead of us knows work of ours that we do not: this disk is a copy or an old one.
     */
    private Next expected(Call call, long deviceSeq) {
        boolean again =
                database.write(
                        tx -> {
                            long last = DeviceStateStore.find(tx).orElseThrow().lastSeq();
                            if (deviceSeq > last + 1 || deviceSeq < 1) {
                                block(tx, call.tenantId(), "COPIED_DISK");
                                return false;
                            }
                            return OutboxStore.sendAgainFrom(tx, call.tenantId(), deviceSeq) > 0;
                        });
        return again
                ? new AtOnce()
                : failed(call, Cause.REFUSED, "expected " + deviceSeq, Optional.empty());
    }

    private static boolean block(DSLContext tx, UUID tenantId, String reason) {
        DeviceStateStore.block(tx, tenantId, reason);
        return true;
    }

    private Next failed(Call call, Cause cause, String detail, Optional<Duration> retryAfter) {
        int failures =
                database.write(
                        tx -> {
                            DeviceStateStore.failed(tx, call.tenantId(), cause.name(), detail);
                            OutboxStore.attempted(
                                    tx,
                                    call.tenantId(),
                                    call.request().ops().stream().map(SentOperation::op).toList(),
                                    cause.name());
                            return DeviceStateStore.find(tx).orElseThrow().contact().failures();
                        });
        return new Later(retryAfter.orElseGet(() -> backOff.wait(failures)));
    }
}
