package com.chetango.model.cash;

import com.chetango.model.db.tables.records.CashMovementRecord;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.TenderRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Method;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading a cash session. */
public final class CashBook {

    private CashBook() {}

    /** What happened in a session since it was opened. */
    public record Takings(List<Long> movements, List<CashRules.Taken> taken) {

        public CashRules.Expected with(long floatAmount) {
            return CashRules.expected(floatAmount, movements, taken);
        }
    }

    public static Takings takings(Rows rows, UUID sessionId) {
        List<Long> movements =
                rows.find(Indexes.MOVEMENTS_OF_CASH, sessionId).stream()
                        .map(CashMovementRecord::getAmount)
                        .toList();
        return new Takings(movements, taken(rows, sessionId));
    }

    public static CashRules.Expected expected(Rows rows, CashSessionRecord session) {
        return takings(rows, session.getId()).with(session.getFloatAmount());
    }

    private static List<CashRules.Taken> taken(Rows rows, UUID sessionId) {
        return rows.find(Indexes.PAYMENTS_OF_CASH, sessionId).stream()
                .map(PaymentRecord::getId)
                .flatMap(payment -> rows.find(Indexes.TENDERS_OF_PAYMENT, payment).stream())
                .map(
                        tender ->
                                new CashRules.Taken(
                                        Method.valueOf(tender.getMethod()),
                                        tender.getAmount(),
                                        seen(rows, tender)))
                .toList();
    }

    private static CashRules.Seen seen(Rows rows, TenderRecord tender) {
        if (!tender.getToConfirm()) {
            return CashRules.Seen.SEEN;
        }
        return rows.find(Indexes.CHECK_OF_TENDER, tender.getId()).stream()
                .findFirst()
                .map(c -> c.getArrived() ? CashRules.Seen.SEEN : CashRules.Seen.NOT_ARRIVED)
                .orElse(CashRules.Seen.TO_CONFIRM);
    }

    public static boolean isClosed(Rows rows, UUID sessionId) {
        return !rows.find(Indexes.CLOSE_OF_CASH, sessionId).isEmpty();
    }

    /** The drawer this desk has open, if any: only its newest session can be. */
    public static Optional<CashSessionRecord> openAt(Rows rows, UUID deviceId) {
        return rows.find(Indexes.CASH_OF_DEVICE, deviceId).stream()
                .max(Comparator.comparing(CashSessionRecord::getOpenedAt))
                .filter(session -> !isClosed(rows, session.getId()));
    }
}
