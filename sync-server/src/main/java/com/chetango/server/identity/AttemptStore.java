package com.chetango.server.identity;

import static com.chetango.server.platform.ServerTables.ATTEMPT_KEY;
import static com.chetango.server.platform.ServerTables.FAILURES;
import static com.chetango.server.platform.ServerTables.LAST_AT;
import static com.chetango.server.platform.ServerTables.SIGN_IN_ATTEMPT;

import org.jooq.DSLContext;
import org.jooq.Record2;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Failed attempts to sign in, by account and address. */
final class AttemptStore {

    /**
     * Counts an attempt as failed before it is judged, so that many at once cannot slip through,
     * and answers how long to wait if it must not be judged at all.
     */
    Duration count(DSLContext tx, String key, Instant now) {
        Optional<Record2<Integer, Instant>> known =
                tx.select(FAILURES, LAST_AT)
                        .from(SIGN_IN_ATTEMPT)
                        .where(ATTEMPT_KEY.eq(key))
                        .forUpdate()
                        .fetchOptional();
        if (known.isEmpty()) {
            tx.insertInto(SIGN_IN_ATTEMPT)
                    .set(ATTEMPT_KEY, key)
                    .set(FAILURES, 1)
                    .set(LAST_AT, now)
                    .execute();
            return Duration.ZERO;
        }
        int failures = known.get().value1();
        Instant lastAt = known.get().value2();
        if (AttemptRules.isForgotten(lastAt, now)) {
            failures = 0;
        }
        Duration wait = AttemptRules.stillToWait(failures, lastAt, now);
        if (wait.isZero()) {
            tx.update(SIGN_IN_ATTEMPT)
                    .set(FAILURES, failures + 1)
                    .set(LAST_AT, now)
                    .where(ATTEMPT_KEY.eq(key))
                    .execute();
        }
        return wait;
    }

    void forget(DSLContext tx, String key) {
        tx.deleteFrom(SIGN_IN_ATTEMPT).where(ATTEMPT_KEY.eq(key)).execute();
    }
}
