package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ACADEMY;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.rows.Replica;
import com.chetango.model.rows.Rows;

import org.jooq.Table;
import org.jooq.UpdatableRecord;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Changes made against a version of the catalogue: of two made at once the second is refused. */
final class Catalogue {

    private Catalogue() {}

    /**
     * Runs {@code change} if {@code seen} is the present version, and then makes it the last one.
     */
    static Outcome change(
            Rows rows, OperationContext context, long seen, Supplier<Outcome> change) {
        Optional<AcademyRecord> academy = rows.get(ACADEMY, context.place().tenantId());
        if (academy.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, ACADEMY.getName());
        }
        long now = academy.get().getCatalogueVersion();
        if (now != seen) {
            return Outcome.refused(Refusal.CATALOGUE_CHANGED, seen, now);
        }
        Outcome outcome = change.get();
        if (!(outcome instanceof Outcome.Refused)) {
            rows.get(ACADEMY, academy.get().getId())
                    .ifPresent(after -> rows.edit(after, a -> a.setCatalogueVersion(now + 1)));
        }
        return outcome;
    }

    /** A row with a name of its own: made, changed, or marked as deleted. */
    static <R extends UpdatableRecord<R>> Outcome save(
            Rows rows,
            OperationContext context,
            Version version,
            Table<R> table,
            UUID id,
            Consumer<R> fill) {
        return change(
                rows,
                context,
                version.seen(),
                () -> {
                    Instant deletedAt = version.removed() ? context.at() : null;
                    Saved.row(
                            rows,
                            table,
                            id,
                            row -> {
                                row.set(Replica.DELETED_AT.in(table), deletedAt);
                                fill.accept(row);
                            });
                    return Outcome.APPLIED;
                });
    }

    /**
     * @param seen the catalogue version the editor saw
     */
    record Version(long seen, boolean removed) {}
}
