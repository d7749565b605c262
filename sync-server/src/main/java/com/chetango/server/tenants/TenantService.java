package com.chetango.server.tenants;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.sync.SignInResponse.Branding;
import com.chetango.model.sync.SignInResponse.Colours;
import com.chetango.server.platform.Database;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finding academies, and what anybody may see of them. */
public final class TenantService {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    private final Database database;
    private final TenantStore tenants;

    public TenantService(Database database) {
        this.database = database;
        this.tenants = new TenantStore();
    }

    /** Codes are what people type: capitals and blanks around them do not matter. */
    public static Optional<String> normalise(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    public Optional<Tenant> find(String typed) {
        return normalise(typed)
                .flatMap(code -> database.outsideTenants(tx -> tenants.findByCode(tx, code)));
    }

    public Optional<Branding> branding(String typed) {
        return find(typed)
                .map(t -> database.atOneMoment(t.id(), tx -> branding(tx, t.id(), t.code())));
    }

    public Branding branding(DSLContext tx, UUID tenantId, String code) {
        AcademyRecord academy = tenants.academy(tx, tenantId).orElseThrow();
        byte[] logo = academy.getLogo();
        return new Branding(
                code,
                academy.getName(),
                new Colours(
                        academy.getColorPrimary(),
                        academy.getColorSecondary(),
                        academy.getColorAccent()),
                logo == null ? null : Base64.getEncoder().encodeToString(logo),
                academy.getTimeZone(),
                academy.getCurrency());
    }

    /** Which life of the server's data this is; another one after a restore. */
    public long epoch(DSLContext tx, UUID tenantId) {
        return tenants.epoch(tx, tenantId);
    }

    /** The last commit number taken. */
    public long head(DSLContext tx, UUID tenantId) {
        return tenants.head(tx, tenantId);
    }

    /** Takes the next {@code count} commit numbers, in order with every other writer. */
    public long takeSeq(DSLContext tx, UUID tenantId, int count) {
        return tenants.takeSeq(tx, tenantId, count);
    }

    public void add(DSLContext tx, Tenant tenant, Instant now) {
        tenants.add(tx, tenant, now);
    }

    public Optional<AcademyRecord> academy(DSLContext tx, UUID tenantId) {
        return tenants.academy(tx, tenantId);
    }

    public List<BranchRecord> branches(DSLContext tx, UUID tenantId) {
        return tenants.branches(tx, tenantId);
    }
}
