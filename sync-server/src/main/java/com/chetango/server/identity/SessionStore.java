package com.chetango.server.identity;

import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.server.platform.ServerTables.DEVICE_ID;
import static com.chetango.server.platform.ServerTables.EXPIRES_AT;
import static com.chetango.server.platform.ServerTables.ISSUED_AT;
import static com.chetango.server.platform.ServerTables.SESSION_TOKEN;
import static com.chetango.server.platform.ServerTables.STAFF_ID;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.TOKEN_HASH;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Optional;

/** Sessions by the hash of their token. */
final class SessionStore {

    void add(DSLContext tx, Session session, String tokenHash, Instant now, Instant expiresAt) {
        tx.insertInto(SESSION_TOKEN)
                .set(TENANT_ID, session.tenantId())
                .set(TOKEN_HASH, tokenHash)
                .set(STAFF_ID, session.staffId())
                .set(DEVICE_ID, session.deviceId())
                .set(ISSUED_AT, now)
                .set(EXPIRES_AT, expiresAt)
                .execute();
        tx.deleteFrom(SESSION_TOKEN)
                .where(TENANT_ID.eq(session.tenantId()))
                .and(DEVICE_ID.eq(session.deviceId()))
                .and(EXPIRES_AT.lt(now))
                .execute();
    }

    /** A person who no longer works here has no session, whatever their token says. */
    Optional<Session> find(DSLContext tx, java.util.UUID tenantId, String tokenHash, Instant now) {
        return tx.select(DEVICE_ID, STAFF_ID)
                .from(SESSION_TOKEN)
                .where(TENANT_ID.eq(tenantId))
                .and(TOKEN_HASH.eq(tokenHash))
                .and(EXPIRES_AT.gt(now))
                .and(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(STAFF)
                                        .where(STAFF.TENANT_ID.eq(tenantId))
                                        .and(STAFF.ID.eq(STAFF_ID))
                                        .and(STAFF.ACTIVE.isTrue())
                                        .and(STAFF.DELETED_AT.isNull())))
                .fetchOptional(row -> new Session(tenantId, row.get(STAFF_ID), row.get(DEVICE_ID)));
    }
}
