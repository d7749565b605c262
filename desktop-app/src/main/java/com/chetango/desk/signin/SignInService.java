package com.chetango.desk.signin;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.ServerClient.Where;
import com.chetango.desk.signin.SignInClient.Said;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.sync.DeviceService.Identity;
import com.chetango.desk.sync.Session;
import com.chetango.model.people.Role;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens the desk for a person. Call it on an I/O thread: it asks the server, and it takes the time
 * a password takes.
 */
public final class SignInService {
    private final DeskDatabase database;
    private final DeviceService devices;
    private final Desk desk;
    private final SignInClient client;
    private final Clock clock;
    private final String computerName;

    /**
     * @param computerName what this computer calls itself
     */
    public SignInService(
            DeskDatabase database,
            DeviceService devices,
            Desk desk,
            SignInClient client,
            Clock clock,
            String computerName) {
        this.database = database;
        this.devices = devices;
        this.desk = desk;
        this.client = client;
        this.clock = clock;
        this.computerName = computerName;
    }

    /** The academy this computer belongs to, to fill in the first field. */
    public Optional<String> academy() {
        return devices.identity().map(Identity::academyCode);
    }

    /**
     * @param branchId only in answer to {@link SignInResult.ChooseBranch}
     */
    public SignInResult signIn(
            String academy, String email, String password, @Nullable UUID branchId) {
        Attempt attempt = new Attempt(plain(academy), plain(email), password);
        Optional<Identity> identity = devices.identity();
        if (identity.isPresent() && !identity.get().academyCode().equals(attempt.academy())) {
            return new SignInResult.OtherAcademy(identity.get().academyCode());
        }
        DeviceService.Installation installation = devices.installation();
        SignInRequest request =
                new SignInRequest(
                        attempt.academy(),
                        attempt.email(),
                        password,
                        new SignInRequest.Device(
                                installation.deviceId(),
                                computerName,
                                installation.installId().toString()),
                        branchId);
        return switch (client.signIn(request)) {
            case Said.Welcome(SignInResponse answer) -> online(attempt, answer);
            case Said.Wrong _ -> wrong(attempt, identity);
            case Said.Wait(long seconds) ->
                    new SignInResult.TryLater(clock.instant().plusSeconds(seconds));
            case Said.Choose(var branches) -> new SignInResult.ChooseBranch(branches);
            case Said.Revoked _ -> new SignInResult.DeviceRevoked();
            case Said.No(String code) -> new SignInResult.ServerRefused(code);
            case Said.Nothing(Where where) ->
                    identity.isEmpty()
                            ? new SignInResult.NeedsNetwork(where)
                            : offline(attempt, identity.get(), where);
        };
    }

    /** Nobody works here any more; what was not sent stays and is sent. */
    public void signOut() {
        noteTime();
        desk.end();
    }

    /** To be called now and then, so that a clock set back while nobody looked shows. */
    public void noteTime() {
        devices.identity().ifPresent(i -> database.write(tx -> seen(tx, i.tenantId())));
    }

    private boolean seen(org.jooq.DSLContext tx, UUID tenantId) {
        Instant now = clock.instant();
        if (SignInStore.latestSeen(tx, tenantId).filter(now::isBefore).isEmpty()) {
            SignInStore.see(tx, tenantId, now);
        }
        return true;
    }

    private SignInResult online(Attempt attempt, SignInResponse answer) {
        devices.signedIn(attempt.academy(), answer);
        String verifier = OfflinePasswords.verifier(attempt.password());
        database.write(
                tx -> {
                    UUID tenantId = answer.tenantId();
                    Instant now = clock.instant();
                    SignInStore.keepVerifier(
                            tx, tenantId, attempt.email(), answer.staff(), verifier, now);
                    SignInStore.forgive(tx, tenantId, attempt.subject());
                    SignInStore.see(tx, tenantId, now);
                    return true;
                });
        Session session =
                new Session(
                        answer.tenantId(),
                        answer.device().id(),
                        answer.device().branchId(),
                        answer.staff().id(),
                        answer.staff().fullName(),
                        Role.valueOf(answer.staff().role()),
                        ZoneId.of(answer.academy().timeZone()));
        desk.begin(session);
        return new SignInResult.Online(session);
    }

    /** A password the server no longer takes must not open the desk tomorrow without it. */
    private SignInResult wrong(Attempt attempt, Optional<Identity> identity) {
        identity.ifPresent(
                i ->
                        database.read(tx -> SignInStore.verifier(tx, i.tenantId(), attempt.email()))
                                .filter(
                                        k ->
                                                OfflinePasswords.matches(
                                                        attempt.password(), k.verifier()))
                                .ifPresent(k -> forget(i.tenantId(), k.staffId())));
        return new SignInResult.WrongCredentials();
    }

    private void forget(UUID tenantId, UUID staffId) {
        database.write(
                tx -> {
                    SignInStore.forgetVerifier(tx, tenantId, staffId);
                    return true;
                });
    }

    private SignInResult offline(Attempt attempt, Identity identity, Where where) {
        OfflineSignIn.Verdict verdict =
                new OfflineSignIn(database, identity.tenantId(), clock.instant()).judge(attempt);
        return switch (verdict) {
            case OfflineSignIn.Accepted(var known, ZoneId zone) -> {
                Session session =
                        new Session(
                                identity.tenantId(),
                                identity.deviceId(),
                                identity.branchId(),
                                known.staffId(),
                                known.fullName(),
                                Role.valueOf(known.role()),
                                zone);
                noteTime();
                desk.begin(session);
                Instant now = clock.instant();
                yield new SignInResult.Offline(
                        session,
                        OfflineRules.daysLeft(known.onlineAt(), now),
                        OfflineRules.isTimeToWarn(known.onlineAt(), now));
            }
            case OfflineSignIn.Unknown _ -> new SignInResult.NeedsNetwork(where);
            case OfflineSignIn.Rejected(SignInResult why) -> why;
        };
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** What was typed, without spaces around and without capitals where they do not count. */
    record Attempt(String academy, String email, String password) {
        String subject() {
            return "SIGN_IN:" + email;
        }

        /** Without the password, so that no log can hold it. */
        @Override
        public String toString() {
            return "Attempt[" + academy + "]";
        }
    }
}
