package com.chetango.model.operation;

import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.util.List;
import java.util.UUID;

/**
 * Writes receipts. Once a receipt happened, its number and hash are held against the series; paper
 * is in somebody's pocket by then, so a break is flagged and nothing is refused. A number that is
 * taken already, by a copied disk, gets no second row: its flag is what remains of it.
 */
final class ReceiptBook {

    private ReceiptBook() {}

    static void record(
            Rows rows,
            OperationContext context,
            MoneyDocument document,
            Receipted operation,
            List<Outcome.Flag> flags) {
        ReceiptStamp stamp = operation.receipt();
        if (stamp == null) {
            return;
        }
        long amount = operation.receiptAmount();
        boolean taken = false;
        if (context.hasHappened()) {
            taken = !numbered(rows, stamp.series(), stamp.number()).isEmpty();
            ReceiptChain.Link link =
                    new ReceiptChain.Link(amount, context.operationId(), context.at());
            if (taken || !follows(rows, stamp) || !ReceiptChain.holds(stamp, link)) {
                flags.add(
                        new Outcome.Flag(
                                CaseKind.RECEIPT_CHAIN_BROKEN,
                                document.studentId(),
                                document.id(),
                                stamp.series() + "-" + stamp.number()));
            }
        }
        if (!taken) {
            put(rows, context, document.id(), amount, stamp);
        }
    }

    private static boolean follows(Rows rows, ReceiptStamp stamp) {
        if (stamp.number() == 1) {
            return stamp.previousHash().equals(ReceiptChain.START);
        }
        return numbered(rows, stamp.series(), stamp.number() - 1).stream()
                .anyMatch(before -> before.getHash().equals(stamp.previousHash()));
    }

    private static List<ReceiptRecord> numbered(Rows rows, String series, long number) {
        return rows.find(Indexes.RECEIPT_BY_NUMBER, series, number);
    }

    private static void put(
            Rows rows, OperationContext context, UUID paymentId, long amount, ReceiptStamp stamp) {
        ReceiptRecord row = new ReceiptRecord();
        row.setId(context.id("receipt"));
        row.setPaymentId(paymentId);
        row.setSeries(stamp.series());
        row.setNumber(stamp.number());
        row.setAmount(amount);
        row.setPreviousHash(stamp.previousHash());
        row.setHash(stamp.hash());
        row.setAt(context.at());
        rows.put(row);
    }
}
