package com.chetango.desk.signin;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.desk.platform.DeskTables.OfflineVerifier;
import com.chetango.desk.platform.DeskTables.SeenTime;
import com.chetango.desk.platform.DeskTables.WrongAttempt;
import com.chetango.model.sync.SignInResponse;

import org.jooq.DSLContext;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Verifiers, wrong attempts and the latest time seen. */
final class SignInStore {

    record Known(UUID staffId, String verifier, String fullName, String role, Instant onlineAt) {}

    record Supervisor(UUID staffId, String fullName, String pinHash) {}

    private SignInStore() {}

    static Optional<Known> verifier(DSLContext tx, UUID tenantId, String email) {
        return tx.select(OfflineVerifier.columns())
                .from(OfflineVerifier.TABLE)
                .where(OfflineVerifier.TENANT_ID.eq(tenantId))
                .and(OfflineVerifier.EMAIL.eq(email))
                .fetchOptional(
                        r ->
                                new Known(
                                        r.get(OfflineVerifier.STAFF_ID),
                                        r.get(OfflineVerifier.VERIFIER),
                                        r.get(OfflineVerifier.FULL_NAME),
                                        r.get(OfflineVerifier.ROLE),
                                        r.get(OfflineVerifier.ONLINE_AT)));
    }

    static void keepVerifier(
            DSLContext tx,
            UUID tenantId,
            String email,
            SignInResponse.Staff staff,
            String verifier,
            Instant now) {
        tx.deleteFrom(OfflineVerifier.TABLE)
                .where(OfflineVerifier.TENANT_ID.eq(tenantId))
                .and(OfflineVerifier.STAFF_ID.eq(staff.id()).or(OfflineVerifier.EMAIL.eq(email)))
                .execute();
        tx.insertInto(OfflineVerifier.TABLE)
                .set(OfflineVerifier.TENANT_ID, tenantId)
                .set(OfflineVerifier.STAFF_ID, staff.id())
                .set(OfflineVerifier.EMAIL, email)
                .set(OfflineVerifier.VERIFIER, verifier)
                .set(OfflineVerifier.FULL_NAME, staff.fullName())
                .set(OfflineVerifier.ROLE, staff.role())
                .set(OfflineVerifier.ONLINE_AT, now)
                .execute();
    }

    static void forgetVerifier(DSLContext tx, UUID tenantId, UUID staffId) {
        tx.deleteFrom(OfflineVerifier.TABLE)
                .where(OfflineVerifier.TENANT_ID.eq(tenantId))
                .and(OfflineVerifier.STAFF_ID.eq(staffId))
                .execute();
    }

    /** Whether the rows the server sent say this person may no longer work here. */
    static boolean isDismissed(DSLContext tx, UUID tenantId, UUID staffId) {
        return tx.fetchExists(
                STAFF,
                STAFF.TENANT_ID
                        .eq(tenantId)
                        .and(STAFF.ID.eq(staffId))
                        .and(STAFF.ACTIVE.eq(false).or(STAFF.DELETED_AT.isNotNull())));
    }

    static Optional<Instant> notBefore(DSLContext tx, UUID tenantId, String subject) {
        return tx.select(WrongAttempt.NOT_BEFORE)
                .from(WrongAttempt.TABLE)
                .where(WrongAttempt.TENANT_ID.eq(tenantId))
                .and(WrongAttempt.SUBJECT.eq(subject))
                .fetchOptional(WrongAttempt.NOT_BEFORE);
    }

    /**
     * @return the moment before which no other attempt is looked at
     */
    static Instant wrong(DSLContext tx, UUID tenantId, String subject, Instant now) {
        int before =
                tx.select(WrongAttempt.ATTEMPTS)
                        .from(WrongAttempt.TABLE)
                        .where(WrongAttempt.TENANT_ID.eq(tenantId))
                        .and(WrongAttempt.SUBJECT.eq(subject))
                        .fetchOptional(WrongAttempt.ATTEMPTS)
                        .orElse(0);
        Duration wait = AttemptRules.waitAfter(before + 1);
        forgive(tx, tenantId, subject);
        tx.insertInto(WrongAttempt.TABLE)
                .set(WrongAttempt.TENANT_ID, tenantId)
                .set(WrongAttempt.SUBJECT, subject)
                .set(WrongAttempt.ATTEMPTS, before + 1)
                .set(WrongAttempt.NOT_BEFORE, now.plus(wait))
                .execute();
        return now.plus(wait);
    }

    static void forgive(DSLContext tx, UUID tenantId, String subject) {
        tx.deleteFrom(WrongAttempt.TABLE)
                .where(WrongAttempt.TENANT_ID.eq(tenantId))
                .and(WrongAttempt.SUBJECT.eq(subject))
                .execute();
    }

    static Optional<Instant> latestSeen(DSLContext tx, UUID tenantId) {
        return tx.select(SeenTime.AT)
                .from(SeenTime.TABLE)
                .where(SeenTime.TENANT_ID.eq(tenantId))
                .fetchOptional(SeenTime.AT);
    }

    /** Only the server may correct it downwards, by being asked. */
    static void see(DSLContext tx, UUID tenantId, Instant now) {
        tx.deleteFrom(SeenTime.TABLE).where(SeenTime.TENANT_ID.eq(tenantId)).execute();
        tx.insertInto(SeenTime.TABLE)
                .set(SeenTime.TENANT_ID, tenantId)
                .set(SeenTime.AT, now)
                .execute();
    }

    /** The academy's; Colombia's until its row has come. */
    static ZoneId zone(DSLContext tx, UUID tenantId) {
        return tx.select(ACADEMY.TIME_ZONE)
                .from(ACADEMY)
                .where(ACADEMY.TENANT_ID.eq(tenantId))
                .fetchOptional(ACADEMY.TIME_ZONE)
                .map(ZoneId::of)
                .orElse(ZoneId.of("America/Bogota"));
    }

    static List<Supervisor> supervisors(DSLContext tx, UUID tenantId, List<String> roles) {
        return tx.select(STAFF.ID, STAFF.FULL_NAME, STAFF.PIN_HASH)
                .from(STAFF)
                .where(STAFF.TENANT_ID.eq(tenantId))
                .and(STAFF.ROLE.in(roles))
                .and(STAFF.ACTIVE.eq(true))
                .and(STAFF.DELETED_AT.isNull())
                .and(STAFF.PIN_HASH.isNotNull())
                .orderBy(STAFF.FULL_NAME)
                .fetch(r -> new Supervisor(r.value1(), r.value2(), r.value3()));
    }
}
