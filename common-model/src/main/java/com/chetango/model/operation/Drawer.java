package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CASH_SESSION;

import com.chetango.model.cash.CashBook;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.rows.Rows;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The cash session money belongs to. A closed one is never rewritten: what arrives late goes to the
 * session its desk has open by then, or to none, and is flagged.
 *
 * @param refusal why nothing may be recorded; the rest means nothing then
 */
record Drawer(@Nullable UUID sessionId, boolean isLate, @Nullable Outcome refusal) {

    static Drawer of(Rows rows, OperationContext context) {
        UUID named = context.place().cashSessionId();
        if (named == null) {
            return context.hasHappened()
                    ? new Drawer(null, false, null)
                    : refused(Outcome.refused(Refusal.CASH_CLOSED));
        }
        boolean closed = CashBook.isClosed(rows, named);
        Optional<CashSessionRecord> session = rows.get(CASH_SESSION, named);
        if (session.isEmpty()) {
            return refused(Outcome.refused(Refusal.UNKNOWN, CASH_SESSION.getName()));
        }
        if (!closed) {
            return new Drawer(named, false, null);
        }
        if (!context.hasHappened()) {
            return refused(Outcome.refused(Refusal.CASH_CLOSED));
        }
        UUID open =
                CashBook.openAt(rows, session.get().getDeviceId())
                        .map(CashSessionRecord::getId)
                        .orElse(null);
        return new Drawer(open, true, null);
    }

    private static Drawer refused(Outcome why) {
        return new Drawer(null, false, why);
    }

    void flag(List<Outcome.Flag> flags, @Nullable UUID studentId, UUID subjectId) {
        if (isLate) {
            flags.add(
                    new Outcome.Flag(
                            CaseKind.LATE_INTO_CLOSED_CASH,
                            studentId,
                            subjectId,
                            sessionId == null ? "" : sessionId.toString()));
        }
    }
}
