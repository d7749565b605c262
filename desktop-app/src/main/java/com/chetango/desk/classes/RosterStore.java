package com.chetango.desk.classes;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.HOLIDAY;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STUDENT;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import com.chetango.model.attendance.Basis;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.people.Role;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads the list of a class, and what a day needs besides its classes. */
final class RosterStore {

    /** A place of somebody in a class. */
    record Seated(UUID studentId, String name, RosterPerson.Seat seat) {}

    /** Somebody who came. */
    record Came(UUID studentId, String name, RosterPerson.Entry entry) {}

    Optional<ClassSessionRecord> session(DSLContext tx, UUID tenant, UUID session) {
        return tx.selectFrom(CLASS_SESSION)
                .where(CLASS_SESSION.TENANT_ID.eq(tenant))
                .and(CLASS_SESSION.ID.eq(session))
                .fetchOptional();
    }

    List<Seated> seated(DSLContext tx, UUID tenant, ClassSessionRecord session) {
        LocalDate date = session.getClassDate();
        return tx.select(
                        ENROLMENT.STUDENT_ID,
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        ENROLMENT.ID,
                        ENROLMENT.SLOT_ID)
                .from(ENROLMENT)
                .leftJoin(STUDENT)
                .on(STUDENT.TENANT_ID.eq(tenant), STUDENT.ID.eq(ENROLMENT.STUDENT_ID))
                .where(ENROLMENT.TENANT_ID.eq(tenant))
                .and(of(session))
                .and(ENROLMENT.FROM_ON.le(date))
                .and(ENROLMENT.THROUGH_ON.isNull().or(ENROLMENT.THROUGH_ON.ge(date)))
                .orderBy(ENROLMENT.ID)
                .fetch(
                        row ->
                                new Seated(
                                        row.value1(),
                                        name(row.value2(), row.value3()),
                                        new RosterPerson.Seat(
                                                row.value4(), row.get(ENROLMENT.SLOT_ID) != null)));
    }

    private static Condition of(ClassSessionRecord session) {
        Condition once = ENROLMENT.CLASS_SESSION_ID.eq(session.getId());
        @Nullable UUID slot = session.getSlotId();
        return slot == null ? once : once.or(ENROLMENT.SLOT_ID.eq(slot));
    }

    List<Came> came(DSLContext tx, UUID tenant, UUID session) {
        return tx.select(
                        ATTENDANCE.STUDENT_ID,
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        ATTENDANCE.ID,
                        ATTENDANCE.AT,
                        ATTENDANCE.BASIS)
                .from(ATTENDANCE)
                .leftJoin(STUDENT)
                .on(STUDENT.TENANT_ID.eq(tenant), STUDENT.ID.eq(ATTENDANCE.STUDENT_ID))
                .where(ATTENDANCE.TENANT_ID.eq(tenant))
                .and(ATTENDANCE.CLASS_SESSION_ID.eq(session))
                .and(ClassDayStore.stands())
                .fetch(
                        row ->
                                new Came(
                                        row.value1(),
                                        name(row.value2(), row.value3()),
                                        new RosterPerson.Entry(
                                                row.value4(),
                                                row.value5(),
                                                Basis.valueOf(row.value6()))));
    }

    private static String name(@Nullable String given, @Nullable String surnames) {
        return (Objects.requireNonNullElse(given, "")
                        + " "
                        + Objects.requireNonNullElse(surnames, ""))
                .strip();
    }

    /** What the entries that stand took from packages. */
    int creditsUsed(DSLContext tx, UUID tenant, UUID session) {
        @Nullable BigDecimal amount =
                tx.select(sum(CREDIT_ENTRY.AMOUNT))
                        .from(CREDIT_ENTRY)
                        .join(ATTENDANCE)
                        .on(
                                ATTENDANCE.TENANT_ID.eq(tenant),
                                ATTENDANCE.ID.eq(CREDIT_ENTRY.ATTENDANCE_ID))
                        .where(CREDIT_ENTRY.TENANT_ID.eq(tenant))
                        .and(ATTENDANCE.CLASS_SESSION_ID.eq(session))
                        .and(ClassDayStore.stands())
                        .fetchOne(0, BigDecimal.class);
        return amount == null ? 0 : -amount.intValueExact();
    }

    /** How many classes are held on each day; days without any are absent. */
    Map<LocalDate, Integer> classesByDay(
            DSLContext tx, UUID tenant, UUID branch, LocalDate from, LocalDate through) {
        return tx.select(CLASS_SESSION.CLASS_DATE, count())
                .from(CLASS_SESSION)
                .where(CLASS_SESSION.TENANT_ID.eq(tenant))
                .and(CLASS_SESSION.BRANCH_ID.eq(branch))
                .and(CLASS_SESSION.CLASS_DATE.between(from, through))
                .and(CLASS_SESSION.STATE.ne(ClassToday.State.CANCELLED.name()))
                .groupBy(CLASS_SESSION.CLASS_DATE)
                .fetchMap(CLASS_SESSION.CLASS_DATE, count());
    }

    /** The academy's own closed and open days. */
    List<HolidayRecord> holidays(DSLContext tx, UUID tenant, LocalDate from, LocalDate through) {
        return tx.selectFrom(HOLIDAY)
                .where(HOLIDAY.TENANT_ID.eq(tenant))
                .and(HOLIDAY.ON_DATE.between(from, through))
                .and(HOLIDAY.DELETED_AT.isNull())
                .orderBy(HOLIDAY.ON_DATE, HOLIDAY.ID)
                .fetch();
    }

    /** Everybody who may teach: teachers first, then the others who work here. */
    List<Choice> teachers(DSLContext tx, UUID tenant) {
        record Teacher(boolean other, Choice who) {}
        return tx
                .select(STAFF.ID, STAFF.FULL_NAME, STAFF.ROLE)
                .from(STAFF)
                .where(STAFF.TENANT_ID.eq(tenant))
                .and(STAFF.DELETED_AT.isNull())
                .and(STAFF.ACTIVE)
                .orderBy(STAFF.FULL_NAME)
                .fetch(
                        row ->
                                new Teacher(
                                        !row.value3().equals(Role.TEACHER.name()),
                                        new Choice(row.value1(), row.value2())))
                .stream()
                .sorted(Comparator.comparing(Teacher::other))
                .map(Teacher::who)
                .toList();
    }
}
