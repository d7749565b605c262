package com.chetango.server.identity;

import com.chetango.server.platform.Database;
import com.chetango.server.tenants.TenantService;

import java.security.SecureRandom;
import java.time.Clock;

/** What the rest of the program gets from this package, put together. */
public record Identity(
        SessionService sessions, SignInEndpoint signIn, CredentialService credentials) {

    public static Identity of(
            Database database, TenantService tenants, Clock clock, SecureRandom random) {
        SessionStore sessions = new SessionStore();
        Passwords passwords = new Passwords();
        CredentialStore credentials = new CredentialStore();
        SignInService signIn =
                new SignInService(
                        database,
                        new SignInService.Parts(
                                tenants,
                                credentials,
                                new AttemptStore(),
                                new DeviceService(new DeviceStore(), tenants),
                                sessions,
                                passwords,
                                new Tokens(random)),
                        clock);
        return new Identity(
                new SessionService(database, sessions, clock),
                new SignInEndpoint(signIn),
                new CredentialService(credentials, passwords));
    }
}
