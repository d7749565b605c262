package com.chetango.desk.classes;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.ATTENDANCE_UNDO;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.LEVEL;
import static com.chetango.model.db.Tables.ROOM;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STYLE;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads the classes of a day with their head counts. Every query names the tenant. */
final class ClassDayStore {

    /** A day's classes of a branch with who is expected and who came, in the order they start. */
    List<ClassToday> classes(DSLContext tx, UUID tenant, UUID branch, LocalDate date) {
        Field<Integer> arrived = arrived();
        Field<Integer> expected = expected();
        return tx.select(
                        CLASS_SESSION.ID,
                        STYLE.NAME,
                        LEVEL.NAME,
                        ROOM.NAME,
                        STAFF.FULL_NAME,
                        CLASS_SESSION.STARTS_AT,
                        CLASS_SESSION.ENDS_AT,
                        CLASS_SESSION.STATE,
                        CLASS_SESSION.CAPACITY,
                        arrived,
                        expected)
                .from(CLASS_SESSION)
                .leftJoin(STYLE)
                .on(STYLE.TENANT_ID.eq(tenant), STYLE.ID.eq(CLASS_SESSION.STYLE_ID))
                .leftJoin(LEVEL)
                .on(LEVEL.TENANT_ID.eq(tenant), LEVEL.ID.eq(CLASS_SESSION.LEVEL_ID))
                .leftJoin(ROOM)
                .on(ROOM.TENANT_ID.eq(tenant), ROOM.ID.eq(CLASS_SESSION.ROOM_ID))
                .leftJoin(STAFF)
                .on(STAFF.TENANT_ID.eq(tenant), STAFF.ID.eq(CLASS_SESSION.TEACHER_ID))
                .where(CLASS_SESSION.TENANT_ID.eq(tenant))
                .and(CLASS_SESSION.CLASS_DATE.eq(date))
                .and(CLASS_SESSION.BRANCH_ID.eq(branch))
                .orderBy(CLASS_SESSION.STARTS_AT, ROOM.NAME)
                .fetch(
                        row ->
                                new ClassToday(
                                        row.value1(),
                                        text(row, STYLE.NAME),
                                        text(row, LEVEL.NAME),
                                        text(row, ROOM.NAME),
                                        text(row, STAFF.FULL_NAME),
                                        row.value6(),
                                        row.value7(),
                                        ClassToday.State.valueOf(row.value8()),
                                        row.get(arrived),
                                        row.get(expected),
                                        row.value9()));
    }

    private static Field<Integer> arrived() {
        return field(
                select(count())
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.TENANT_ID.eq(CLASS_SESSION.TENANT_ID))
                        .and(ATTENDANCE.CLASS_SESSION_ID.eq(CLASS_SESSION.ID))
                        .and(stands()));
    }

    private static Field<Integer> expected() {
        return field(
                select(countDistinct(ENROLMENT.STUDENT_ID))
                        .from(ENROLMENT)
                        .where(ENROLMENT.TENANT_ID.eq(CLASS_SESSION.TENANT_ID))
                        .and(enrolledIn()));
    }

    /** An enrolment of the slot that covers the date, or one for this class alone. */
    private static Condition enrolledIn() {
        return ENROLMENT
                .CLASS_SESSION_ID
                .eq(CLASS_SESSION.ID)
                .or(ENROLMENT.SLOT_ID.eq(CLASS_SESSION.SLOT_ID))
                .and(ENROLMENT.FROM_ON.le(CLASS_SESSION.CLASS_DATE))
                .and(
                        ENROLMENT
                                .THROUGH_ON
                                .isNull()
                                .or(ENROLMENT.THROUGH_ON.ge(CLASS_SESSION.CLASS_DATE)));
    }

    /** An entry nobody took back. */
    static Condition stands() {
        return notExists(
                selectOne()
                        .from(ATTENDANCE_UNDO)
                        .where(ATTENDANCE_UNDO.TENANT_ID.eq(ATTENDANCE.TENANT_ID))
                        .and(ATTENDANCE_UNDO.ATTENDANCE_ID.eq(ATTENDANCE.ID)));
    }

    /** Classes of a date this student is enrolled in. */
    Set<UUID> enrolledOn(DSLContext tx, UUID tenant, UUID student, LocalDate date) {
        return tx.select(CLASS_SESSION.ID)
                .from(ENROLMENT)
                .join(CLASS_SESSION)
                .on(CLASS_SESSION.TENANT_ID.eq(ENROLMENT.TENANT_ID), enrolledIn())
                .where(ENROLMENT.TENANT_ID.eq(tenant))
                .and(ENROLMENT.STUDENT_ID.eq(student))
                .and(CLASS_SESSION.CLASS_DATE.eq(date))
                .fetchSet(CLASS_SESSION.ID);
    }

    /** A joined row may be missing while its table is still on its way to this desk. */
    private static String text(Record row, Field<String> field) {
        @Nullable String value = row.get(field);
        return Objects.requireNonNullElse(value, "");
    }
}
