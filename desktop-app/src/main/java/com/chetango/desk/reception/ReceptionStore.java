package com.chetango.desk.reception;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.ATTENDANCE_UNDO;
import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.PLAN;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STYLE;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.PlanRecord;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the reception screen reads. Every query names the tenant. */
final class ReceptionStore {

    private static Condition stands() {
        return notExists(
                selectOne()
                        .from(ATTENDANCE_UNDO)
                        .where(ATTENDANCE_UNDO.TENANT_ID.eq(ATTENDANCE.TENANT_ID))
                        .and(ATTENDANCE_UNDO.ATTENDANCE_ID.eq(ATTENDANCE.ID)));
    }

    /** The newest entries at a branch, newest first. */
    List<Arrival> arrivals(DSLContext tx, UUID tenant, UUID branch, LocalDate date, int most) {
        Field<Long> left = left();
        return tx.select(
                        ATTENDANCE.ID,
                        ATTENDANCE.STUDENT_ID,
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        STYLE.NAME,
                        ATTENDANCE.BASIS,
                        ATTENDANCE.AT,
                        ENTITLEMENT.ID,
                        ENTITLEMENT.CLASSES,
                        left)
                .from(ATTENDANCE)
                .join(STUDENT)
                .on(STUDENT.TENANT_ID.eq(tenant), STUDENT.ID.eq(ATTENDANCE.STUDENT_ID))
                .join(CLASS_SESSION)
                .on(
                        CLASS_SESSION.TENANT_ID.eq(tenant),
                        CLASS_SESSION.ID.eq(ATTENDANCE.CLASS_SESSION_ID))
                .leftJoin(STYLE)
                .on(STYLE.TENANT_ID.eq(tenant), STYLE.ID.eq(CLASS_SESSION.STYLE_ID))
                .leftJoin(ENTITLEMENT)
                .on(ENTITLEMENT.TENANT_ID.eq(tenant), ENTITLEMENT.ID.eq(ATTENDANCE.ENTITLEMENT_ID))
                .where(ATTENDANCE.TENANT_ID.eq(tenant))
                .and(ATTENDANCE.CLASS_DATE.eq(date))
                .and(ATTENDANCE.BRANCH_ID.eq(branch))
                .and(stands())
                .orderBy(ATTENDANCE.AT.desc())
                .limit(most)
                .fetch(row -> arrival(row, left));
    }

    private static Field<Long> left() {
        return field(
                select(sum(CREDIT_ENTRY.AMOUNT).cast(Long.class))
                        .from(CREDIT_ENTRY)
                        .where(CREDIT_ENTRY.TENANT_ID.eq(ATTENDANCE.TENANT_ID))
                        .and(CREDIT_ENTRY.ENTITLEMENT_ID.eq(ATTENDANCE.ENTITLEMENT_ID)));
    }

    private static Arrival arrival(Record row, Field<Long> left) {
        boolean unlimited = row.get(ENTITLEMENT.ID) != null && row.get(ENTITLEMENT.CLASSES) == null;
        return new Arrival(
                row.get(ATTENDANCE.ID),
                row.get(ATTENDANCE.STUDENT_ID),
                row.get(STUDENT.GIVEN_NAMES) + " " + row.get(STUDENT.SURNAMES),
                text(row, STYLE.NAME),
                row.get(ATTENDANCE.BASIS),
                unlimited ? null : row.get(left),
                unlimited,
                row.get(ATTENDANCE.AT));
    }

    Optional<BadgeRecord> badge(DSLContext tx, UUID tenant, String token) {
        return tx.selectFrom(BADGE)
                .where(BADGE.TENANT_ID.eq(tenant))
                .and(BADGE.TOKEN.eq(token))
                .fetchOptional();
    }

    /** The card a phone's rotating code speaks of. */
    Optional<BadgeRecord> badgeOfPhone(DSLContext tx, UUID tenant, String rotatingId) {
        return tx.selectFrom(BADGE)
                .where(BADGE.TENANT_ID.eq(tenant))
                .and(BADGE.ROTATING_ID.eq(rotatingId))
                .fetchOptional();
    }

    /** The name the desk of this device last opened its drawer under. */
    Optional<String> deskName(DSLContext tx, UUID tenant, UUID device) {
        return tx.select(CASH_SESSION.DESK_NAME)
                .from(CASH_SESSION)
                .where(CASH_SESSION.TENANT_ID.eq(tenant))
                .and(CASH_SESSION.DEVICE_ID.eq(device))
                .orderBy(CASH_SESSION.OPENED_AT.desc())
                .limit(1)
                .fetchOptional(CASH_SESSION.DESK_NAME);
    }

    Optional<String> staffName(DSLContext tx, UUID tenant, UUID staff) {
        return tx.select(STAFF.FULL_NAME)
                .from(STAFF)
                .where(STAFF.TENANT_ID.eq(tenant))
                .and(STAFF.ID.eq(staff))
                .fetchOptional(STAFF.FULL_NAME);
    }

    /** What is for sale, in the order the academy wants it shown. */
    List<PlanRecord> plansForSale(DSLContext tx, UUID tenant) {
        return tx.selectFrom(PLAN)
                .where(PLAN.TENANT_ID.eq(tenant))
                .and(PLAN.ACTIVE.isTrue())
                .and(PLAN.DELETED_AT.isNull())
                .orderBy(PLAN.POSITION, PLAN.ID)
                .fetch();
    }

    PlanRecord plan(DSLContext tx, UUID tenant, UUID id) {
        return tx.selectFrom(PLAN)
                .where(PLAN.TENANT_ID.eq(tenant))
                .and(PLAN.ID.eq(id))
                .fetchSingle();
    }

    /** The version of the catalogue this desk sells from. */
    long catalogueVersion(DSLContext tx, UUID tenant) {
        return tx.select(ACADEMY.CATALOGUE_VERSION)
                .from(ACADEMY)
                .where(ACADEMY.TENANT_ID.eq(tenant))
                .fetchSingle()
                .value1();
    }

    /** The plan this student bought last. */
    Optional<UUID> usualPlan(DSLContext tx, UUID tenant, UUID student) {
        return tx.select(ENTITLEMENT.PLAN_ID)
                .from(ENTITLEMENT)
                .where(ENTITLEMENT.TENANT_ID.eq(tenant))
                .and(ENTITLEMENT.STUDENT_ID.eq(student))
                .orderBy(ENTITLEMENT.SOLD_AT.desc())
                .limit(1)
                .fetchOptional(ENTITLEMENT.PLAN_ID);
    }

    /** A joined row may be missing while its table is still on its way to this desk. */
    private static String text(Record row, Field<String> field) {
        @Nullable String value = row.get(field);
        return Objects.requireNonNullElse(value, "");
    }
}
