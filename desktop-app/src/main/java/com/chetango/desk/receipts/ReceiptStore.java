package com.chetango.desk.receipts;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STUDENT;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.StudentRecord;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** The rows a receipt speaks of besides the payment's own. Every query names the tenant. */
final class ReceiptStore {

    AcademyRecord academy(DSLContext tx, UUID tenant) {
        return tx.selectFrom(ACADEMY).where(ACADEMY.TENANT_ID.eq(tenant)).fetchSingle();
    }

    Optional<BranchRecord> branch(DSLContext tx, UUID tenant, UUID branch) {
        return tx.selectFrom(BRANCH)
                .where(BRANCH.TENANT_ID.eq(tenant))
                .and(BRANCH.ID.eq(branch))
                .fetchOptional();
    }

    PaymentRecord payment(DSLContext tx, UUID tenant, UUID payment) {
        return tx.selectFrom(PAYMENT)
                .where(PAYMENT.TENANT_ID.eq(tenant))
                .and(PAYMENT.ID.eq(payment))
                .fetchSingle();
    }

    Optional<StudentRecord> student(DSLContext tx, UUID tenant, UUID student) {
        return tx.selectFrom(STUDENT)
                .where(STUDENT.TENANT_ID.eq(tenant))
                .and(STUDENT.ID.eq(student))
                .fetchOptional();
    }

    String staffName(DSLContext tx, UUID tenant, UUID staff) {
        return tx.select(STAFF.FULL_NAME)
                .from(STAFF)
                .where(STAFF.TENANT_ID.eq(tenant))
                .and(STAFF.ID.eq(staff))
                .fetchOptional(STAFF.FULL_NAME)
                .orElse("");
    }

    String deskName(DSLContext tx, UUID tenant, @Nullable UUID cashSession) {
        return cashSession == null
                ? ""
                : tx.select(CASH_SESSION.DESK_NAME)
                        .from(CASH_SESSION)
                        .where(CASH_SESSION.TENANT_ID.eq(tenant))
                        .and(CASH_SESSION.ID.eq(cashSession))
                        .fetchOptional(CASH_SESSION.DESK_NAME)
                        .orElse("");
    }
}
