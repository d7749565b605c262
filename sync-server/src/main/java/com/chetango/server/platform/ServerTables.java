package com.chetango.server.platform;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import java.time.Instant;
import java.util.UUID;

/** The tables of {@code db/server} and their columns, for the stores. */
public final class ServerTables {

    public static final Table<Record> TENANT = DSL.table(name("tenant"));
    public static final Table<Record> TENANT_SEQ = DSL.table(name("tenant_seq"));
    public static final Table<Record> CREDENTIAL = DSL.table(name("credential"));
    public static final Table<Record> DEVICE = DSL.table(name("device"));
    public static final Table<Record> RECEIPT_SERIES = DSL.table(name("receipt_series"));
    public static final Table<Record> SESSION_TOKEN = DSL.table(name("session_token"));
    public static final Table<Record> SIGN_IN_ATTEMPT = DSL.table(name("sign_in_attempt"));
    public static final Table<Record> INBOX = DSL.table(name("inbox"));
    public static final Table<Record> COMMIT_LOG = DSL.table(name("commit_log"));

    public static final Field<UUID> ID = uuid("id");
    public static final Field<UUID> TENANT_ID = uuid("tenant_id");
    public static final Field<UUID> STAFF_ID = uuid("staff_id");
    public static final Field<UUID> DEVICE_ID = uuid("device_id");
    public static final Field<UUID> BRANCH_ID = uuid("branch_id");
    public static final Field<UUID> OP_ID = uuid("op_id");
    public static final Field<UUID> ACTOR_ID = uuid("actor_id");
    public static final Field<UUID> CASH_SESSION_ID = uuid("cash_session_id");
    public static final Field<UUID> CASE_ID = uuid("case_id");
    public static final Field<UUID> BOOT = uuid("boot");
    public static final Field<UUID> REGISTERED_BY = uuid("registered_by");

    public static final Field<String> CODE = text("code");
    public static final Field<String> PASSWORD_HASH = text("password_hash");
    public static final Field<String> TOKEN_HASH = text("token_hash");
    public static final Field<String> ATTEMPT_KEY = text("attempt_key");
    public static final Field<String> HOST_NAME = text("host_name");
    public static final Field<String> INSTALLATION = text("installation");
    public static final Field<String> SERIES = text("series");
    public static final Field<String> STATE = text("state");
    public static final Field<String> LAST_HASH = text("last_hash");
    public static final Field<String> TYPE = text("type");
    public static final Field<String> APP = text("app");
    public static final Field<String> ZONE = text("zone");
    public static final Field<String> SHA256 = text("sha256");
    public static final Field<String> STATUS = text("status");

    public static final Field<Long> EPOCH = number("epoch");
    public static final Field<Long> SEQ = number("seq");
    public static final Field<Long> LAST_SEQ = number("last_seq");
    public static final Field<Long> LAST_NUMBER = number("last_number");
    public static final Field<Long> DEVICE_SEQ = number("device_seq");
    public static final Field<Long> BASE_SEQ = number("base_seq");
    public static final Field<Long> WALL_MS = number("wall_ms");
    public static final Field<Long> OFFSET_MS = number("offset_ms");
    public static final Field<Long> MONO_MS = number("mono_ms");
    public static final Field<Long> COMMIT_SEQ = number("commit_seq");

    public static final Field<Integer> NUMBER = of("number", SQLDataType.INTEGER);
    public static final Field<Integer> GENERATION = of("generation", SQLDataType.INTEGER);
    public static final Field<Integer> FAILURES = of("failures", SQLDataType.INTEGER);
    public static final Field<Integer> TYPE_VERSION = of("type_version", SQLDataType.INTEGER);
    public static final Field<Integer> WEIGHT = of("weight", SQLDataType.INTEGER);

    public static final Field<Instant> CREATED_AT = instant("created_at");
    public static final Field<Instant> CHANGED_AT = instant("changed_at");
    public static final Field<Instant> REGISTERED_AT = instant("registered_at");
    public static final Field<Instant> LEASED_AT = instant("leased_at");
    public static final Field<Instant> ISSUED_AT = instant("issued_at");
    public static final Field<Instant> EXPIRES_AT = instant("expires_at");
    public static final Field<Instant> RECEIVED_AT = instant("received_at");
    public static final Field<Instant> LAST_AT = instant("last_at");
    public static final Field<Instant> AT = instant("at");

    public static final Field<byte[]> PAYLOAD = of("payload", SQLDataType.VARBINARY);

    private ServerTables() {}

    private static <T> Field<T> of(String column, DataType<T> type) {
        return field(name(column), type);
    }

    private static Field<UUID> uuid(String column) {
        return of(column, SQLDataType.UUID);
    }

    private static Field<String> text(String column) {
        return of(column, SQLDataType.VARCHAR);
    }

    private static Field<Long> number(String column) {
        return of(column, SQLDataType.BIGINT);
    }

    private static Field<Instant> instant(String column) {
        return of(column, SQLDataType.INSTANT);
    }
}
