package com.chetango.desk.students;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.ATTENDANCE_UNDO;
import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.CHARGE_VOID;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CONSENT;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.FAMILY;
import static com.chetango.model.db.Tables.GUARDIAN;
import static com.chetango.model.db.Tables.LEVEL;
import static com.chetango.model.db.Tables.PACKAGE_FREEZE;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STUDENT_PHOTO;
import static com.chetango.model.db.Tables.STYLE;
import static com.chetango.model.db.Tables.TENDER_CHECK;

import static org.jooq.impl.DSL.coalesce;

import com.chetango.desk.platform.DeskTables;
import com.chetango.model.db.tables.records.ChargeRecord;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a student's page reads beyond single rows. Every query names the tenant. */
final class SheetStore {

    /** A change in one of these may change the page in front. */
    static final Set<Table<?>> SHOWN =
            Set.of(
                    STUDENT,
                    STUDENT_PHOTO,
                    FAMILY,
                    GUARDIAN,
                    CONSENT,
                    BADGE,
                    ENTITLEMENT,
                    PACKAGE_FREEZE,
                    CREDIT_ENTRY,
                    CHARGE,
                    CHARGE_VOID,
                    PAYMENT,
                    TENDER_CHECK,
                    ENROLMENT,
                    ATTENDANCE,
                    ATTENDANCE_UNDO);

    /**
     * Somebody entered a class.
     *
     * @param undone when it was taken back, if it was
     */
    record Entry(Instant at, String className, String basis, UUID actor, boolean undone) {}

    /** An edit made at this desk: which columns. */
    record Edit(Instant at, String payload, UUID actor) {}

    Map<UUID, Photo> photos(DSLContext tx, UUID tenant, List<UUID> students) {
        if (students.isEmpty()) {
            return Map.of();
        }
        return tx.select(STUDENT_PHOTO.ID, STUDENT_PHOTO.PICTURE)
                .from(STUDENT_PHOTO)
                .where(STUDENT_PHOTO.TENANT_ID.eq(tenant))
                .and(STUDENT_PHOTO.ID.in(students))
                .and(STUDENT_PHOTO.DELETED_AT.isNull())
                .fetchMap(row -> row.value1(), row -> new Photo(row.value2()));
    }

    Map<UUID, String> staff(DSLContext tx, UUID tenant) {
        return tx.select(STAFF.ID, STAFF.FULL_NAME)
                .from(STAFF)
                .where(STAFF.TENANT_ID.eq(tenant))
                .fetchMap(STAFF.ID, STAFF.FULL_NAME);
    }

    /** Style, level and branch of the sessions a student's ledger names. */
    Map<UUID, String> classesOf(DSLContext tx, UUID tenant, UUID student) {
        Map<UUID, String> names = new HashMap<>();
        tx.selectDistinct(CLASS_SESSION.ID, STYLE.NAME, LEVEL.NAME, BRANCH.NAME)
                .from(CREDIT_ENTRY)
                .join(CLASS_SESSION)
                .on(
                        CLASS_SESSION.TENANT_ID.eq(tenant),
                        CLASS_SESSION.ID.eq(CREDIT_ENTRY.CLASS_SESSION_ID))
                .leftJoin(STYLE)
                .on(STYLE.TENANT_ID.eq(tenant), STYLE.ID.eq(CLASS_SESSION.STYLE_ID))
                .leftJoin(LEVEL)
                .on(LEVEL.TENANT_ID.eq(tenant), LEVEL.ID.eq(CLASS_SESSION.LEVEL_ID))
                .leftJoin(BRANCH)
                .on(BRANCH.TENANT_ID.eq(tenant), BRANCH.ID.eq(CLASS_SESSION.BRANCH_ID))
                .where(CREDIT_ENTRY.TENANT_ID.eq(tenant))
                .and(CREDIT_ENTRY.STUDENT_ID.eq(student))
                .fetch()
                .forEach(row -> names.put(row.value1(), className(row) + branch(row)));
        return names;
    }

    private static String branch(Record row) {
        String branch = row.get(BRANCH.NAME);
        return branch == null ? "" : ", " + branch;
    }

    private static String className(Record row) {
        String style = row.get(STYLE.NAME);
        String level = row.get(LEVEL.NAME);
        if (style == null) {
            return "";
        }
        return level == null ? style : style + " \u00b7 " + level;
    }

    /** The branches where somebody has entered a class. */
    List<String> branchesOf(DSLContext tx, UUID tenant, UUID student) {
        return tx.selectDistinct(BRANCH.NAME)
                .from(ATTENDANCE)
                .join(BRANCH)
                .on(BRANCH.TENANT_ID.eq(tenant), BRANCH.ID.eq(ATTENDANCE.BRANCH_ID))
                .where(ATTENDANCE.TENANT_ID.eq(tenant))
                .and(ATTENDANCE.STUDENT_ID.eq(student))
                .orderBy(BRANCH.NAME)
                .fetch(BRANCH.NAME);
    }

    List<Entry> entries(DSLContext tx, UUID tenant, UUID student, int most) {
        return tx.select(
                        ATTENDANCE.AT,
                        ATTENDANCE.BASIS,
                        ATTENDANCE.ACTOR_ID,
                        ATTENDANCE_UNDO.ID,
                        STYLE.NAME,
                        LEVEL.NAME)
                .from(ATTENDANCE)
                .leftJoin(CLASS_SESSION)
                .on(
                        CLASS_SESSION.TENANT_ID.eq(tenant),
                        CLASS_SESSION.ID.eq(ATTENDANCE.CLASS_SESSION_ID))
                .leftJoin(STYLE)
                .on(STYLE.TENANT_ID.eq(tenant), STYLE.ID.eq(CLASS_SESSION.STYLE_ID))
                .leftJoin(LEVEL)
                .on(LEVEL.TENANT_ID.eq(tenant), LEVEL.ID.eq(CLASS_SESSION.LEVEL_ID))
                .leftJoin(ATTENDANCE_UNDO)
                .on(
                        ATTENDANCE_UNDO.TENANT_ID.eq(tenant),
                        ATTENDANCE_UNDO.ATTENDANCE_ID.eq(ATTENDANCE.ID))
                .where(ATTENDANCE.TENANT_ID.eq(tenant))
                .and(ATTENDANCE.STUDENT_ID.eq(student))
                .orderBy(ATTENDANCE.AT.desc())
                .limit(most)
                .fetch(
                        row ->
                                new Entry(
                                        row.value1(),
                                        className(row),
                                        row.value2(),
                                        row.value3(),
                                        row.value4() != null));
    }

    List<Enrolled> enrolments(DSLContext tx, UUID tenant, UUID student) {
        return tx.select(
                        ENROLMENT.ID,
                        STYLE.NAME,
                        LEVEL.NAME,
                        BRANCH.NAME,
                        SCHEDULE_SLOT.WEEKDAY,
                        SCHEDULE_SLOT.STARTS_AT,
                        CLASS_SESSION.STARTS_AT,
                        ENROLMENT.FROM_ON,
                        ENROLMENT.THROUGH_ON)
                .from(ENROLMENT)
                .leftJoin(SCHEDULE_SLOT)
                .on(SCHEDULE_SLOT.TENANT_ID.eq(tenant), SCHEDULE_SLOT.ID.eq(ENROLMENT.SLOT_ID))
                .leftJoin(CLASS_SESSION)
                .on(
                        CLASS_SESSION.TENANT_ID.eq(tenant),
                        CLASS_SESSION.ID.eq(ENROLMENT.CLASS_SESSION_ID))
                .leftJoin(STYLE)
                .on(
                        STYLE.TENANT_ID.eq(tenant),
                        STYLE.ID.eq(coalesce(SCHEDULE_SLOT.STYLE_ID, CLASS_SESSION.STYLE_ID)))
                .leftJoin(LEVEL)
                .on(
                        LEVEL.TENANT_ID.eq(tenant),
                        LEVEL.ID.eq(coalesce(SCHEDULE_SLOT.LEVEL_ID, CLASS_SESSION.LEVEL_ID)))
                .leftJoin(BRANCH)
                .on(
                        BRANCH.TENANT_ID.eq(tenant),
                        BRANCH.ID.eq(coalesce(SCHEDULE_SLOT.BRANCH_ID, CLASS_SESSION.BRANCH_ID)))
                .where(ENROLMENT.TENANT_ID.eq(tenant))
                .and(ENROLMENT.STUDENT_ID.eq(student))
                .orderBy(ENROLMENT.FROM_ON.desc(), ENROLMENT.ID)
                .fetch(SheetStore::enrolled);
    }

    private static Enrolled enrolled(Record row) {
        String branch = row.get(BRANCH.NAME);
        return new Enrolled(
                row.get(ENROLMENT.ID),
                className(row),
                branch == null ? "" : branch,
                row.get(SCHEDULE_SLOT.WEEKDAY),
                row.get(SCHEDULE_SLOT.STARTS_AT),
                row.get(CLASS_SESSION.STARTS_AT),
                row.get(ENROLMENT.FROM_ON),
                row.get(ENROLMENT.THROUGH_ON));
    }

    /** Sales, so that a page may say who bought what. */
    List<ChargeRecord> charges(DSLContext tx, UUID tenant, UUID student) {
        return new ArrayList<>(
                tx.selectFrom(CHARGE)
                        .where(CHARGE.TENANT_ID.eq(tenant))
                        .and(CHARGE.STUDENT_ID.eq(student))
                        .orderBy(CHARGE.AT.desc())
                        .fetch());
    }

    /** Edits of this student made at this desk; what others edited is only seen as it is now. */
    List<Edit> edits(DSLContext tx, UUID tenant, UUID student) {
        return tx.select(
                        DeskTables.Outbox.WALL,
                        DeskTables.Outbox.PAYLOAD,
                        DeskTables.Outbox.ACTOR_ID)
                .from(DeskTables.Outbox.TABLE)
                .where(DeskTables.Outbox.TENANT_ID.eq(tenant))
                .and(DeskTables.Outbox.TYPE.eq("EditStudent"))
                .and(DeskTables.Outbox.PAYLOAD.contains(student.toString()))
                .fetch(row -> new Edit(row.value1(), row.value2(), row.value3()));
    }
}
