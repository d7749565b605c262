package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest.SentOperation;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Applies a request's operations together: one look at what they need, one way out for what they
 * wrote. When the database refuses the rows, the batch is halved until the culprit stands alone; it
 * is parked and the others go on.
 */
final class OperationBatch {

    private static final Logger LOG = LoggerFactory.getLogger(OperationBatch.class);
    private static final int MOST_ROUNDS = 6;

    /**
     * An operation and how it is to be taken.
     *
     * @param seq its commit number
     * @param isChanged whether its id came before with another content
     */
    record Item(SentOperation sent, long seq, boolean isChanged) {}

    /**
     * @param weight see {@code commit_log}
     */
    record Done(Item item, Verdict verdict, int weight) {}

    private final DSLContext tx;
    private final BatchRows rows;
    private final OperationRun run;
    private ReceiptSeries series;
    private final List<Done> done = new ArrayList<>();

    OperationBatch(DSLContext tx, UUID tenantId, OperationRun run, ReceiptSeries series) {
        this.tx = tx;
        this.rows = new BatchRows(tx, tenantId);
        this.run = run;
        this.series = series;
    }

    /** All of them, in order. The tenant's counter is locked already. */
    List<Done> apply(List<Item> items) {
        prefetch(items);
        applyRange(items);
        return done;
    }

    ReceiptSeries series() {
        return series;
    }

    int lateReads() {
        return rows.lateReads();
    }

    private void prefetch(List<Item> items) {
        rows.probe(true);
        List<Item> open = items;
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            open = probe(open);
            rows.fetch();
        }
        rows.probe(false);
    }

    /** Tries every operation on what is known and answers those that missed something. */
    private List<Item> probe(List<Item> items) {
        int start = rows.mark();
        List<Item> missed = new ArrayList<>();
        for (Item item : items) {
            int before = rows.mark();
            int misses = rows.misses();
            rows.writeAt(item.seq());
            run.probe(rows, item.sent());
            if (rows.misses() > misses) {
                missed.add(item);
                rows.backTo(before);
            }
        }
        rows.backTo(start);
        return missed;
    }

    private void applyRange(List<Item> items) {
        ReceiptSeries seriesBefore = series.copy();
        int doneBefore = done.size();
        Savepoint savepoint = savepoint();
        items.forEach(this::apply);
        SQLException refused = flush();
        if (refused == null) {
            rows.settle();
            return;
        }
        rollback(savepoint);
        rows.backTo(0);
        series = seriesBefore;
        done.subList(doneBefore, done.size()).clear();
        if (items.size() > 1) {
            int half = items.size() / 2;
            applyRange(items.subList(0, half));
            applyRange(items.subList(half, items.size()));
        } else {
            park(items.getFirst(), refused);
        }
    }

    private void apply(Item item) {
        int before = rows.mark();
        rows.writeAt(item.seq());
        Verdict verdict =
                item.isChanged()
                        ? run.otherContent(rows, item.sent())
                        : run.run(rows, item.sent(), series);
        if (verdict.receipt() != null) {
            series.advance(verdict.receipt());
        }
        done.add(new Done(item, verdict, rows.weightSince(before)));
    }

    private void park(Item item, SQLException refused) {
        // Its message would quote the row, which may be anybody's data.
        LOG.atError()
                .addKeyValue("state", refused.getSQLState())
                .addKeyValue("operation", item.sent().op())
                .log("the database refuses an operation's rows");
        int before = rows.mark();
        rows.writeAt(item.seq());
        Verdict verdict = run.park(rows, item.sent(), "REFUSED_BY_DATABASE");
        done.add(new Done(item, verdict, rows.weightSince(before)));
        SQLException again = flush();
        if (again != null) {
            throw new DataAccessException("a case cannot be stored", again);
        }
        rows.settle();
    }

    /** Null when it went well; a broken machine is thrown, a refused row is answered. */
    private @Nullable SQLException flush() {
        try {
            rows.flush();
            return null;
        } catch (SQLException broken) {
            if (!isRefusal(broken)) {
                throw new DataAccessException("rows cannot be written", broken);
            }
            return broken;
        }
    }

    /** Integrity constraints (23) and data that does not fit (22). */
    private static boolean isRefusal(SQLException broken) {
        for (SQLException e = broken; e != null; e = e.getNextException()) {
            String state = e.getSQLState();
            if (state != null && (state.startsWith("23") || state.startsWith("22"))) {
                return true;
            }
        }
        return false;
    }

    private Savepoint savepoint() {
        return tx.connectionResult(Connection::setSavepoint);
    }

    private void rollback(Savepoint savepoint) {
        tx.connection(connection -> connection.rollback(savepoint));
    }
}
