package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.model.sync.SignInResponse;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Which desk this data folder is: an installation first, then a desk of one academy for ever. */
public final class DeviceService {

    /** How the server knows this folder again. */
    public record Installation(UUID deviceId, UUID installId) {}

    /** The academy and place this folder belongs to. */
    public record Identity(
            UUID tenantId, UUID deviceId, UUID branchId, String academyCode, String deskName) {}

    private final DeskDatabase database;
    private final Supplier<UUID> ids;

    public DeviceService(DeskDatabase database, Supplier<UUID> ids) {
        this.database = database;
        this.ids = ids;
    }

    public Installation installation() {
        return database.write(tx -> InstallationStore.findOrCreate(tx, ids));
    }

    /** Empty before the first sign-in. */
    public Optional<Identity> identity() {
        return database.read(DeviceStateStore::find)
                .map(
                        s ->
                                new Identity(
                                        s.tenantId(),
                                        s.deviceId(),
                                        s.branchId(),
                                        s.academyCode(),
                                        s.deskName()));
    }

    /** Notes what the server said at an online sign-in; the first one makes the folder a desk. */
    public void signedIn(String academyCode, SignInResponse answer) {
        SignInResponse.Desk desk = answer.device();
        database.write(
                tx -> {
                    if (DeviceStateStore.find(tx).isEmpty()) {
                        DeviceStateStore.insert(tx, academyCode, answer);
                        ReceiptSeriesStore.insert(
                                tx,
                                answer.tenantId(),
                                new ReceiptSeriesStore.Last(
                                        desk.series(),
                                        desk.lastReceiptNumber(),
                                        desk.lastReceiptHash()));
                    } else {
                        DeviceStateStore.signedIn(tx, answer.tenantId(), answer);
                    }
                    return true;
                });
    }
}
