package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.CASE_ITEM;

import org.jooq.DSLContext;

import java.util.UUID;

/** Cases the server opened for people. */
final class CaseStore {

    private CaseStore() {}

    static int countOpen(DSLContext tx, UUID tenantId) {
        return tx.fetchCount(
                CASE_ITEM, CASE_ITEM.TENANT_ID.eq(tenantId).and(CASE_ITEM.STATE.eq("OPEN")));
    }
}
