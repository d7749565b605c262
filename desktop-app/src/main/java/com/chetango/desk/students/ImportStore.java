package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.people.Texts;

import org.jooq.DSLContext;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is there already, as an import compares them. */
final class ImportStore {

    private static final char BETWEEN = '|';

    /** Documents, and names with birth date or telephone, of everybody. */
    Set<String> known(DSLContext tx, UUID tenant) {
        Set<String> known = new HashSet<>();
        tx.select(
                        STUDENT.GIVEN_NAMES,
                        STUDENT.SURNAMES,
                        STUDENT.DOCUMENT_NUMBER,
                        STUDENT.BIRTH_DATE,
                        STUDENT.PHONE)
                .from(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.DELETED_AT.isNull())
                .forEach(
                        row -> {
                            String name = row.value1() + " " + row.value2();
                            if (row.value3() != null) {
                                known.add(document(row.value3()));
                            }
                            if (row.value4() != null) {
                                known.add(named(name, row.value4()));
                            }
                            if (row.value5() != null) {
                                known.add(named(name, row.value5()));
                            }
                        });
        return known;
    }

    static String document(String number) {
        return BETWEEN + number;
    }

    /** A name with something else of the person: names alone are shared by many. */
    static String named(String name, Object other) {
        return Texts.plain(name) + BETWEEN + other;
    }
}
