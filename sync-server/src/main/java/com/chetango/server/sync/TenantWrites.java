package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.AT;
import static com.chetango.server.platform.ServerTables.COMMIT_LOG;
import static com.chetango.server.platform.ServerTables.SEQ;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.WEIGHT;

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
        tx.insertInto(COMMIT_LOG)
                .set(TENANT_ID, tenantId)
                .set(SEQ, seq)
                .set(AT, now)
                .set(WEIGHT, weight)
                .execute();
    }
}
