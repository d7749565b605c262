package com.chetango.server.operator;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.server.identity.CredentialService;
import com.chetango.server.platform.Database;
import com.chetango.server.sync.TenantWrites;
import com.chetango.server.tenants.Tenant;
import com.chetango.server.tenants.TenantService;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens academies. */
public final class TenantSetupService {

    private static final String BLACK = "#1b1a1f";

    /** A new academy, its first branch and its owner. */
    public record Opened(Tenant tenant, UUID branchId, UUID ownerId) {}

    private final Database database;
    private final TenantService tenants;
    private final TenantWrites writes;
    private final CredentialService credentials;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public TenantSetupService(
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

    public boolean exists(String code) {
        return tenants.find(code).isPresent();
    }

    /**
     * @throws IllegalArgumentException if the code cannot be one or is taken
     */
    public Opened create(NewTenant wanted) {
        String code =
                TenantService.normalise(wanted.code())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "the code has 1 to 40 letters, digits or hyphens"));
        if (exists(code)) {
            throw new IllegalArgumentException("there is an academy " + code + " already");
        }
        Tenant tenant = new Tenant(ids.get(), code, 1);
        Opened opened = new Opened(tenant, ids.get(), ids.get());
        String hash = credentials.hash(wanted.ownerPassword());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.inTenant(
                tenant.id(),
                tx -> {
                    tenants.add(tx, tenant, now);
                    writes.write(tx, tenant.id(), now, rows -> putRows(rows, wanted, opened));
                    credentials.add(tx, tenant.id(), opened.ownerId(), hash, now);
                    return opened;
                });
    }

    /** Writes rows nobody's desk sent, under one commit number. */
    public void writeRows(UUID tenantId, Consumer<Rows> work) {
        database.inTenant(
                tenantId,
                tx -> {
                    writes.write(
                            tx, tenantId, clock.instant().truncatedTo(ChronoUnit.MICROS), work);
                    return tenantId;
                });
    }

    private void putRows(Rows rows, NewTenant wanted, Opened opened) {
        AcademyRecord academy = new AcademyRecord();
        academy.setId(opened.tenant().id());
        academy.setCode(opened.tenant().code());
        academy.setName(wanted.name());
        academy.setLegalName(wanted.name());
        academy.setTaxId("");
        academy.setTaxRegime("");
        academy.setTimeZone("America/Bogota");
        academy.setCurrency("COP");
        academy.setColorPrimary(BLACK);
        academy.setColorSecondary(BLACK);
        academy.setColorAccent(BLACK);
        academy.setReceiptFooter("");
        academy.setCashDifferenceLimit(0L);
        academy.setReceptionDiscountLimit(0);
        academy.setAdminDiscountLimit(100);
        academy.setCatalogueVersion(1L);
        rows.put(academy);
        BranchRecord branch = new BranchRecord();
        branch.setId(opened.branchId());
        branch.setCode(wanted.branchCode());
        branch.setName(wanted.branchName());
        branch.setAddress("");
        branch.setCity("");
        branch.setPhone("");
        rows.put(branch);
        StaffRecord owner = new StaffRecord();
        owner.setId(opened.ownerId());
        owner.setFullName(wanted.ownerName());
        owner.setEmail(wanted.ownerEmail().strip().toLowerCase(Locale.ROOT));
        owner.setRole(Role.OWNER.name());
        owner.setActive(true);
        rows.put(owner);
    }
}
