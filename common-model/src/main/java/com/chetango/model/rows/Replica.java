package com.chetango.model.rows;

import com.chetango.model.db.Tables;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The replicated tables, parents before children, and the columns all of them have.
 *
 * <p>The wire format, the pull and the comparison of two replicas are generic code over this list.
 */
public final class Replica {

    /** A column every replicated table has. */
    public record CommonColumn<T>(String name, Class<T> type) {
        /**
         * The table's own field: {@code table.field(name, type)} would wrap it, and a record looks
         * a wrapped field up by comparing rendered SQL.
         */
        @SuppressWarnings("unchecked") // the column's type is checked first
        public Field<T> in(Table<?> table) {
            Field<?> field = table.field(name);
            if (field == null || field.getType() != type) {
                throw new IllegalArgumentException(table.getName() + " has no column " + name);
            }
            return (Field<T>) field;
        }
    }

    public static final CommonColumn<UUID> TENANT_ID = new CommonColumn<>("tenant_id", UUID.class);
    public static final CommonColumn<UUID> ID = new CommonColumn<>("id", UUID.class);
    public static final CommonColumn<Long> ROW_SEQ = new CommonColumn<>("row_seq", Long.class);

    /** Only in tables whose rows can be deleted. */
    public static final CommonColumn<Instant> DELETED_AT =
            new CommonColumn<>("deleted_at", Instant.class);

    public static final List<Table<? extends UpdatableRecord<?>>> TABLES =
            List.of(
                    Tables.ACADEMY,
                    Tables.BRANCH,
                    Tables.ROOM,
                    Tables.STYLE,
                    Tables.LEVEL,
                    Tables.STAFF,
                    Tables.HOLIDAY,
                    Tables.FAMILY,
                    Tables.GUARDIAN,
                    Tables.STUDENT,
                    Tables.STUDENT_PHOTO,
                    Tables.BADGE,
                    Tables.CONSENT,
                    Tables.PLAN,
                    Tables.ENTITLEMENT,
                    Tables.PACKAGE_FREEZE,
                    Tables.SCHEDULE_SLOT,
                    Tables.CLASS_SESSION,
                    Tables.ENROLMENT,
                    Tables.ATTENDANCE,
                    Tables.ATTENDANCE_UNDO,
                    Tables.CREDIT_ENTRY,
                    Tables.CASH_SESSION,
                    Tables.CASH_MOVEMENT,
                    Tables.CASH_COUNT,
                    Tables.CHARGE,
                    Tables.CHARGE_VOID,
                    Tables.PAYMENT,
                    Tables.TENDER,
                    Tables.TENDER_CHECK,
                    Tables.PAYMENT_PROOF,
                    Tables.ALLOCATION,
                    Tables.RECEIPT,
                    Tables.CASH_CLOSE,
                    Tables.CASH_CLOSE_LINE,
                    Tables.CASE_ITEM);

    private Replica() {}
}
