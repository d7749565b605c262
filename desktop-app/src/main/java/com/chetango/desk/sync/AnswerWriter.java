package com.chetango.desk.sync;

import com.chetango.desk.sync.DeviceStateStore.Progress;
import com.chetango.desk.sync.DeviceStateStore.ReplicaState;
import com.chetango.desk.sync.DeviceStateStore.State;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.ExchangeResponse.TablePage;
import com.chetango.model.sync.OutcomeStatus;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Stores one answer inside one transaction: outcomes, rows and cursor stand or fall together.
 *
 * <p>Order matters. Outcomes first, because they free cells; then the rows, which overwrite every
 * cell no operation owns any more; then, once the pull is complete, rows of ours that the server
 * never made are taken away.
 */
final class AnswerWriter {
    private final DSLContext tx;
    private final UUID tenantId;
    private final SyncCore.Call call;
    private final ExchangeResponse response;

    AnswerWriter(DSLContext tx, SyncCore.Call call, ExchangeResponse response) {
        this.tx = tx;
        this.tenantId = call.tenantId();
        this.call = call;
        this.response = response;
    }

    /**
     * @return whether the rows were taken; a late answer to an earlier question only settles
     *     outcomes
     */
    boolean take(Duration clockOffset, DeskClock clock, Set<Table<?>> changed) {
        State state = DeviceStateStore.find(tx).orElseThrow();
        if (state.epoch() != 0 && state.epoch() != response.epoch()) {
            DeviceStateStore.block(tx, tenantId, "EPOCH");
            return false;
        }
        for (OperationOutcome outcome : response.outcomes()) {
            acknowledge(outcome, clock, changed);
        }
        boolean mine =
                response.from() == state.cursor()
                        && response.cursor() >= state.cursor()
                        && call.request().cursor() == state.cursor();
        if (!mine) {
            return false;
        }
        List<UUID> answered = OutboxStore.answeredUpTo(tx, tenantId, response.cursor());
        PendingCellStore.deleteCells(tx, tenantId, answered);
        storeRows(changed);
        if (!response.hasMore()) {
            takeAwayWhatNeverCame(answered, changed);
            OutboxStore.settle(tx, tenantId, answered);
        }
        DeviceStateStore.advanced(
                tx,
                tenantId,
                new Progress(
                        response.epoch(),
                        response.cursor(),
                        response.head(),
                        replica(state),
                        clockOffset.toMillis(),
                        clock.wall().plus(clockOffset),
                        response.notice()));
        return true;
    }

    private ReplicaState replica(State state) {
        if (!response.hasMore()) {
            return ReplicaState.READY;
        }
        return state.replica() == ReplicaState.BOOTSTRAPPING
                ? ReplicaState.BOOTSTRAPPING
                : ReplicaState.CATCHING_UP;
    }

    private void acknowledge(OperationOutcome outcome, DeskClock clock, Set<Table<?>> changed) {
        long seq = outcome.seq() == null ? response.head() : outcome.seq();
        boolean news = OutboxStore.acknowledge(tx, tenantId, outcome, seq, clock.instant());
        if (news && outcome.status() == OutcomeStatus.REJECTED) {
            new RollBack(tx, tenantId).edits(outcome.op(), changed);
        }
    }

    private void storeRows(Set<Table<?>> changed) {
        for (Table<? extends UpdatableRecord<?>> table : Replica.TABLES) {
            TablePage page = response.tables().get(table.getName());
            if (page != null && page.up() != null && !page.up().isEmpty()) {
                ReplicaStore.store(tx, tenantId, table, page);
                changed.add(table);
            }
        }
    }

    private void takeAwayWhatNeverCame(List<UUID> operations, Set<Table<?>> changed) {
        for (UUID operation : operations) {
            for (var cell : PendingCellStore.ofOperation(tx, tenantId, operation)) {
                Table<?> table = ReplicaStore.table(cell.place().table());
                if (cell.place().isWholeRow()
                        && ReplicaStore.deleteUnknown(
                                tx,
                                tenantId,
                                Objects.requireNonNull(table),
                                cell.place().rowId())) {
                    changed.add(table);
                }
            }
        }
        PendingCellStore.deleteAll(tx, tenantId, operations);
    }
}
