package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** What the people screens read. Every query names the tenant. */
final class StudentStore {

    /** Everybody a search may find. */
    List<Found> everybody(DSLContext tx, UUID tenant) {
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
                .fetch(
                        row ->
                                new Found(
                                        row.value1(),
                                        row.value2() + " " + row.value3(),
                                        document(row.value4(), row.value5()),
                                        row.value6(),
                                        !row.value7().equals("INACTIVE")));
    }

    private static @Nullable String document(@Nullable String type, @Nullable String number) {
        return number == null ? null : type == null ? number : type + " " + number;
    }
}
