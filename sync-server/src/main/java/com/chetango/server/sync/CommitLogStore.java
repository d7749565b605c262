package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.AT;
import static com.chetango.server.platform.ServerTables.COMMIT_LOG;
import static com.chetango.server.platform.ServerTables.SEQ;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.WEIGHT;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.UUID;

/** Commits that no desk's operation made. */
final class CommitLogStore {

    void add(DSLContext tx, UUID tenantId, long seq, Instant now, int weight) {
        tx.insertInto(COMMIT_LOG)
                .set(TENANT_ID, tenantId)
                .set(SEQ, seq)
                .set(AT, now)
                .set(WEIGHT, weight)
                .execute();
    }
}
