package com.chetango.desk.students;

import com.chetango.desk.platform.DeskTables.Draft;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was typed and not saved; only on this desk, in its encrypted file. */
final class DraftStore {

    /** Whose draft of which form. */
    record Key(UUID tenant, UUID staff, String form) {}

    void keep(DSLContext tx, Key key, String content, Instant at) {
        drop(tx, key);
        tx.insertInto(Draft.TABLE)
                .set(Draft.TENANT_ID, key.tenant())
                .set(Draft.STAFF_ID, key.staff())
                .set(Draft.FORM, key.form())
                .set(Draft.CONTENT, content)
                .set(Draft.AT, at)
                .execute();
    }

    Optional<String> find(DSLContext tx, Key key) {
        return tx.select(Draft.CONTENT)
                .from(Draft.TABLE)
                .where(Draft.TENANT_ID.eq(key.tenant()))
                .and(Draft.STAFF_ID.eq(key.staff()))
                .and(Draft.FORM.eq(key.form()))
                .fetchOptional(Draft.CONTENT);
    }

    void drop(DSLContext tx, Key key) {
        tx.deleteFrom(Draft.TABLE)
                .where(Draft.TENANT_ID.eq(key.tenant()))
                .and(Draft.STAFF_ID.eq(key.staff()))
                .and(Draft.FORM.eq(key.form()))
                .execute();
    }
}
