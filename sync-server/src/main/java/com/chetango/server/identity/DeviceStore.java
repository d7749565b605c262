package com.chetango.server.identity;

import static com.chetango.server.platform.ServerTables.BRANCH_ID;
import static com.chetango.server.platform.ServerTables.DEVICE;
import static com.chetango.server.platform.ServerTables.DEVICE_ID;
import static com.chetango.server.platform.ServerTables.GENERATION;
import static com.chetango.server.platform.ServerTables.HOST_NAME;
import static com.chetango.server.platform.ServerTables.ID;
import static com.chetango.server.platform.ServerTables.INSTALLATION;
import static com.chetango.server.platform.ServerTables.LAST_HASH;
import static com.chetango.server.platform.ServerTables.LAST_NUMBER;
import static com.chetango.server.platform.ServerTables.LAST_SEQ;
import static com.chetango.server.platform.ServerTables.LEASED_AT;
import static com.chetango.server.platform.ServerTables.NUMBER;
import static com.chetango.server.platform.ServerTables.RECEIPT_SERIES;
import static com.chetango.server.platform.ServerTables.REGISTERED_AT;
import static com.chetango.server.platform.ServerTables.REGISTERED_BY;
import static com.chetango.server.platform.ServerTables.SERIES;
import static com.chetango.server.platform.ServerTables.STATE;
import static com.chetango.server.platform.ServerTables.TENANT_ID;

import com.chetango.model.operation.ReceiptChain;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Desks and the receipt series leased to them. */
final class DeviceStore {

    /** The row stays locked: a device is registered, or served, by one request at a time. */
    Optional<Device> lock(DSLContext tx, UUID tenantId, UUID deviceId) {
        return tx.select(ID, BRANCH_ID, NUMBER, INSTALLATION, SERIES, GENERATION, STATE, LAST_SEQ)
                .from(DEVICE)
                .where(TENANT_ID.eq(tenantId))
                .and(ID.eq(deviceId))
                .forUpdate()
                .fetchOptional(
                        row ->
                                new Device(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8()));
    }

    int nextNumber(DSLContext tx, UUID tenantId, UUID branchId) {
        Integer highest =
                tx.select(DSL.max(NUMBER))
                        .from(DEVICE)
                        .where(TENANT_ID.eq(tenantId))
                        .and(BRANCH_ID.eq(branchId))
                        .fetchSingle()
                        .value1();
        return highest == null ? 1 : highest + 1;
    }

    void add(
            DSLContext tx,
            UUID tenantId,
            Device device,
            String hostName,
            UUID staffId,
            Instant now) {
        tx.insertInto(DEVICE)
                .set(TENANT_ID, tenantId)
                .set(ID, device.id())
                .set(BRANCH_ID, device.branchId())
                .set(NUMBER, device.number())
                .set(HOST_NAME, hostName)
                .set(INSTALLATION, device.installation())
                .set(SERIES, device.series())
                .set(GENERATION, device.generation())
                .set(STATE, device.state())
                .set(LAST_SEQ, device.lastSeq())
                .set(REGISTERED_AT, now)
                .set(REGISTERED_BY, staffId)
                .execute();
        lease(tx, tenantId, device, now);
    }

    /** Another installation of a known device: its old series ends, the next generation begins. */
    void reinstalled(DSLContext tx, UUID tenantId, Device device, Instant now) {
        tx.update(RECEIPT_SERIES)
                .set(STATE, "CLOSED")
                .where(TENANT_ID.eq(tenantId))
                .and(DEVICE_ID.eq(device.id()))
                .execute();
        tx.update(DEVICE)
                .set(INSTALLATION, device.installation())
                .set(SERIES, device.series())
                .set(GENERATION, device.generation())
                .where(TENANT_ID.eq(tenantId))
                .and(ID.eq(device.id()))
                .execute();
        lease(tx, tenantId, device, now);
    }

    private static void lease(DSLContext tx, UUID tenantId, Device device, Instant now) {
        tx.insertInto(RECEIPT_SERIES)
                .set(TENANT_ID, tenantId)
                .set(SERIES, device.series())
                .set(DEVICE_ID, device.id())
                .set(INSTALLATION, device.installation())
                .set(STATE, "OPEN")
                .set(LAST_NUMBER, 0L)
                .set(LAST_HASH, ReceiptChain.START)
                .set(LEASED_AT, now)
                .execute();
    }

    /** Number and hash of the last receipt of a series. */
    Record2<Long, String> lastReceipt(DSLContext tx, UUID tenantId, String series) {
        return tx.select(LAST_NUMBER, LAST_HASH)
                .from(RECEIPT_SERIES)
                .where(TENANT_ID.eq(tenantId))
                .and(SERIES.eq(series))
                .fetchSingle();
    }
}
