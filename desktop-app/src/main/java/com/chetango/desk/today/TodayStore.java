package com.chetango.desk.today;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.CHARGE_VOID;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.TENDER;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.day;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import com.chetango.model.sales.Method;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the day's screen reads. Every query names the tenant; a branch of null means all. */
final class TodayStore {

    /** What was taken between two moments, and in how many payments. */
    record Taken(long amount, int payments) {}

    /** A branch as the switch at the top shows it. */
    record BranchName(UUID id, String name) {}

    List<BranchName> branches(DSLContext tx, UUID tenant) {
        return tx.select(BRANCH.ID, BRANCH.NAME)
                .from(BRANCH)
                .where(BRANCH.TENANT_ID.eq(tenant))
                .and(BRANCH.DELETED_AT.isNull())
                .orderBy(BRANCH.CODE)
                .fetch(row -> new BranchName(row.value1(), row.value2()));
    }

    Taken taken(DSLContext tx, UUID tenant, @Nullable UUID branch, Instant from, Instant to) {
        Record2<Long, Integer> row =
                tx.select(coalesce(sum(PAYMENT.AMOUNT), inline(0)).cast(Long.class), count())
                        .from(PAYMENT)
                        .where(within(tenant, branch, from, to))
                        .fetchSingle();
        return new Taken(row.value1(), row.value2());
    }

    List<DayFigures.MethodTotal> byMethod(
            DSLContext tx, UUID tenant, @Nullable UUID branch, Instant from, Instant to) {
        Field<Long> amount = sum(TENDER.AMOUNT).cast(Long.class).as("amount");
        return tx.select(TENDER.METHOD, amount)
                .from(TENDER)
                .join(PAYMENT)
                .on(PAYMENT.TENANT_ID.eq(TENDER.TENANT_ID), PAYMENT.ID.eq(TENDER.PAYMENT_ID))
                .where(within(tenant, branch, from, to))
                .groupBy(TENDER.METHOD)
                .orderBy(amount.desc(), TENDER.METHOD)
                .fetch(
                        row ->
                                new DayFigures.MethodTotal(
                                        Method.valueOf(row.value1()), row.value2()));
    }

    private static Condition within(UUID tenant, @Nullable UUID branch, Instant from, Instant to) {
        return PAYMENT.TENANT_ID
                .eq(tenant)
                .and(branch == null ? noCondition() : PAYMENT.BRANCH_ID.eq(branch))
                .and(PAYMENT.AT.ge(from))
                .and(PAYMENT.AT.lt(to));
    }

    /** People enrolled on the date with charges that are due, the largest debt first. */
    List<DayFigures.Owes> owing(DSLContext tx, UUID tenant, @Nullable UUID branch, LocalDate date) {
        Field<Long> paid =
                field(
                        select(coalesce(sum(ALLOCATION.AMOUNT), inline(0)).cast(Long.class))
                                .from(ALLOCATION)
                                .where(ALLOCATION.TENANT_ID.eq(tenant))
                                .and(ALLOCATION.CHARGE_ID.eq(CHARGE.ID)));
        Field<Long> owed = sum(CHARGE.AMOUNT.minus(paid)).cast(Long.class).as("owed");
        return tx.select(STUDENT.ID, STUDENT.GIVEN_NAMES, STUDENT.SURNAMES, owed)
                .from(CHARGE)
                .join(STUDENT)
                .on(STUDENT.TENANT_ID.eq(tenant), STUDENT.ID.eq(CHARGE.STUDENT_ID))
                .where(CHARGE.TENANT_ID.eq(tenant))
                .and(CHARGE.DUE_ON.le(date))
                .and(CHARGE.AMOUNT.gt(paid))
                .and(
                        notExists(
                                selectOne()
                                        .from(CHARGE_VOID)
                                        .where(CHARGE_VOID.TENANT_ID.eq(tenant))
                                        .and(CHARGE_VOID.CHARGE_ID.eq(CHARGE.ID))))
                .and(comes(tenant, branch, date))
                .groupBy(STUDENT.ID, STUDENT.GIVEN_NAMES, STUDENT.SURNAMES)
                .orderBy(owed.desc(), STUDENT.ID)
                .fetch(
                        row ->
                                new DayFigures.Owes(
                                        row.value1(),
                                        row.value2() + " " + row.value3(),
                                        row.value4()));
    }

    private static Condition comes(UUID tenant, @Nullable UUID branch, LocalDate date) {
        return exists(
                selectOne()
                        .from(ENROLMENT)
                        .join(CLASS_SESSION)
                        .on(
                                CLASS_SESSION.TENANT_ID.eq(tenant),
                                ENROLMENT
                                        .CLASS_SESSION_ID
                                        .eq(CLASS_SESSION.ID)
                                        .or(ENROLMENT.SLOT_ID.eq(CLASS_SESSION.SLOT_ID)))
                        .where(ENROLMENT.TENANT_ID.eq(tenant))
                        .and(ENROLMENT.STUDENT_ID.eq(STUDENT.ID))
                        .and(ENROLMENT.FROM_ON.le(date))
                        .and(ENROLMENT.THROUGH_ON.isNull().or(ENROLMENT.THROUGH_ON.ge(date)))
                        .and(CLASS_SESSION.CLASS_DATE.eq(date))
                        .and(branch == null ? noCondition() : CLASS_SESSION.BRANCH_ID.eq(branch)));
    }

    /** Packages with classes left that end from today through {@code until}, the next first. */
    List<DayFigures.Ending> ending(
            DSLContext tx, UUID tenant, @Nullable UUID branch, LocalDate from, LocalDate until) {
        Field<Long> left =
                field(
                        select(coalesce(sum(CREDIT_ENTRY.AMOUNT), inline(0)).cast(Long.class))
                                .from(CREDIT_ENTRY)
                                .where(CREDIT_ENTRY.TENANT_ID.eq(tenant))
                                .and(CREDIT_ENTRY.ENTITLEMENT_ID.eq(ENTITLEMENT.ID)));
        return tx.select(
                        STUDENT.ID,
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        ENTITLEMENT.ENDS_ON,
                        left)
                .from(ENTITLEMENT)
                .join(STUDENT)
                .on(STUDENT.TENANT_ID.eq(tenant), STUDENT.ID.eq(ENTITLEMENT.STUDENT_ID))
                .where(ENTITLEMENT.TENANT_ID.eq(tenant))
                .and(branch == null ? noCondition() : ENTITLEMENT.BRANCH_ID.eq(branch))
                .and(ENTITLEMENT.VOIDED_AT.isNull())
                .and(ENTITLEMENT.ENDS_ON.between(from, until))
                .and(ENTITLEMENT.CLASSES.isNotNull())
                .and(left.gt(0L))
                .orderBy(ENTITLEMENT.ENDS_ON, STUDENT.ID)
                .fetch(
                        row ->
                                new DayFigures.Ending(
                                        row.value1(),
                                        row.value2() + " " + row.value3(),
                                        row.value4(),
                                        row.value5()));
    }

    List<DayFigures.Birthday> birthdays(DSLContext tx, UUID tenant, LocalDate date) {
        Field<Boolean> arrived =
                field(
                        exists(
                                selectOne()
                                        .from(ATTENDANCE)
                                        .where(ATTENDANCE.TENANT_ID.eq(tenant))
                                        .and(ATTENDANCE.STUDENT_ID.eq(STUDENT.ID))
                                        .and(ATTENDANCE.CLASS_DATE.eq(date))));
        return tx.select(STUDENT.ID, STUDENT.GIVEN_NAMES, STUDENT.SURNAMES, arrived)
                .from(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.STATUS.eq("ACTIVE"))
                .and(STUDENT.DELETED_AT.isNull())
                .and(month(STUDENT.BIRTH_DATE).eq(date.getMonthValue()))
                .and(day(STUDENT.BIRTH_DATE).eq(date.getDayOfMonth()))
                .orderBy(STUDENT.GIVEN_NAMES, STUDENT.ID)
                .fetch(
                        row ->
                                new DayFigures.Birthday(
                                        row.value1(),
                                        row.value2() + " " + row.value3(),
                                        Optional.ofNullable(row.value4()).orElse(false)));
    }
}
