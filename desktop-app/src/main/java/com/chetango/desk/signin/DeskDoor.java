package com.chetango.desk.signin;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.signin.DoorFacts.Connection;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.sync.DeviceService.Identity;
import com.chetango.desk.sync.SyncService;
import com.chetango.desk.sync.SyncStatus;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The door of this desk: {@link SignInService} and what the database says of the academy. */
public final class DeskDoor implements Door {
    private final DeskDatabase database;
    private final DeviceService devices;
    private final SyncService sync;
    private final SignInService signIn;
    private final Clock clock;

    public DeskDoor(
            DeskDatabase database,
            DeviceService devices,
            SyncService sync,
            SignInService signIn,
            Clock clock) {
        this.database = database;
        this.devices = devices;
        this.sync = sync;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public DoorFacts facts() {
        return devices.identity().map(this::facts).orElseGet(DoorFacts::ofNewDesk);
    }

    private DoorFacts facts(Identity identity) {
        Optional<AcademyFacts> academy = academy();
        ZoneId zone = database.read(tx -> SignInStore.zone(tx, identity.tenantId()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<DoorStore.LastPerson> last =
                database.read(tx -> DoorStore.lastPerson(tx, identity.tenantId()));
        return new DoorFacts(
                new DoorFacts.Academy(
                        identity.academyCode(),
                        academy.map(AcademyFacts::name).orElse(""),
                        academy.map(AcademyFacts::brand).orElse(""),
                        logo(academy)),
                last.map(DoorStore.LastPerson::email).orElse(""),
                academy.map(AcademyFacts::branch).orElse(""),
                identity.deskName(),
                connection(last.map(DoorStore.LastPerson::onlineAt)),
                sync.detail().flatMap(SyncService.Detail::lastExchange).orElse(null),
                database.read(tx -> DoorStore.classesOn(tx, identity, today)));
    }

    private static byte @Nullable [] logo(Optional<AcademyFacts> academy) {
        AcademyFacts facts = academy.orElse(null);
        return facts == null || facts.logo() == null ? null : facts.logo().toArray();
    }

    private Connection connection(Optional<Instant> onlineAt) {
        if (!(sync.status() instanceof SyncStatus.Offline) || onlineAt.isEmpty()) {
            return new Connection.Online();
        }
        Instant now = clock.instant();
        return OfflineRules.isOver(onlineAt.get(), now)
                ? new Connection.Expired()
                : new Connection.Offline(OfflineRules.daysLeft(onlineAt.get(), now));
    }

    /** Empty until the academy's row has come. */
    public Optional<AcademyFacts> academy() {
        return devices.identity().flatMap(i -> database.read(tx -> DoorStore.academy(tx, i)));
    }

    @Override
    public SignInResult enter(
            String academy, String email, String password, @Nullable UUID branchId) {
        return signIn.signIn(academy, email, password, branchId);
    }
}
