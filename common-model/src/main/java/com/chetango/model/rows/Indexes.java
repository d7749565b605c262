package com.chetango.model.rows;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.ATTENDANCE_UNDO;
import static com.chetango.model.db.Tables.BADGE;
import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_MOVEMENT;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.CHARGE_VOID;
import static com.chetango.model.db.Tables.CLASS_SESSION;
import static com.chetango.model.db.Tables.CONSENT;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENROLMENT;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.GUARDIAN;
import static com.chetango.model.db.Tables.HOLIDAY;
import static com.chetango.model.db.Tables.PACKAGE_FREEZE;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.SCHEDULE_SLOT;
import static com.chetango.model.db.Tables.STUDENT;
import static com.chetango.model.db.Tables.TENDER;
import static com.chetango.model.db.Tables.TENDER_CHECK;

import com.chetango.model.db.tables.records.AllocationRecord;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.AttendanceUndoRecord;
import com.chetango.model.db.tables.records.BadgeRecord;
import com.chetango.model.db.tables.records.CashCloseRecord;
import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.ChargeVoidRecord;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.ConsentRecord;
import com.chetango.model.db.tables.records.CreditEntryRecord;
import com.chetango.model.db.tables.records.EnrolmentRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.GuardianRecord;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.db.tables.records.TenderCheckRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.values.Ids;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Every look-up and sum operations may use. Each has an index in the migrations. */
public final class Indexes {

    public static final RowIndex<BadgeRecord> BADGE_BY_TOKEN = unique(BADGE, BADGE.TOKEN);
    public static final RowIndex<BadgeRecord> BADGES_OF_STUDENT = many(BADGE, BADGE.STUDENT_ID);
    public static final RowIndex<BadgeRecord> BADGES_BY_ROTATING_ID =
            many(BADGE, BADGE.ROTATING_ID);
    public static final RowIndex<GuardianRecord> GUARDIANS_OF_FAMILY =
            many(GUARDIAN, GUARDIAN.FAMILY_ID);
    public static final RowIndex<StudentRecord> STUDENTS_OF_FAMILY =
            many(STUDENT, STUDENT.FAMILY_ID);
    public static final RowIndex<ConsentRecord> CONSENTS_OF_STUDENT =
            many(CONSENT, CONSENT.STUDENT_ID);
    public static final RowIndex<StudentRecord> STUDENTS_BY_DOCUMENT =
            many(STUDENT, STUDENT.DOCUMENT_NUMBER);

    public static final RowIndex<EntitlementRecord> ENTITLEMENTS_OF_STUDENT =
            many(ENTITLEMENT, ENTITLEMENT.STUDENT_ID);
    public static final RowIndex<EntitlementRecord> ENTITLEMENTS_OF_FAMILY =
            many(ENTITLEMENT, ENTITLEMENT.FAMILY_ID);
    public static final RowIndex<PackageFreezeRecord> FREEZES_OF_ENTITLEMENT =
            many(PACKAGE_FREEZE, PACKAGE_FREEZE.ENTITLEMENT_ID);
    public static final RowIndex<CreditEntryRecord> CREDITS_OF_ATTENDANCE =
            many(CREDIT_ENTRY, CREDIT_ENTRY.ATTENDANCE_ID);
    public static final RowIndex<CreditEntryRecord> CREDITS_OF_ENTITLEMENT =
            many(CREDIT_ENTRY, CREDIT_ENTRY.ENTITLEMENT_ID);
    public static final RowIndex<CreditEntryRecord> CREDITS_OF_OPERATION =
            many(CREDIT_ENTRY, CREDIT_ENTRY.OPERATION_ID);
    public static final RowTotal<CreditEntryRecord> CREDITS_LEFT =
            new RowTotal<>(
                    "credits_left", CREDIT_ENTRY, CREDIT_ENTRY.AMOUNT, CREDIT_ENTRY.ENTITLEMENT_ID);

    /** As reading it by id; several ids in a row are fetched at once by who fetches ahead. */
    public static final RowIndex<ChargeRecord> CHARGE_BY_ID = unique(CHARGE, CHARGE.ID);

    public static final RowIndex<ChargeRecord> CHARGES_OF_STUDENT = many(CHARGE, CHARGE.STUDENT_ID);
    public static final RowIndex<ChargeRecord> CHARGES_OF_ENTITLEMENT =
            many(CHARGE, CHARGE.ENTITLEMENT_ID);
    public static final RowIndex<ChargeVoidRecord> VOID_OF_CHARGE =
            unique(CHARGE_VOID, CHARGE_VOID.CHARGE_ID);
    public static final RowIndex<PaymentRecord> PAYMENTS_OF_STUDENT =
            many(PAYMENT, PAYMENT.STUDENT_ID);
    public static final RowIndex<PaymentRecord> CORRECTIONS_OF_PAYMENT =
            many(PAYMENT, PAYMENT.ORIGINAL_ID);
    public static final RowIndex<TenderRecord> TENDERS_OF_PAYMENT = many(TENDER, TENDER.PAYMENT_ID);
    public static final RowIndex<TenderRecord> TENDERS_BY_REFERENCE =
            many(TENDER, TENDER.REFERENCE);
    public static final RowIndex<TenderCheckRecord> CHECK_OF_TENDER =
            unique(TENDER_CHECK, TENDER_CHECK.TENDER_ID);
    public static final RowIndex<AllocationRecord> ALLOCATIONS_OF_PAYMENT =
            many(ALLOCATION, ALLOCATION.PAYMENT_ID);
    public static final RowTotal<AllocationRecord> PAID_OF_CHARGE =
            new RowTotal<>("paid_of_charge", ALLOCATION, ALLOCATION.AMOUNT, ALLOCATION.CHARGE_ID);
    public static final RowIndex<ReceiptRecord> RECEIPT_OF_PAYMENT =
            many(RECEIPT, RECEIPT.PAYMENT_ID);
    public static final RowIndex<ReceiptRecord> RECEIPT_BY_NUMBER =
            unique(RECEIPT, RECEIPT.SERIES, RECEIPT.NUMBER);

    public static final RowIndex<ScheduleSlotRecord> SLOTS_OF_BRANCH =
            many(SCHEDULE_SLOT, SCHEDULE_SLOT.BRANCH_ID);
    public static final RowIndex<ClassSessionRecord> SESSIONS_OF_SLOT_ON =
            many(CLASS_SESSION, CLASS_SESSION.SLOT_ID, CLASS_SESSION.CLASS_DATE);
    public static final RowIndex<HolidayRecord> HOLIDAYS_ON = many(HOLIDAY, HOLIDAY.ON_DATE);
    public static final RowIndex<EnrolmentRecord> ENROLMENTS_OF_STUDENT =
            many(ENROLMENT, ENROLMENT.STUDENT_ID);
    public static final RowIndex<EnrolmentRecord> ENROLMENTS_OF_SLOT =
            many(ENROLMENT, ENROLMENT.SLOT_ID);
    public static final RowIndex<EnrolmentRecord> ENROLMENTS_OF_SESSION =
            many(ENROLMENT, ENROLMENT.CLASS_SESSION_ID);

    public static final RowIndex<AttendanceRecord> ATTENDANCE_OF_STUDENT_IN_SESSION =
            many(ATTENDANCE, ATTENDANCE.CLASS_SESSION_ID, ATTENDANCE.STUDENT_ID);
    public static final RowIndex<AttendanceRecord> ATTENDANCE_OF_SESSION =
            many(ATTENDANCE, ATTENDANCE.CLASS_SESSION_ID);
    public static final RowIndex<AttendanceRecord> ATTENDANCE_OF_ENTITLEMENT =
            many(ATTENDANCE, ATTENDANCE.ENTITLEMENT_ID);
    public static final RowIndex<AttendanceUndoRecord> UNDO_OF_ATTENDANCE =
            unique(ATTENDANCE_UNDO, ATTENDANCE_UNDO.ATTENDANCE_ID);

    public static final RowIndex<CashSessionRecord> CASH_OF_DEVICE =
            many(CASH_SESSION, CASH_SESSION.DEVICE_ID);
    public static final RowIndex<CashMovementRecord> MOVEMENTS_OF_CASH =
            many(CASH_MOVEMENT, CASH_MOVEMENT.CASH_SESSION_ID);
    public static final RowIndex<PaymentRecord> PAYMENTS_OF_CASH =
            many(PAYMENT, PAYMENT.CASH_SESSION_ID);
    public static final RowIndex<CashCloseRecord> CLOSE_OF_CASH =
            unique(CASH_CLOSE, CASH_CLOSE.CASH_SESSION_ID);

    private Indexes() {}

    private static <R extends UpdatableRecord<R>> RowIndex<R> many(
            Table<R> table, Field<?>... columns) {
        return index(table, false, List.of(columns));
    }

    private static <R extends UpdatableRecord<R>> RowIndex<R> unique(
            Table<R> table, Field<?>... columns) {
        return index(table, true, List.of(columns));
    }

    private static <R extends UpdatableRecord<R>> RowIndex<R> index(
            Table<R> table, boolean unique, List<Field<?>> columns) {
        StringBuilder name = new StringBuilder(table.getName());
        columns.forEach(c -> name.append('.').append(c.getName()));
        return new RowIndex<>(name.toString(), table, columns, unique, byId(table));
    }

    private static <R extends UpdatableRecord<R>> Comparator<R> byId(Table<R> table) {
        Field<UUID> id = Replica.ID.in(table);
        return Comparator.comparing(row -> row.get(id), Ids.UNSIGNED);
    }
}
