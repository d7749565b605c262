package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CASH_SESSION;

import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.CashRules;
import com.chetango.model.cash.Denomination;
import com.chetango.model.cash.MethodCount;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.CashCloseLineRecord;
import com.chetango.model.db.tables.records.CashCloseRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.people.Texts;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Method;
import com.chetango.model.values.Ids;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A desk stops taking money. It carries only what was counted; what was expected is computed here,
 * from the session's payments.
 *
 * <p>The close is named after its session, so closing it twice is one close.
 *
 * @param counted notes and coins
 * @param counts the other methods; one that is not here was counted as 0
 * @param explanation what may have happened with a difference; demanded beyond the limit
 * @param supervisorId who looked at a difference beyond the limit
 */
public record CloseCash(
        UUID cashSessionId,
        List<Denomination> counted,
        List<MethodCount> counts,
        @Nullable String explanation,
        @Nullable UUID supervisorId)
        implements Operation {

    public static final int LONGEST_EXPLANATION = 400;

    public CloseCash {
        Objects.requireNonNull(cashSessionId, "cashSessionId");
        counted = Denomination.count(counted);
        counts = Shape.list(counts, 0, Method.values().length, MethodCount::method, "counts");
        explanation = Texts.optional(LONGEST_EXPLANATION, explanation);
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.frontDesk();
    }

    @Override
    public boolean isFact() {
        return true;
    }

    @Override
    public boolean movesMoney() {
        return true;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        CashBook.Takings takings = CashBook.takings(rows, cashSessionId);
        boolean closed = CashBook.isClosed(rows, cashSessionId);
        boolean agreed = explanation != null && Agreement.given(rows, context, supervisorId);
        Optional<AcademyRecord> academy = Agreement.academy(rows, context);
        Optional<CashSessionRecord> session = rows.get(CASH_SESSION, cashSessionId);
        if (session.isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, CASH_SESSION.getName());
        }
        UUID closeId = Ids.derive(cashSessionId, "close");
        if (closed) {
            return context.hasHappened()
                    ? new Outcome.Merged(closeId)
                    : Outcome.refused(Refusal.ALREADY_CLOSED);
        }
        CashRules.Expected expected = takings.with(session.get().getFloatAmount());
        List<CashRules.Line> lines = CashRules.lines(expected, Denomination.sum(counted), counts);
        long difference = CashRules.worstDifference(lines);
        long limit = academy.map(AcademyRecord::getCashDifferenceLimit).orElse(0L);
        boolean beyond = Math.abs(difference) > limit && !agreed;
        if (beyond && !context.hasHappened()) {
            return Outcome.refused(Refusal.CASH_DIFFERENCE, difference, limit);
        }
        write(rows, context, closeId, expected);
        lines.forEach(line -> rows.put(row(line, closeId)));
        CashCounts.put(rows, context, cashSessionId, CashCounts.Phase.CLOSE, counted);
        return beyond
                ? Outcome.flagged(
                        new Outcome.Flag(CaseKind.OVER_LIMIT, null, closeId, "cash " + difference))
                : Outcome.APPLIED;
    }

    private void write(
            Rows rows, OperationContext context, UUID closeId, CashRules.Expected expected) {
        CashCloseRecord row = new CashCloseRecord();
        row.setId(closeId);
        row.setCashSessionId(cashSessionId);
        row.setClosedAt(context.at());
        row.setClosedBy(context.actor().staffId());
        row.setExpectedCash(expected.cash());
        row.setCountedCash(Denomination.sum(counted));
        row.setExplanation(explanation);
        row.setSupervisorId(supervisorId);
        rows.put(row);
    }

    private static CashCloseLineRecord row(CashRules.Line line, UUID closeId) {
        CashCloseLineRecord row = new CashCloseLineRecord();
        String name = line.method() + (line.counted() == null ? "/to confirm" : "/counted");
        row.setId(Ids.derive(closeId, name));
        row.setCashCloseId(closeId);
        row.setMethod(line.method().name());
        row.setPayments(line.payments());
        row.setExpected(line.expected());
        row.setCounted(line.counted());
        return row;
    }
}
