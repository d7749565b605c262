package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.ReceiptSeries;
import com.chetango.model.operation.ReceiptStamp;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.Optional;
import java.util.UUID;

/** The counter rows receipts are numbered from. Sequences would leave gaps after a kill. */
final class ReceiptSeriesStore {
    private static final String OPEN = "OPEN";

    record Last(String series, long number, String hash) {}

    private ReceiptSeriesStore() {}

    static Optional<Last> open(DSLContext tx, UUID tenantId) {
        return tx.select(ReceiptSeries.SERIES, ReceiptSeries.LAST_NUMBER, ReceiptSeries.LAST_HASH)
                .from(ReceiptSeries.TABLE)
                .where(ReceiptSeries.TENANT_ID.eq(tenantId))
                .and(ReceiptSeries.STATE.eq(OPEN))
                .limit(DSL.inline(1))
                .fetchOptional(r -> new Last(r.value1(), r.value2(), r.value3()));
    }

    static void insert(DSLContext tx, UUID tenantId, Last last) {
        tx.insertInto(ReceiptSeries.TABLE)
                .set(ReceiptSeries.TENANT_ID, tenantId)
                .set(ReceiptSeries.SERIES, last.series())
                .set(ReceiptSeries.LAST_NUMBER, last.number())
                .set(ReceiptSeries.LAST_HASH, last.hash())
                .set(ReceiptSeries.STATE, OPEN)
                .execute();
    }

    static void advance(DSLContext tx, UUID tenantId, ReceiptStamp stamp) {
        tx.update(ReceiptSeries.TABLE)
                .set(ReceiptSeries.LAST_NUMBER, stamp.number())
                .set(ReceiptSeries.LAST_HASH, stamp.hash())
                .where(ReceiptSeries.TENANT_ID.eq(tenantId))
                .and(ReceiptSeries.SERIES.eq(stamp.series()))
                .execute();
    }
}
