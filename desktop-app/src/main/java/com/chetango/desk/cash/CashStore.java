package com.chetango.desk.cash;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_CLOSE_LINE;
import static com.chetango.model.db.Tables.CASH_COUNT;
import static com.chetango.model.db.Tables.CASH_MOVEMENT;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.CashCloseLineRecord;
import com.chetango.model.db.tables.records.CashCloseRecord;
import com.chetango.model.db.tables.records.CashCountRecord;
import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the drawer's screens and its report read. Every query names the tenant. */
final class CashStore {

    AcademyRecord academy(DSLContext tx, UUID tenant) {
        return tx.selectFrom(ACADEMY).where(ACADEMY.TENANT_ID.eq(tenant)).fetchSingle();
    }

    Optional<BranchRecord> branch(DSLContext tx, UUID tenant, UUID branch) {
        return tx.selectFrom(BRANCH)
                .where(BRANCH.TENANT_ID.eq(tenant))
                .and(BRANCH.ID.eq(branch))
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

    CashSessionRecord session(DSLContext tx, UUID tenant, UUID session) {
        return tx.selectFrom(CASH_SESSION)
                .where(CASH_SESSION.TENANT_ID.eq(tenant))
                .and(CASH_SESSION.ID.eq(session))
                .fetchSingle();
    }

    /** The newest session of a device that was closed. */
    Optional<UUID> lastClosed(DSLContext tx, UUID tenant, UUID device) {
        return tx.select(CASH_SESSION.ID)
                .from(CASH_SESSION)
                .join(CASH_CLOSE)
                .on(CASH_CLOSE.TENANT_ID.eq(tenant), CASH_CLOSE.CASH_SESSION_ID.eq(CASH_SESSION.ID))
                .where(CASH_SESSION.TENANT_ID.eq(tenant))
                .and(CASH_SESSION.DEVICE_ID.eq(device))
                .orderBy(CASH_SESSION.OPENED_AT.desc())
                .limit(1)
                .fetchOptional(CASH_SESSION.ID);
    }

    CashCloseRecord close(DSLContext tx, UUID tenant, UUID session) {
        return tx.selectFrom(CASH_CLOSE)
                .where(CASH_CLOSE.TENANT_ID.eq(tenant))
                .and(CASH_CLOSE.CASH_SESSION_ID.eq(session))
                .fetchSingle();
    }

    List<CashCloseLineRecord> lines(DSLContext tx, UUID tenant, UUID close) {
        return tx.selectFrom(CASH_CLOSE_LINE)
                .where(CASH_CLOSE_LINE.TENANT_ID.eq(tenant))
                .and(CASH_CLOSE_LINE.CASH_CLOSE_ID.eq(close))
                .fetch();
    }

    List<CashCountRecord> counted(DSLContext tx, UUID tenant, UUID session) {
        return tx.selectFrom(CASH_COUNT)
                .where(CASH_COUNT.TENANT_ID.eq(tenant))
                .and(CASH_COUNT.CASH_SESSION_ID.eq(session))
                .and(CASH_COUNT.PHASE.eq("CLOSE"))
                .orderBy(CASH_COUNT.DENOMINATION.desc())
                .fetch();
    }

    List<CashMovementRecord> movements(DSLContext tx, UUID tenant, UUID session) {
        return tx.selectFrom(CASH_MOVEMENT)
                .where(CASH_MOVEMENT.TENANT_ID.eq(tenant))
                .and(CASH_MOVEMENT.CASH_SESSION_ID.eq(session))
                .orderBy(CASH_MOVEMENT.AT, CASH_MOVEMENT.ID)
                .fetch();
    }

    int payments(DSLContext tx, UUID tenant, UUID session) {
        return tx.fetchCount(
                PAYMENT, PAYMENT.TENANT_ID.eq(tenant).and(PAYMENT.CASH_SESSION_ID.eq(session)));
    }

    /** The receipts of a session in the order they were printed. */
    List<ReceiptRecord> receipts(DSLContext tx, UUID tenant, UUID session) {
        return tx.select(RECEIPT.fields())
                .from(RECEIPT)
                .join(PAYMENT)
                .on(PAYMENT.TENANT_ID.eq(tenant), PAYMENT.ID.eq(RECEIPT.PAYMENT_ID))
                .where(RECEIPT.TENANT_ID.eq(tenant))
                .and(PAYMENT.CASH_SESSION_ID.eq(session))
                .orderBy(RECEIPT.SERIES, RECEIPT.NUMBER)
                .fetchInto(ReceiptRecord.class);
    }
}
