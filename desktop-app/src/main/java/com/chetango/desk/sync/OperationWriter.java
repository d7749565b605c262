package com.chetango.desk.sync;

import com.chetango.desk.sync.DeskResult.Failed;
import com.chetango.desk.sync.DeskResult.Failure;
import com.chetango.desk.sync.DeskResult.Made;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationContext;
import com.chetango.model.operation.OperationJson;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.Place;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.Receipted;
import com.chetango.model.operation.Standing;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sync.ExchangeRequest.ClockEvidence;

import org.jooq.DSLContext;
import org.jooq.Table;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Applies operations inside one transaction and queues each of them. */
final class OperationWriter {

    sealed interface Writing {}

    record Written(Made made) implements Writing {}

    /** The transaction must be taken back. */
    record NotWritten(DeskResult why) implements Writing {}

    private final DSLContext tx;
    private final Session who;
    private final ClockEvidence when;
    private final String appVersion;
    private final Set<Table<?>> changed;

    OperationWriter(
            DSLContext tx,
            Session who,
            ClockEvidence when,
            String appVersion,
            Set<Table<?>> changed) {
        this.tx = tx;
        this.who = who;
        this.when = when;
        this.appVersion = appVersion;
        this.changed = changed;
    }

    Writing write(Desk.Planned planned) {
        Instant at = when.corrected();
        UUID cash = CashStore.open(tx, who.tenantId(), who.deviceId()).orElse(null);
        Place place = new Place(who.tenantId(), who.branchId(), who.deviceId(), cash, who.zone());
        Operation operation = planned.operation();
        ReceiptStamp stamp = null;
        if (operation instanceof Receipted receipted) {
            Optional<ReceiptStamp> drawn = draw(receipted, planned.operationId(), at);
            if (drawn.isEmpty()) {
                return new NotWritten(new Failed(Failure.NO_RECEIPT_SERIES));
            }
            stamp = drawn.get();
            operation = receipted.stamped(stamp);
        }
        String payload = OperationJson.write(operation);
        if (payload.length() > OperationJson.MAX_LENGTH) {
            return new NotWritten(new Failed(Failure.TOO_LARGE));
        }
        DeviceStateStore.Counters counters = DeviceStateStore.nextSequence(tx, who.tenantId());
        PendingWrites pending =
                new PendingWrites(planned.operationId(), counters.deviceSeq(), changed);
        OperationContext context =
                new OperationContext(
                        planned.operationId(), at, who.actor(), place, Standing.PROPOSED);
        Outcome outcome =
                operation.apply(new SqlRowsStore(tx, who.tenantId(), 0, pending), context);
        if (outcome instanceof Outcome.Refused(var refusal, var arguments)) {
            return new NotWritten(new DeskResult.Refused(refusal, arguments));
        }
        PendingCellStore.insert(tx, who.tenantId(), pending.cells());
        OutboxStore.insert(
                tx,
                who,
                new OutboxStore.NewRow(
                        planned.operationId(), operation, payload, cash, when, appVersion),
                counters);
        return new Written(new Made(planned.operationId(), outcome, at, stamp));
    }

    private Optional<ReceiptStamp> draw(Receipted receipted, UUID operationId, Instant at) {
        return ReceiptSeriesStore.open(tx, who.tenantId())
                .map(
                        last -> {
                            ReceiptStamp stamp =
                                    ReceiptChain.next(
                                            last.series(),
                                            last.number() + 1,
                                            last.hash(),
                                            new ReceiptChain.Link(
                                                    receipted.receiptAmount(), operationId, at));
                            ReceiptSeriesStore.advance(tx, who.tenantId(), stamp);
                            return stamp;
                        });
    }
}
