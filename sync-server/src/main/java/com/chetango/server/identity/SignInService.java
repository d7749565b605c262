package com.chetango.server.identity;

import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.server.platform.Database;
import com.chetango.server.platform.Digests;
import com.chetango.server.tenants.Tenant;
import com.chetango.server.tenants.TenantService;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Checks a password and opens a session at a desk. */
final class SignInService {

    private static final Duration SESSION = Duration.ofDays(30);

    /** Everything a sign-in writes, and the password check between. */
    record Parts(
            TenantService tenants,
            CredentialStore credentials,
            AttemptStore attempts,
            DeviceService devices,
            SessionStore sessions,
            Passwords passwords,
            Tokens tokens) {}

    private final Database database;
    private final Parts parts;
    private final Clock clock;

    SignInService(Database database, Parts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    SignInResult signIn(SignInRequest request, String address) {
        String email = request.email().strip().toLowerCase(Locale.ROOT);
        String attempt = attemptKey(request, email, address);
        Duration wait =
                database.outsideTenants(tx -> parts.attempts().count(tx, attempt, clock.instant()));
        if (!wait.isZero()) {
            return new SignInResult.Wait(wait);
        }
        Optional<Tenant> tenant = parts.tenants().find(request.academy());
        Optional<CredentialStore.Known> known =
                tenant.filter(_ -> isPlain(email))
                        .flatMap(
                                t ->
                                        database.inTenant(
                                                t.id(),
                                                tx -> parts.credentials().find(tx, t.id(), email)));
        Optional<Boolean> matches =
                parts.passwords()
                        .matches(
                                request.password(),
                                known.map(CredentialStore.Known::passwordHash).orElse(null));
        if (matches.isEmpty()) {
            return new SignInResult.Busy();
        }
        if (!matches.get()) {
            return new SignInResult.Wrong();
        }
        SignInResult result = open(tenant.orElseThrow(), known.orElseThrow(), request);
        database.outsideTenants(
                tx -> {
                    parts.attempts().forget(tx, attempt);
                    return attempt;
                });
        return result;
    }

    /** Nobody has any other; PostgreSQL does not even let one ask for a NUL. */
    private static boolean isPlain(String email) {
        return email.chars().noneMatch(c -> c < ' ' || Character.isSurrogate((char) c));
    }

    private static String attemptKey(SignInRequest request, String email, String address) {
        String academy = request.academy().strip().toLowerCase(Locale.ROOT);
        return Digests.sha256(String.join("\n", academy, email, address));
    }

    private SignInResult open(Tenant tenant, CredentialStore.Known person, SignInRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.inTenant(
                tenant.id(),
                tx ->
                        switch (parts.devices()
                                .place(tx, tenant.id(), person.staffId(), request, now)) {
                            case DeviceService.Placed.Choose(var branches) ->
                                    new SignInResult.ChooseBranch(branches);
                            case DeviceService.Placed.Revoked _ -> new SignInResult.Revoked();
                            case DeviceService.Placed.At(var desk) -> {
                                String token = parts.tokens().create(tenant.id());
                                Instant expiresAt = now.plus(SESSION);
                                parts.sessions()
                                        .add(
                                                tx,
                                                new Session(
                                                        tenant.id(), person.staffId(), desk.id()),
                                                Tokens.hash(token),
                                                now,
                                                expiresAt);
                                yield new SignInResult.SignedIn(
                                        new SignInResponse(
                                                token,
                                                expiresAt,
                                                tenant.id(),
                                                new SignInResponse.Staff(
                                                        person.staffId(),
                                                        person.fullName(),
                                                        person.role()),
                                                parts.tenants()
                                                        .branding(tx, tenant.id(), tenant.code()),
                                                desk,
                                                tenant.epoch(),
                                                now));
                            }
                        });
    }
}
