package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse.DeviceStatus;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.Problem;
import com.chetango.server.http.ApiProblem;
import com.chetango.server.identity.Session;
import com.chetango.server.platform.Database;
import com.chetango.server.tenants.TenantService;

import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a device's operations, each exactly once and in the device's order. Rows, outcomes, inbox,
 * commit log and the device's sequence are one transaction.
 */
final class OperationIntake {

    private static final Logger LOG = LoggerFactory.getLogger(OperationIntake.class);

    /** What the device is told: maybe only of a prefix of what it sent. */
    record Result(List<OperationOutcome> outcomes, DeviceStatus device) {}

    private final Database database;
    private final DeviceQueueStore queues;
    private final InboxStore inbox;
    private final TenantService tenants;
    private final Clock clock;

    OperationIntake(
            Database database,
            DeviceQueueStore queues,
            InboxStore inbox,
            TenantService tenants,
            Clock clock) {
        this.database = database;
        this.queues = queues;
        this.inbox = inbox;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * @param epoch the time of the server the device believes in
     */
    Result take(Session session, long epoch, List<SentOperation> sent) {
        return database.inTenant(
                session.tenantId(),
                tx -> {
                    requireEpoch(tx, session, epoch);
                    if (sent.isEmpty()) {
                        DeviceQueue queue = queues.look(tx, session);
                        requireWelcome(queue);
                        return new Result(
                                List.of(), new DeviceStatus(queue.state(), queue.lastSeq()));
                    }
                    return take(tx, session, sent);
                });
    }

    private void requireEpoch(DSLContext tx, Session session, long claimed) {
        long epoch = tenants.epoch(tx, session.tenantId());
        if (claimed != epoch) {
            throw reset(epoch);
        }
    }

    static ApiProblem reset(long epoch) {
        return new ApiProblem(Problem.of(410, Problem.RESET, "Start over", null).withEpoch(epoch));
    }

    private static void requireWelcome(DeviceQueue queue) {
        if (queue.state().equals("REVOKED")) {
            throw new ApiProblem(
                    Problem.of(403, Problem.DEVICE_REVOKED, "This desk was shut out", null));
        }
    }

    private Result take(DSLContext tx, Session session, List<SentOperation> sent) {
        DeviceQueue queue = queues.lock(tx, session);
        requireWelcome(queue);
        Sorted sorted = sort(tx, session, queue, sent);
        if (!sorted.fresh.isEmpty() || !sorted.changed.isEmpty()) {
            apply(tx, session, queue.series(), sorted);
        }
        if (sorted.lastSeq != queue.lastSeq()) {
            queues.advance(tx, session, sorted.lastSeq);
        }
        List<OperationOutcome> outcomes =
                sorted.inOrder.stream().map(op -> sorted.outcomes.get(op.op())).toList();
        return new Result(outcomes, new DeviceStatus(queue.state(), sorted.lastSeq));
    }

    /** What was sent, told apart. */
    private static final class Sorted {
        private final List<SentOperation> inOrder = new ArrayList<>();
        private final List<SentOperation> fresh = new ArrayList<>();
        private final List<SentOperation> changed = new ArrayList<>();
        private final Map<UUID, OperationOutcome> outcomes = new HashMap<>();
        private long lastSeq;
    }

    private Sorted sort(
            DSLContext tx, Session session, DeviceQueue queue, List<SentOperation> sent) {
        Map<UUID, InboxStore.Stored> known =
                inbox.find(tx, session.tenantId(), sent.stream().map(SentOperation::op).toList());
        Sorted sorted = new Sorted();
        sorted.lastSeq = queue.lastSeq();
        for (SentOperation op : sent) {
            InboxStore.Stored stored = known.get(op.op());
            boolean isNext = op.seq() == sorted.lastSeq + 1;
            if (stored == null && !isNext) {
                break;
            }
            sorted.lastSeq += isNext ? 1 : 0;
            sorted.inOrder.add(op);
            if (stored == null) {
                sorted.fresh.add(op);
            } else if (stored.sha256().equalsIgnoreCase(op.sha256())) {
                sorted.outcomes.put(op.op(), stored.outcome());
            } else {
                sorted.changed.add(op);
            }
        }
        if (sorted.inOrder.isEmpty()) {
            throw new ApiProblem(
                    Problem.of(409, Problem.EXPECTED_SEQ, "Not the next operation", null)
                            .withExpectedSeq(queue.lastSeq() + 1));
        }
        return sorted;
    }

    private void apply(DSLContext tx, Session session, ReceiptSeries series, Sorted sorted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ZoneId zone =
                ZoneId.of(tenants.academy(tx, session.tenantId()).orElseThrow().getTimeZone());
        OperationRun run =
                new OperationRun(
                        new OperationRun.Source(session.tenantId(), session.deviceId(), zone, now));
        long seq =
                tenants.takeSeq(
                        tx, session.tenantId(), sorted.fresh.size() + sorted.changed.size());
        List<OperationBatch.Item> items = new ArrayList<>();
        for (SentOperation op : sorted.fresh) {
            items.add(new OperationBatch.Item(op, seq++, false));
        }
        for (SentOperation op : sorted.changed) {
            LOG.atError()
                    .addKeyValue("operation", op.op())
                    .addKeyValue("device", session.deviceId())
                    .log("the same operation id came with another content");
            items.add(new OperationBatch.Item(op, seq++, true));
        }
        OperationBatch batch = new OperationBatch(tx, session.tenantId(), run, series.copy());
        List<InboxStore.Taken> taken =
                batch.apply(items).stream().map(OperationIntake::taken).toList();
        inbox.add(tx, session, taken.subList(0, sorted.fresh.size()), now);
        inbox.log(tx, session, taken, now);
        taken.forEach(t -> sorted.outcomes.put(t.sent().op(), t.outcome()));
        storeSeries(tx, session, series.last(), batch.series().last());
    }

    private void storeSeries(
            DSLContext tx,
            Session session,
            Map<String, ReceiptSeries.Last> before,
            Map<String, ReceiptSeries.Last> after) {
        after.forEach(
                (name, last) -> {
                    if (!last.equals(before.get(name))) {
                        queues.printed(tx, session, name, last);
                    }
                });
    }

    private static InboxStore.Taken taken(OperationBatch.Done done) {
        SentOperation op = done.item().sent();
        Verdict verdict = done.verdict();
        OperationOutcome outcome =
                new OperationOutcome(
                        op.op(),
                        verdict.status(),
                        verdict.leftRows() ? done.item().seq() : null,
                        verdict.caseId(),
                        verdict.code());
        return new InboxStore.Taken(op, outcome, done.item().seq(), done.weight());
    }
}
