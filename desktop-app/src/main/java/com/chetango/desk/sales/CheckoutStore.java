package com.chetango.desk.sales;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.PLAN;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.STUDENT_PHOTO;

import com.chetango.desk.students.Photo;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.db.tables.records.StudentRecord;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the charging screen reads. Every query names the tenant. */
final class CheckoutStore {

    AcademyRecord academy(DSLContext tx, UUID tenant) {
        return tx.selectFrom(ACADEMY).where(ACADEMY.TENANT_ID.eq(tenant)).fetchSingle();
    }

    List<PlanRecord> plans(DSLContext tx, UUID tenant) {
        return tx.selectFrom(PLAN)
                .where(PLAN.TENANT_ID.eq(tenant))
                .and(PLAN.ACTIVE.isTrue())
                .and(PLAN.DELETED_AT.isNull())
                .orderBy(PLAN.POSITION, PLAN.ID)
                .fetch();
    }

    Optional<StudentRecord> student(DSLContext tx, UUID tenant, UUID student) {
        return tx.selectFrom(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.ID.eq(student))
                .fetchOptional();
    }

    Optional<Photo> photo(DSLContext tx, UUID tenant, UUID student) {
        return tx.select(STUDENT_PHOTO.PICTURE)
                .from(STUDENT_PHOTO)
                .where(STUDENT_PHOTO.TENANT_ID.eq(tenant))
                .and(STUDENT_PHOTO.ID.eq(student))
                .and(STUDENT_PHOTO.DELETED_AT.isNull())
                .fetchOptional(STUDENT_PHOTO.PICTURE)
                .map(Photo::new);
    }
}
