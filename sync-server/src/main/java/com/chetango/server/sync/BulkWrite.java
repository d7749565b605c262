package com.chetango.server.sync;

import com.chetango.model.rows.Replica;
import com.chetango.model.rows.RowMemory.Written;
import com.chetango.server.tenants.TenantService;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes many complete rows, parents before children. Every thousand are a commit of their own, so
 * that desks can receive them in pages.
 */
public final class BulkWrite {

    private static final int ROWS_A_COMMIT = 1_000;

    private final DSLContext tx;
    private final UUID tenantId;
    private final Instant now;
    private final TenantService tenants;
    private final RowFlushStore flushStore;
    private final CommitLogStore commits = new CommitLogStore();
    private final List<Written> waiting = new ArrayList<>();

    BulkWrite(DSLContext tx, UUID tenantId, Instant now, TenantService tenants) {
        this.tx = tx;
        this.tenantId = tenantId;
        this.now = now;
        this.tenants = tenants;
        this.flushStore = new RowFlushStore(tenantId);
    }

    public void add(UpdatableRecord<?> row) {
        waiting.add(new Written(row, true));
        if (waiting.size() >= ROWS_A_COMMIT) {
            finish();
        }
    }

    /** Writes out what is still waiting. */
    public void finish() {
        if (waiting.isEmpty()) {
            return;
        }
        long seq = tenants.takeSeq(tx, tenantId, 1);
        int weight = 0;
        for (Written written : waiting) {
            written.row().set(Replica.ROW_SEQ.in(written.row().getTable()), seq);
            weight += 1 + kilobytes(written.row());
        }
        try {
            flushStore.flush(tx, waiting);
        } catch (SQLException broken) {
            throw new DataAccessException("rows cannot be written", broken);
        }
        commits.add(tx, tenantId, seq, now, weight);
        waiting.clear();
    }

    private static int kilobytes(UpdatableRecord<?> row) {
        int kilobytes = 0;
        for (int i = 0; i < row.size(); i++) {
            kilobytes += row.get(i) instanceof byte[] bytes ? bytes.length / 1024 : 0;
        }
        return kilobytes;
    }
}
