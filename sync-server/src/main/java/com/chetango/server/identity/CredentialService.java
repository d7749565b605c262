package com.chetango.server.identity;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.UUID;

/** Gives people the means to sign in. */
public final class CredentialService {

    private final CredentialStore credentials;
    private final Passwords passwords;

    CredentialService(CredentialStore credentials, Passwords passwords) {
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /** Slow on purpose: call it before the transaction opens. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    public void add(DSLContext tx, UUID tenantId, UUID staffId, String passwordHash, Instant now) {
        credentials.add(tx, tenantId, staffId, passwordHash, now);
    }
}
