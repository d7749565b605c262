package com.chetango.desk.students;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.LEVEL;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STYLE;

import com.chetango.desk.papers.CardSheetPaper.Card;
import com.chetango.desk.papers.LogoImage;
import com.chetango.model.db.tables.records.AcademyRecord;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is printed on cards, and for whom. Every query names the tenant. */
final class CardStore {

    /** The cards that are valid now, in the order of names. */
    List<Card> cards(DSLContext tx, UUID tenant, List<UUID> students) {
        AcademyRecord academy =
                tx.selectFrom(ACADEMY).where(ACADEMY.TENANT_ID.eq(tenant)).fetchSingle();
        byte[] picture = academy.getLogo();
        LogoImage logo = logo(picture);
        return tx.select(STUDENT.GIVEN_NAMES, STUDENT.SURNAMES, BRANCH.NAME, BADGE.TOKEN)
                .from(STUDENT)
                .join(BADGE)
                .on(
                        BADGE.TENANT_ID.eq(tenant),
                        BADGE.STUDENT_ID.eq(STUDENT.ID),
                        BADGE.REPLACED_AT.isNull())
                .leftJoin(BRANCH)
                .on(BRANCH.TENANT_ID.eq(tenant), BRANCH.ID.eq(STUDENT.HOME_BRANCH_ID))
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.ID.in(students))
                .and(STUDENT.DELETED_AT.isNull())
                .orderBy(STUDENT.SURNAMES, STUDENT.GIVEN_NAMES, STUDENT.ID)
                .fetch(
                        row ->
                                new Card(
                                        row.value1() + " " + row.value2(),
                                        academy.getName(),
                                        row.value3() == null ? "" : row.value3(),
                                        academy.getColorPrimary(),
                                        row.value4(),
                                        logo));
    }

    private static @Nullable LogoImage logo(byte @Nullable [] picture) {
        return picture == null ? null : new LogoImage(picture);
    }

    /** The weekly classes of a branch that go on, with how many are enrolled. */
    List<CardService.WeeklyClass> weeklyClasses(
            DSLContext tx, UUID tenant, UUID branch, LocalDate today) {
        return tx.select(
                        SCHEDULE_SLOT.ID,
                        STYLE.NAME,
                        LEVEL.NAME,
                        SCHEDULE_SLOT.WEEKDAY,
                        SCHEDULE_SLOT.STARTS_AT)
                .from(SCHEDULE_SLOT)
                .leftJoin(STYLE)
                .on(STYLE.TENANT_ID.eq(tenant), STYLE.ID.eq(SCHEDULE_SLOT.STYLE_ID))
                .leftJoin(LEVEL)
                .on(LEVEL.TENANT_ID.eq(tenant), LEVEL.ID.eq(SCHEDULE_SLOT.LEVEL_ID))
                .where(SCHEDULE_SLOT.TENANT_ID.eq(tenant))
                .and(SCHEDULE_SLOT.BRANCH_ID.eq(branch))
                .and(SCHEDULE_SLOT.DELETED_AT.isNull())
                .and(SCHEDULE_SLOT.THROUGH_ON.isNull().or(SCHEDULE_SLOT.THROUGH_ON.ge(today)))
                .orderBy(SCHEDULE_SLOT.WEEKDAY, SCHEDULE_SLOT.STARTS_AT, SCHEDULE_SLOT.ID)
                .fetch(
                        row ->
                                new CardService.WeeklyClass(
                                        row.value1(),
                                        row.value2() + " \u00b7 " + row.value3(),
                                        row.value4(),
                                        row.value5()));
    }

    List<UUID> enrolled(DSLContext tx, UUID tenant, UUID slot, LocalDate today) {
        return tx.selectDistinct(ENROLMENT.STUDENT_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.TENANT_ID.eq(tenant))
                .and(ENROLMENT.SLOT_ID.eq(slot))
                .and(ENROLMENT.THROUGH_ON.isNull().or(ENROLMENT.THROUGH_ON.ge(today)))
                .fetch(ENROLMENT.STUDENT_ID);
    }
}
