package com.chetango.server.sync;

import com.chetango.model.rows.Rows;
import com.chetango.server.tenants.TenantService;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writing replicated rows that no desk sent: a new academy, an import, a job. They take a commit
 * number like an operation does, so desks receive them.
 */
public final class TenantWrites {

    private final TenantService tenants;

    public TenantWrites(TenantService tenants) {
        this.tenants = tenants;
    }

    public void write(DSLContext tx, UUID tenantId, Instant now, Consumer<Rows> work) {
        long seq = tenants.takeSeq(tx, tenantId, 1);
        BatchRows rows = new BatchRows(tx, tenantId);
        rows.writeAt(seq);
        work.accept(rows);
        int weight = rows.weightSince(0);
        try {
            rows.flush();
        } catch (SQLException broken) {
            throw new DataAccessException("rows cannot be written", broken);
        }
        new CommitLogStore().add(tx, tenantId, seq, now, weight);
    }

    /** For many rows that are complete already: an import, the demo. */
    public BulkWrite bulk(DSLContext tx, UUID tenantId, Instant now) {
        return new BulkWrite(tx, tenantId, now, tenants);
    }
}
