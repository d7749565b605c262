package com.chetango.desk.platform;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Names and types of the desk's own tables, as the desk's migrations make them. */
public final class DeskTables {

    private DeskTables() {}

    private static Table<Record> table(String name) {
        return DSL.table(DSL.name(name));
    }

    private static <T> Field<T> column(List<Field<?>> columns, String name, DataType<T> type) {
        Field<T> column = DSL.field(DSL.name(name), type);
        columns.add(column);
        return column;
    }

    public static final class DeviceState {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("device_state");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<UUID> DEVICE_ID = column(COLUMNS, "device_id", SQLDataType.UUID);
        public static final Field<String> ACADEMY_CODE =
                column(COLUMNS, "academy_code", SQLDataType.VARCHAR);
        public static final Field<String> DESK_NAME =
                column(COLUMNS, "desk_name", SQLDataType.VARCHAR);
        public static final Field<UUID> BRANCH_ID = column(COLUMNS, "branch_id", SQLDataType.UUID);
        public static final Field<String> TOKEN = column(COLUMNS, "token", SQLDataType.VARCHAR);
        public static final Field<Long> EPOCH = column(COLUMNS, "epoch", SQLDataType.BIGINT);
        public static final Field<Long> CURSOR_SEQ =
                column(COLUMNS, "cursor_seq", SQLDataType.BIGINT);
        public static final Field<Long> HEAD_SEQ = column(COLUMNS, "head_seq", SQLDataType.BIGINT);
        public static final Field<Long> LAST_SEQ = column(COLUMNS, "last_seq", SQLDataType.BIGINT);
        public static final Field<Long> CLOCK_OFFSET_MS =
                column(COLUMNS, "clock_offset_ms", SQLDataType.BIGINT);
        public static final Field<String> REPLICA_STATE =
                column(COLUMNS, "replica_state", SQLDataType.VARCHAR);
        public static final Field<String> BLOCK_REASON =
                column(COLUMNS, "block_reason", SQLDataType.VARCHAR);
        public static final Field<Instant> EXCHANGED_AT =
                column(COLUMNS, "exchanged_at", SQLDataType.INSTANT);
        public static final Field<Integer> FAILURES =
                column(COLUMNS, "failures", SQLDataType.INTEGER);
        public static final Field<String> FAILURE = column(COLUMNS, "failure", SQLDataType.VARCHAR);
        public static final Field<String> FAILURE_DETAIL =
                column(COLUMNS, "failure_detail", SQLDataType.VARCHAR);
        public static final Field<String> NOTICE = column(COLUMNS, "notice", SQLDataType.VARCHAR);

        private DeviceState() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class Outbox {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("outbox");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<UUID> OPERATION_ID =
                column(COLUMNS, "operation_id", SQLDataType.UUID);
        public static final Field<Long> DEVICE_SEQ =
                column(COLUMNS, "device_seq", SQLDataType.BIGINT);
        public static final Field<String> TYPE = column(COLUMNS, "type", SQLDataType.VARCHAR);
        public static final Field<Integer> TYPE_VERSION =
                column(COLUMNS, "type_version", SQLDataType.INTEGER);
        public static final Field<String> APP_VERSION =
                column(COLUMNS, "app_version", SQLDataType.VARCHAR);
        public static final Field<UUID> ACTOR_ID = column(COLUMNS, "actor_id", SQLDataType.UUID);
        public static final Field<UUID> BRANCH_ID = column(COLUMNS, "branch_id", SQLDataType.UUID);
        public static final Field<UUID> CASH_SESSION_ID =
                column(COLUMNS, "cash_session_id", SQLDataType.UUID);
        public static final Field<Long> BASE_SEQ = column(COLUMNS, "base_seq", SQLDataType.BIGINT);
        public static final Field<Instant> WALL = column(COLUMNS, "wall", SQLDataType.INSTANT);
        public static final Field<String> TZ = column(COLUMNS, "tz", SQLDataType.VARCHAR);
        public static final Field<Long> OFFSET_MS =
                column(COLUMNS, "offset_ms", SQLDataType.BIGINT);
        public static final Field<UUID> BOOT_ID = column(COLUMNS, "boot_id", SQLDataType.UUID);
        public static final Field<Long> MONO_MS = column(COLUMNS, "mono_ms", SQLDataType.BIGINT);
        public static final Field<String> PAYLOAD = column(COLUMNS, "payload", SQLDataType.VARCHAR);
        public static final Field<String> SHA256 = column(COLUMNS, "sha256", SQLDataType.VARCHAR);
        public static final Field<String> STATE = column(COLUMNS, "state", SQLDataType.VARCHAR);
        public static final Field<Integer> ATTEMPTS =
                column(COLUMNS, "attempts", SQLDataType.INTEGER);
        public static final Field<String> LAST_ERROR =
                column(COLUMNS, "last_error", SQLDataType.VARCHAR);
        public static final Field<String> OUTCOME = column(COLUMNS, "outcome", SQLDataType.VARCHAR);
        public static final Field<String> OUTCOME_CODE =
                column(COLUMNS, "outcome_code", SQLDataType.VARCHAR);
        public static final Field<Long> SERVER_SEQ =
                column(COLUMNS, "server_seq", SQLDataType.BIGINT);
        public static final Field<UUID> CASE_ID = column(COLUMNS, "case_id", SQLDataType.UUID);
        public static final Field<Instant> ACKED_AT =
                column(COLUMNS, "acked_at", SQLDataType.INSTANT);
        public static final Field<Boolean> SETTLED =
                column(COLUMNS, "settled", SQLDataType.BOOLEAN);

        private Outbox() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class PendingCell {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("pending_cell");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<String> TABLE_NAME =
                column(COLUMNS, "table_name", SQLDataType.VARCHAR);
        public static final Field<UUID> ROW_ID = column(COLUMNS, "row_id", SQLDataType.UUID);
        public static final Field<String> COLUMN_NAME =
                column(COLUMNS, "column_name", SQLDataType.VARCHAR);
        public static final Field<UUID> OPERATION_ID =
                column(COLUMNS, "operation_id", SQLDataType.UUID);
        public static final Field<Long> DEVICE_SEQ =
                column(COLUMNS, "device_seq", SQLDataType.BIGINT);
        public static final Field<String> BASE_VALUE =
                column(COLUMNS, "base_value", SQLDataType.VARCHAR);

        private PendingCell() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class ReceiptSeries {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("receipt_series");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<String> SERIES = column(COLUMNS, "series", SQLDataType.VARCHAR);
        public static final Field<Long> LAST_NUMBER =
                column(COLUMNS, "last_number", SQLDataType.BIGINT);
        public static final Field<String> LAST_HASH =
                column(COLUMNS, "last_hash", SQLDataType.VARCHAR);
        public static final Field<String> STATE = column(COLUMNS, "state", SQLDataType.VARCHAR);

        private ReceiptSeries() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class SyncLog {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("sync_log");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<UUID> ID = column(COLUMNS, "id", SQLDataType.UUID);
        public static final Field<Instant> AT = column(COLUMNS, "at", SQLDataType.INSTANT);
        public static final Field<String> KIND = column(COLUMNS, "kind", SQLDataType.VARCHAR);
        public static final Field<String> DETAIL = column(COLUMNS, "detail", SQLDataType.VARCHAR);

        private SyncLog() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class Installation {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("installation");
        public static final Field<UUID> DEVICE_ID = column(COLUMNS, "device_id", SQLDataType.UUID);
        public static final Field<UUID> INSTALL_ID =
                column(COLUMNS, "install_id", SQLDataType.UUID);

        private Installation() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class OfflineVerifier {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("offline_verifier");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<UUID> STAFF_ID = column(COLUMNS, "staff_id", SQLDataType.UUID);
        public static final Field<String> EMAIL = column(COLUMNS, "email", SQLDataType.VARCHAR);
        public static final Field<String> VERIFIER =
                column(COLUMNS, "verifier", SQLDataType.VARCHAR);
        public static final Field<String> FULL_NAME =
                column(COLUMNS, "full_name", SQLDataType.VARCHAR);
        public static final Field<String> ROLE = column(COLUMNS, "role", SQLDataType.VARCHAR);
        public static final Field<Instant> ONLINE_AT =
                column(COLUMNS, "online_at", SQLDataType.INSTANT);

        private OfflineVerifier() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class WrongAttempt {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("wrong_attempt");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<String> SUBJECT = column(COLUMNS, "subject", SQLDataType.VARCHAR);
        public static final Field<Integer> ATTEMPTS =
                column(COLUMNS, "attempts", SQLDataType.INTEGER);
        public static final Field<Instant> NOT_BEFORE =
                column(COLUMNS, "not_before", SQLDataType.INSTANT);

        private WrongAttempt() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class Draft {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();

        public static final Table<Record> TABLE = table("draft");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<UUID> STAFF_ID = column(COLUMNS, "staff_id", SQLDataType.UUID);
        public static final Field<String> FORM = column(COLUMNS, "form", SQLDataType.VARCHAR);
        public static final Field<String> CONTENT = column(COLUMNS, "content", SQLDataType.VARCHAR);
        public static final Field<Instant> AT = column(COLUMNS, "at", SQLDataType.INSTANT);

        private Draft() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }

    public static final class SeenTime {
        private static final List<Field<?>> COLUMNS = new ArrayList<>();
        public static final Table<Record> TABLE = table("seen_time");
        public static final Field<UUID> TENANT_ID = column(COLUMNS, "tenant_id", SQLDataType.UUID);
        public static final Field<Instant> AT = column(COLUMNS, "at", SQLDataType.INSTANT);

        private SeenTime() {}

        /** All of them, with their types: {@code select *} would not know these. */
        public static List<Field<?>> columns() {
            return List.copyOf(COLUMNS);
        }
    }
}
