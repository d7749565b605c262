package com.chetango.server.identity;

import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.server.platform.ServerTables.CHANGED_AT;
import static com.chetango.server.platform.ServerTables.CREDENTIAL;
import static com.chetango.server.platform.ServerTables.PASSWORD_HASH;
import static com.chetango.server.platform.ServerTables.STAFF_ID;
import static com.chetango.server.platform.ServerTables.TENANT_ID;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who may sign in, and with what. */
final class CredentialStore {

    private static final Field<UUID> OWNER =
            field(name("credential", "staff_id"), SQLDataType.UUID);
    private static final Field<UUID> TENANT =
            field(name("credential", "tenant_id"), SQLDataType.UUID);

    record Known(UUID staffId, String fullName, String role, String passwordHash) {}

    Optional<Known> find(DSLContext tx, UUID tenantId, String email) {
        return tx.select(STAFF.ID, STAFF.FULL_NAME, STAFF.ROLE, PASSWORD_HASH)
                .from(STAFF)
                .join(CREDENTIAL)
                .on(TENANT.eq(STAFF.TENANT_ID))
                .and(OWNER.eq(STAFF.ID))
                .where(STAFF.TENANT_ID.eq(tenantId))
                .and(DSL.lower(STAFF.EMAIL).eq(email))
                .and(STAFF.ACTIVE.isTrue())
                .and(STAFF.DELETED_AT.isNull())
                .limit(1)
                .fetchOptional(
                        row -> new Known(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void add(DSLContext tx, UUID tenantId, UUID staffId, String passwordHash, Instant now) {
        tx.insertInto(CREDENTIAL)
                .set(TENANT_ID, tenantId)
                .set(STAFF_ID, staffId)
                .set(PASSWORD_HASH, passwordHash)
                .set(CHANGED_AT, now)
                .execute();
    }
}
