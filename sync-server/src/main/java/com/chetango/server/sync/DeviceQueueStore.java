package com.chetango.server.sync;

import static com.chetango.server.platform.ServerTables.DEVICE;
import static com.chetango.server.platform.ServerTables.DEVICE_ID;
import static com.chetango.server.platform.ServerTables.ID;
import static com.chetango.server.platform.ServerTables.LAST_HASH;
import static com.chetango.server.platform.ServerTables.LAST_NUMBER;
import static com.chetango.server.platform.ServerTables.LAST_SEQ;
import static com.chetango.server.platform.ServerTables.RECEIPT_SERIES;
import static com.chetango.server.platform.ServerTables.SERIES;
import static com.chetango.server.platform.ServerTables.STATE;
import static com.chetango.server.platform.ServerTables.TENANT_ID;

import com.chetango.server.identity.Session;

import org.jooq.DSLContext;

import java.util.HashMap;
import java.util.Map;

/** The device's row as a queue: locked while one request of the device is served. */
final class DeviceQueueStore {

    DeviceQueue lock(DSLContext tx, Session session) {
        var device =
                tx.select(STATE, LAST_SEQ)
                        .from(DEVICE)
                        .where(TENANT_ID.eq(session.tenantId()))
                        .and(ID.eq(session.deviceId()))
                        .forUpdate()
                        .fetchSingle();
        Map<String, ReceiptSeries.Last> series = new HashMap<>();
        tx.select(SERIES, LAST_NUMBER, LAST_HASH)
                .from(RECEIPT_SERIES)
                .where(TENANT_ID.eq(session.tenantId()))
                .and(DEVICE_ID.eq(session.deviceId()))
                .forEach(
                        row ->
                                series.put(
                                        row.value1(),
                                        new ReceiptSeries.Last(row.value2(), row.value3())));
        return new DeviceQueue(device.value1(), device.value2(), new ReceiptSeries(series));
    }

    /** Without locking: where it stands for a request that sends nothing. */
    DeviceQueue look(DSLContext tx, Session session) {
        return tx.select(STATE, LAST_SEQ)
                .from(DEVICE)
                .where(TENANT_ID.eq(session.tenantId()))
                .and(ID.eq(session.deviceId()))
                .fetchSingle(
                        row ->
                                new DeviceQueue(
                                        row.value1(), row.value2(), new ReceiptSeries(Map.of())));
    }

    void advance(DSLContext tx, Session session, long lastSeq) {
        tx.update(DEVICE)
                .set(LAST_SEQ, lastSeq)
                .where(TENANT_ID.eq(session.tenantId()))
                .and(ID.eq(session.deviceId()))
                .execute();
    }

    void printed(DSLContext tx, Session session, String series, ReceiptSeries.Last last) {
        tx.update(RECEIPT_SERIES)
                .set(LAST_NUMBER, last.number())
                .set(LAST_HASH, last.hash())
                .where(TENANT_ID.eq(session.tenantId()))
                .and(SERIES.eq(series))
                .execute();
    }
}
