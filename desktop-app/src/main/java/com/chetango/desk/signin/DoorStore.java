package com.chetango.desk.signin;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CLASS_SESSION;

import com.chetango.desk.platform.DeskTables.OfflineVerifier;
import com.chetango.desk.sync.DeviceService.Identity;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.values.Bytes;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What this desk knows of its academy before anybody has signed in. */
final class DoorStore {

    record LastPerson(String email, Instant onlineAt) {}

    private DoorStore() {}

    static Optional<AcademyFacts> academy(DSLContext tx, Identity identity) {
        Optional<AcademyRecord> academy =
                tx.selectFrom(ACADEMY)
                        .where(ACADEMY.TENANT_ID.eq(identity.tenantId()))
                        .fetchOptional();
        String branch =
                tx.select(BRANCH.NAME)
                        .from(BRANCH)
                        .where(BRANCH.TENANT_ID.eq(identity.tenantId()))
                        .and(BRANCH.ID.eq(identity.branchId()))
                        .fetchOptional(BRANCH.NAME)
                        .orElse("");
        return academy.map(
                a ->
                        new AcademyFacts(
                                a.getName(),
                                a.getColorPrimary(),
                                a.getLogo() == null ? null : Bytes.of(a.getLogo()),
                                branch,
                                identity.deskName()));
    }

    /** Who signed in here last with the network there. */
    static Optional<LastPerson> lastPerson(DSLContext tx, UUID tenantId) {
        return tx.select(OfflineVerifier.EMAIL, OfflineVerifier.ONLINE_AT)
                .from(OfflineVerifier.TABLE)
                .where(OfflineVerifier.TENANT_ID.eq(tenantId))
                .orderBy(OfflineVerifier.ONLINE_AT.desc())
                .limit(DSL.inline(1))
                .fetchOptional(r -> new LastPerson(r.value1(), r.value2()));
    }

    static int classesOn(DSLContext tx, Identity identity, LocalDate day) {
        return tx.fetchCount(
                CLASS_SESSION,
                CLASS_SESSION
                        .TENANT_ID
                        .eq(identity.tenantId())
                        .and(CLASS_SESSION.BRANCH_ID.eq(identity.branchId()))
                        .and(CLASS_SESSION.CLASS_DATE.eq(day))
                        .and(CLASS_SESSION.STATE.ne("CANCELLED")));
    }
}
