package com.chetango.server;

import com.chetango.server.identity.Identity;
import com.chetango.server.operator.DemoSetupService;
import com.chetango.server.operator.HealthEndpoint;
import com.chetango.server.operator.TenantSetupService;
import com.chetango.server.platform.Database;
import com.chetango.server.sync.Sync;
import com.chetango.server.tenants.BrandingEndpoint;
import com.chetango.server.tenants.TenantService;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Every part of the server, made in order. */
record Wiring(
        Identity identity,
        Sync sync,
        BrandingEndpoint branding,
        HealthEndpoint health,
        TenantSetupService setup,
        DemoSetupService demo,
        Supplier<UUID> ids) {

    static Wiring of(Database database, Clock clock, String version) {
        NoArgGenerator generator = Generators.timeBasedEpochGenerator();
        Supplier<UUID> ids = generator::generate;
        TenantService tenants = new TenantService(database);
        Identity identity = Identity.of(database, tenants, clock, new SecureRandom());
        return new Wiring(
                identity,
                Sync.of(database, identity.sessions(), tenants, clock),
                new BrandingEndpoint(tenants),
                new HealthEndpoint(database, version),
                new TenantSetupService(database, tenants, identity.credentials(), clock, ids),
                new DemoSetupService(database, tenants, identity.credentials(), clock, ids),
                ids);
    }
}
