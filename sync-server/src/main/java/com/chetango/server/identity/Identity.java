package com.chetango.server.identity;

import com.chetango.server.platform.Database;
import com.chetango.server.tenants.TenantService;
import com.chetango.server.tenants.TenantStore;

import java.security.SecureRandom;
import java.time.Clock;

/** What the rest of the program gets from this package, put together. */
public record Identity(SessionService sessions, SignInEndpoint signIn, Passwords passwords) {

    public static Identity of(
            Database database,
            TenantService tenants,
            TenantStore tenantStore,
            Clock clock,
            SecureRandom random) {
        SessionStore sessions = new SessionStore();
        Passwords passwords = new Passwords();
        SignInService signIn =
                new SignInService(
                        database,
                        new SignInService.Parts(
                                tenants,
                                new CredentialStore(),
                                new AttemptStore(),
                                new DeviceService(new DeviceStore(), tenantStore),
                                sessions,
                                passwords,
                                new Tokens(random)),
                        clock);
        return new Identity(
                new SessionService(database, sessions, clock),
                new SignInEndpoint(signIn),
                passwords);
    }
}
