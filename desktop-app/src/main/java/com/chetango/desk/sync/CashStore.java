package com.chetango.desk.sync;

import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_SESSION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.Optional;
import java.util.UUID;

/** Which cash drawer is open at this desk. */
final class CashStore {

    private CashStore() {}

    static Optional<UUID> open(DSLContext tx, UUID tenantId, UUID deviceId) {
        return tx.select(CASH_SESSION.ID)
                .from(CASH_SESSION)
                .leftJoin(CASH_CLOSE)
                .on(CASH_CLOSE.TENANT_ID.eq(CASH_SESSION.TENANT_ID))
                .and(CASH_CLOSE.CASH_SESSION_ID.eq(CASH_SESSION.ID))
                .where(CASH_SESSION.TENANT_ID.eq(tenantId))
                .and(CASH_SESSION.DEVICE_ID.eq(deviceId))
                .and(CASH_CLOSE.ID.isNull())
                .orderBy(CASH_SESSION.OPENED_AT.desc())
                .limit(DSL.inline(1))
                .fetchOptional(CASH_SESSION.ID);
    }
}
