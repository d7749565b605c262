package com.chetango.desk.signin;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.signin.SignInStore.Supervisor;
import com.chetango.model.people.Role;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A supervisor's PIN, checked with nothing but the rows on this desk. Call it on an I/O thread:
 * each PIN takes the time a password takes.
 */
public final class Supervisors {
    private static final String SUBJECT = "PIN";

    /** What came of typing a PIN. */
    public sealed interface Verdict {}

    public record Agreed(UUID staffId, String fullName) implements Verdict {}

    public record WrongPin() implements Verdict {}

    public record TryLater(Instant notBefore) implements Verdict {}

    /** Nobody here has a PIN. */
    public record NobodyToAsk() implements Verdict {}

    private final DeskDatabase database;
    private final Clock clock;

    public Supervisors(DeskDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose PIN it is, if it is one of the academy's supervisors'. */
    public Verdict check(UUID tenantId, String pin) {
        Instant now = clock.instant();
        List<Supervisor> asked = database.read(tx -> supervisors(tx, tenantId));
        if (asked.isEmpty()) {
            return new NobodyToAsk();
        }
        Optional<Instant> notBefore =
                database.read(tx -> SignInStore.notBefore(tx, tenantId, SUBJECT));
        if (notBefore.filter(now::isBefore).isPresent()) {
            return new TryLater(notBefore.get());
        }
        Optional<Supervisor> whose =
                asked.stream().filter(s -> OfflinePasswords.matches(pin, s.pinHash())).findFirst();
        database.write(
                tx -> {
                    if (whose.isPresent()) {
                        SignInStore.forgive(tx, tenantId, SUBJECT);
                    } else {
                        SignInStore.wrong(tx, tenantId, SUBJECT, now);
                    }
                    return true;
                });
        return whose.<Verdict>map(s -> new Agreed(s.staffId(), s.fullName()))
                .orElseGet(WrongPin::new);
    }

    private static List<Supervisor> supervisors(org.jooq.DSLContext tx, UUID tenantId) {
        return SignInStore.supervisors(
                tx, tenantId, Role.supervisors().stream().map(Enum::name).toList());
    }
}
