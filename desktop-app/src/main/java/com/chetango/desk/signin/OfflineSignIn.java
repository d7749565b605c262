package com.chetango.desk.signin;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.signin.SignInService.Attempt;
import com.chetango.desk.signin.SignInStore.Known;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Judges a sign-in with nothing but what this desk keeps. */
final class OfflineSignIn {

    sealed interface Verdict {}

    record Accepted(Known known, ZoneId zone) implements Verdict {}

    /** This person never signed in here with the network there. */
    record Unknown() implements Verdict {}

    record Rejected(SignInResult why) implements Verdict {}

    private final DeskDatabase database;
    private final UUID tenantId;
    private final Instant now;

    OfflineSignIn(DeskDatabase database, UUID tenantId, Instant now) {
        this.database = database;
        this.tenantId = tenantId;
        this.now = now;
    }

    Verdict judge(Attempt attempt) {
        Optional<Known> known =
                database.read(tx -> SignInStore.verifier(tx, tenantId, attempt.email()));
        if (known.isEmpty()) {
            return new Unknown();
        }
        Optional<Instant> latest = database.read(tx -> SignInStore.latestSeen(tx, tenantId));
        if (latest.isPresent() && OfflineRules.isSetBack(latest.get(), now)) {
            return new Rejected(new SignInResult.ClockSetBack(latest.get()));
        }
        if (OfflineRules.isOver(known.get().onlineAt(), now)) {
            return new Rejected(new SignInResult.OfflineTooLong(known.get().onlineAt()));
        }
        Optional<Instant> notBefore =
                database.read(tx -> SignInStore.notBefore(tx, tenantId, attempt.subject()));
        if (notBefore.filter(now::isBefore).isPresent()) {
            return new Rejected(new SignInResult.TryLater(notBefore.get()));
        }
        return compare(attempt, known.get());
    }

    private Verdict compare(Attempt attempt, Known known) {
        boolean isDismissed =
                database.read(tx -> SignInStore.isDismissed(tx, tenantId, known.staffId()));
        if (!OfflinePasswords.matches(attempt.password(), known.verifier()) || isDismissed) {
            database.write(tx -> SignInStore.wrong(tx, tenantId, attempt.subject(), now));
            return new Rejected(new SignInResult.WrongCredentials());
        }
        ZoneId zone =
                database.write(
                        tx -> {
                            SignInStore.forgive(tx, tenantId, attempt.subject());
                            return SignInStore.zone(tx, tenantId);
                        });
        return new Accepted(known, zone);
    }
}
