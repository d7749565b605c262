package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskTables.Installation;

import org.jooq.DSLContext;

import java.util.UUID;
import java.util.function.Supplier;

/** The ids made at the first start. */
final class InstallationStore {

    private InstallationStore() {}

    static DeviceService.Installation findOrCreate(DSLContext tx, Supplier<UUID> ids) {
        return tx.select(Installation.columns())
                .from(Installation.TABLE)
                .fetchOptional(
                        r ->
                                new DeviceService.Installation(
                                        r.get(Installation.DEVICE_ID),
                                        r.get(Installation.INSTALL_ID)))
                .orElseGet(
                        () -> {
                            var made = new DeviceService.Installation(ids.get(), ids.get());
                            tx.insertInto(Installation.TABLE)
                                    .set(Installation.DEVICE_ID, made.deviceId())
                                    .set(Installation.INSTALL_ID, made.installId())
                                    .execute();
                            return made;
                        });
    }
}
