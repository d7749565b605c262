package com.chetango.desk.students;

import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.Document;
import com.chetango.model.people.StudentProfile;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who may be the person being written down. */
final class RegistrationStore {

    /** Whoever shares document, telephone or birth date; the rules decide. */
    List<StudentRecord> likely(DSLContext tx, UUID tenant, StudentProfile profile) {
        Document document = profile.document();
        String phone = profile.contact().phone();
        LocalDate birth = profile.birthDate();
        Condition any = STUDENT.ID.isNull();
        if (document != null) {
            any = any.or(STUDENT.DOCUMENT_NUMBER.eq(document.number()));
        }
        if (phone != null) {
            any = any.or(STUDENT.PHONE.eq(phone));
        }
        if (birth != null) {
            any = any.or(STUDENT.BIRTH_DATE.eq(birth));
        }
        return tx.selectFrom(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.DELETED_AT.isNull())
                .and(any)
                .fetch();
    }
}
