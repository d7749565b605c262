package com.chetango.desk.classes;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.LEVEL;
import static com.chetango.model.db.Tables.ROOM;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STYLE;

import static org.jooq.impl.DSL.countDistinct;

import com.chetango.model.db.tables.records.ScheduleSlotRecord;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the weekly schedule and the names it is made of. */
final class ScheduleStore {

    /** A class of a slot on a day. */
    record Held(UUID slotId, LocalDate date) {}

    long catalogueVersion(DSLContext tx, UUID tenant) {
        @Nullable Long version =
                tx.select(ACADEMY.CATALOGUE_VERSION)
                        .from(ACADEMY)
                        .where(ACADEMY.TENANT_ID.eq(tenant))
                        .fetchOne(ACADEMY.CATALOGUE_VERSION);
        return version == null ? 0 : version;
    }

    List<ScheduleSlotRecord> slots(DSLContext tx, UUID tenant, UUID branch) {
        return tx.selectFrom(SCHEDULE_SLOT)
                .where(SCHEDULE_SLOT.TENANT_ID.eq(tenant))
                .and(SCHEDULE_SLOT.BRANCH_ID.eq(branch))
                .and(SCHEDULE_SLOT.DELETED_AT.isNull())
                .orderBy(SCHEDULE_SLOT.WEEKDAY, SCHEDULE_SLOT.STARTS_AT, SCHEDULE_SLOT.ID)
                .fetch();
    }

    Set<Held> made(DSLContext tx, UUID tenant, UUID branch, LocalDate from, LocalDate through) {
        return new HashSet<>(
                tx.select(CLASS_SESSION.SLOT_ID, CLASS_SESSION.CLASS_DATE)
                        .from(CLASS_SESSION)
                        .where(CLASS_SESSION.TENANT_ID.eq(tenant))
                        .and(CLASS_SESSION.BRANCH_ID.eq(branch))
                        .and(CLASS_SESSION.CLASS_DATE.between(from, through))
                        .and(CLASS_SESSION.SLOT_ID.isNotNull())
                        .fetch(row -> new Held(row.value1(), row.value2())));
    }

    /** How many people have a place on that day, by slot. */
    Map<UUID, Integer> enrolled(DSLContext tx, UUID tenant, LocalDate on) {
        return tx.select(ENROLMENT.SLOT_ID, countDistinct(ENROLMENT.STUDENT_ID))
                .from(ENROLMENT)
                .where(ENROLMENT.TENANT_ID.eq(tenant))
                .and(ENROLMENT.SLOT_ID.isNotNull())
                .and(ENROLMENT.THROUGH_ON.isNull().or(ENROLMENT.THROUGH_ON.ge(on)))
                .groupBy(ENROLMENT.SLOT_ID)
                .fetchMap(ENROLMENT.SLOT_ID, countDistinct(ENROLMENT.STUDENT_ID));
    }

    List<Choice> branches(DSLContext tx, UUID tenant) {
        return tx.select(BRANCH.ID, BRANCH.NAME)
                .from(BRANCH)
                .where(BRANCH.TENANT_ID.eq(tenant))
                .and(BRANCH.DELETED_AT.isNull())
                .orderBy(BRANCH.NAME)
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }

    List<Timetable.Room> rooms(DSLContext tx, UUID tenant) {
        return tx.select(ROOM.ID, ROOM.BRANCH_ID, ROOM.NAME, ROOM.CAPACITY)
                .from(ROOM)
                .where(ROOM.TENANT_ID.eq(tenant))
                .and(ROOM.DELETED_AT.isNull())
                .orderBy(ROOM.NAME)
                .fetch(
                        row ->
                                new Timetable.Room(
                                        row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<Choice> styles(DSLContext tx, UUID tenant) {
        return tx.select(STYLE.ID, STYLE.NAME)
                .from(STYLE)
                .where(STYLE.TENANT_ID.eq(tenant))
                .and(STYLE.DELETED_AT.isNull())
                .orderBy(STYLE.NAME)
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }

    List<Choice> levels(DSLContext tx, UUID tenant) {
        return tx.select(LEVEL.ID, LEVEL.NAME)
                .from(LEVEL)
                .where(LEVEL.TENANT_ID.eq(tenant))
                .and(LEVEL.DELETED_AT.isNull())
                .orderBy(LEVEL.POSITION, LEVEL.NAME)
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }
}
