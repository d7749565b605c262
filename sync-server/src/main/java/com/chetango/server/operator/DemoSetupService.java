package com.chetango.server.operator;

import static com.chetango.model.db.Tables.STAFF;

import com.chetango.model.demo.DemoAcademy;
import com.chetango.model.demo.DemoSize;
import com.chetango.server.identity.CredentialService;
import com.chetango.server.platform.Database;
import com.chetango.server.sync.BulkWrite;
import com.chetango.server.sync.TenantWrites;
import com.chetango.server.tenants.Tenant;
import com.chetango.server.tenants.TenantService;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the academy to try things in. */
public final class DemoSetupService {

    private static final ZoneId ZONE = ZoneId.of("America/Bogota");
    private static final long SEED = 1;

    private final Database database;
    private final TenantService tenants;
    private final TenantWrites writes;
    private final CredentialService credentials;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public DemoSetupService(
            Database database,
            TenantService tenants,
            CredentialService credentials,
            Clock clock,
            Supplier<UUID> ids) {
        this.database = database;
        this.tenants = tenants;
        this.writes = new TenantWrites(tenants);
        this.credentials = credentials;
        this.clock = clock;
        this.ids = ids;
    }

    public void createIfAbsent(DemoSize size) {
        if (tenants.find(DemoAcademy.CODE).isPresent()) {
            return;
        }
        Tenant tenant = new Tenant(ids.get(), DemoAcademy.CODE, 1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String password = credentials.hash(DemoAcademy.PASSWORD);
        DemoAcademy academy =
                new DemoAcademy(tenant.id(), SEED, LocalDate.ofInstant(now, ZONE), size);
        database.inTenant(
                tenant.id(),
                tx -> {
                    tenants.add(tx, tenant, now);
                    BulkWrite rows = writes.bulk(tx, tenant.id(), now);
                    List<UUID> staff = new ArrayList<>();
                    academy.writeTo(
                            row -> {
                                if (row.getTable().equals(STAFF)) {
                                    staff.add(row.get(STAFF.ID));
                                }
                                rows.add(row);
                            },
                            0,
                            () -> credentials.hash(DemoAcademy.PIN));
                    rows.finish();
                    staff.forEach(id -> credentials.add(tx, tenant.id(), id, password, now));
                    return tenant;
                });
        database.gatherStatistics();
    }
}
