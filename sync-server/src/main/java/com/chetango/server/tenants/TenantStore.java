package com.chetango.server.tenants;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.server.platform.ServerTables.CODE;
import static com.chetango.server.platform.ServerTables.CREATED_AT;
import static com.chetango.server.platform.ServerTables.EPOCH;
import static com.chetango.server.platform.ServerTables.ID;
import static com.chetango.server.platform.ServerTables.SEQ;
import static com.chetango.server.platform.ServerTables.TENANT;
import static com.chetango.server.platform.ServerTables.TENANT_ID;
import static com.chetango.server.platform.ServerTables.TENANT_SEQ;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Academies by code and id, and the counter of their commits. */
final class TenantStore {

    Optional<Tenant> findByCode(DSLContext tx, String code) {
        return tx.select(ID, CODE, EPOCH)
                .from(TENANT)
                .where(CODE.eq(code))
                .fetchOptional(row -> new Tenant(row.value1(), row.value2(), row.value3()));
    }

    long epoch(DSLContext tx, UUID tenantId) {
        return tx.select(EPOCH).from(TENANT).where(ID.eq(tenantId)).fetchSingle().value1();
    }

    void add(DSLContext tx, Tenant tenant, Instant now) {
        tx.insertInto(TENANT)
                .set(ID, tenant.id())
                .set(CODE, tenant.code())
                .set(EPOCH, tenant.epoch())
                .set(CREATED_AT, now)
                .execute();
        tx.insertInto(TENANT_SEQ).set(TENANT_ID, tenant.id()).set(SEQ, 0L).execute();
    }

    /**
     * Takes the next {@code count} commit numbers and answers the first. Other writers of this
     * tenant wait until the transaction ends, so numbers become visible in order.
     */
    long takeSeq(DSLContext tx, UUID tenantId, int count) {
        tx.update(TENANT_SEQ).set(SEQ, SEQ.plus(count)).where(TENANT_ID.eq(tenantId)).execute();
        return head(tx, tenantId) - count + 1;
    }

    long head(DSLContext tx, UUID tenantId) {
        return tx.select(SEQ).from(TENANT_SEQ).where(TENANT_ID.eq(tenantId)).fetchSingle().value1();
    }

    Optional<AcademyRecord> academy(DSLContext tx, UUID tenantId) {
        return tx.selectFrom(ACADEMY)
                .where(ACADEMY.TENANT_ID.eq(tenantId))
                .limit(1)
                .fetchOptional();
    }

    /** Closed ones too: a desk may still stand in one. */
    List<BranchRecord> branches(DSLContext tx, UUID tenantId) {
        return tx.selectFrom(BRANCH)
                .where(BRANCH.TENANT_ID.eq(tenantId))
                .orderBy(BRANCH.CODE)
                .fetch();
    }
}
