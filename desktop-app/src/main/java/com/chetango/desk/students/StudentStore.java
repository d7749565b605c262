package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import static org.jooq.impl.DSL.noCondition;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.util.List;
import java.util.UUID;

/** What a search of people reads. Every query names the tenant. */
final class StudentStore {

    /** Documents are written with dots in both languages. */
    private static final Formats FORMATS = Formats.of(Texts.SPANISH);

    /** Everybody a search may find. */
    List<Found> everybody(DSLContext tx, UUID tenant) {
        return found(tx, tenant, noCondition());
    }

    /** Those of these that a search may find. */
    List<Found> some(DSLContext tx, UUID tenant, List<UUID> students) {
        return found(tx, tenant, STUDENT.ID.in(students));
    }

    private static List<Found> found(DSLContext tx, UUID tenant, Condition which) {
        return tx.select(
                        STUDENT.ID,
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        STUDENT.DOCUMENT_TYPE,
                        STUDENT.DOCUMENT_NUMBER,
                        STUDENT.PHONE,
                        STUDENT.STATUS)
                .from(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.DELETED_AT.isNull())
                .and(which)
                .fetch(
                        row ->
                                new Found(
                                        row.value1(),
                                        row.value2() + " " + row.value3(),
                                        PersonFormats.document(row.value4(), row.value5(), FORMATS),
                                        row.value6(),
                                        !row.value7().equals("INACTIVE")));
    }
}
