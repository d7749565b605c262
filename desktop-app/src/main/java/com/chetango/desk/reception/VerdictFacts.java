package com.chetango.desk.reception;

import static com.chetango.model.db.Tables.ATTENDANCE;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.attendance.Basis;
import com.chetango.model.attendance.Entries;
import com.chetango.model.db.tables.records.AttendanceRecord;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.Refusal;
import com.chetango.model.rows.SqlRowsStore;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Turns what came of an entry into a verdict with everything the screen says about it. */
final class VerdictFacts {

    private final DSLContext tx;
    private final Session session;
    private final ReceptionStore store;
    private final Clock clock;
    private final SqlRowsStore rows;

    VerdictFacts(DSLContext tx, Session session, ReceptionStore store, Clock clock) {
        this.tx = tx;
        this.session = session;
        this.store = store;
        this.clock = clock;
        this.rows = new SqlRowsStore(tx, session.tenantId(), 0, SqlRowsStore.WriteListener.NONE);
    }

    PersonCard person(UUID student, @Nullable UUID about) {
        return new PersonCardStore(session.zone())
                .card(tx, session.tenantId(), student, about, today())
                .orElseThrow();
    }

    Verdict verdict(
            UUID student, ClassToday into, CheckIn entry, DeskResult result, Duration sameScan) {
        return switch (result) {
            case DeskResult.Done _ -> admitted(student, into);
            case DeskResult.Refused(Refusal why, List<Object> arguments)
                    when why == Refusal.ALREADY_CHECKED_IN ->
                    alreadyIn(student, into, (UUID) arguments.getFirst(), sameScan);
            case DeskResult.Refused(Refusal why, List<Object> arguments) when isFixable(why) ->
                    needsAction(student, into, why, arguments);
            case DeskResult.Refused(Refusal why, List<Object> _) ->
                    new Verdict.NotDone(code(why.name()));
            case DeskResult.NotAllowed _ -> new Verdict.NotDone("not.allowed");
            case DeskResult.Failed(DeskResult.Failure failure) ->
                    new Verdict.NotDone(code(failure.name()));
        };
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static boolean isFixable(Refusal why) {
        return switch (why) {
            case NO_PACKAGE,
                    NO_CLASSES_LEFT,
                    NO_GRACE_LEFT,
                    PACKAGE_EXPIRED,
                    PACKAGE_FROZEN,
                    PACKAGE_NOT_FOR_THIS,
                    PACKAGE_LIMIT,
                    CLASS_CANCELLED ->
                    true;
            default -> false;
        };
    }

    private Verdict admitted(UUID student, ClassToday into) {
        AttendanceRecord row =
                Entries.standing(rows, Entries.all(rows, into.id(), student)).orElseThrow();
        return new Verdict.Admitted(
                person(student, row.getEntitlementId()),
                into,
                row.getId(),
                Basis.valueOf(row.getBasis()),
                row.getAt());
    }

    private Verdict alreadyIn(UUID student, ClassToday into, UUID attendance, Duration sameScan) {
        AttendanceRecord row = rows.get(ATTENDANCE, attendance).orElseThrow();
        PersonCard person = person(student, row.getEntitlementId());
        Instant at = row.getAt();
        boolean here = row.getDeviceId().equals(session.deviceId());
        if (here && Duration.between(at, clock.instant()).compareTo(sameScan) < 0) {
            return new Verdict.JustAdmitted(person, into, attendance, at);
        }
        UUID tenant = session.tenantId();
        return new Verdict.AlreadyIn(
                person,
                into,
                at,
                store.deskName(tx, tenant, row.getDeviceId()).orElse(""),
                store.staffName(tx, tenant, row.getActorId()).orElse(""));
    }

    private Verdict needsAction(
            UUID student, ClassToday into, Refusal why, List<Object> arguments) {
        UUID about =
                arguments.stream()
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .findFirst()
                        .orElse(null);
        Optional<LocalDate> on =
                arguments.stream()
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .findFirst();
        String limit = arguments.contains("DAY") ? "day" : arguments.contains("WEEK") ? "week" : "";
        return new Verdict.NeedsAction(
                person(student, about), into, why, on, limit, offers(student));
    }

    /** The usual plan first, then in the academy's order. */
    private List<Verdict.PlanOffer> offers(UUID student) {
        Optional<UUID> usual = store.usualPlan(tx, session.tenantId(), student);
        List<Verdict.PlanOffer> offers = new ArrayList<>();
        for (PlanRecord plan : store.plansForSale(tx, session.tenantId())) {
            boolean isUsual = usual.equals(Optional.of(plan.getId()));
            Verdict.PlanOffer offer =
                    new Verdict.PlanOffer(
                            plan.getId(),
                            plan.getName(),
                            plan.getDescription(),
                            plan.getPrice(),
                            isUsual);
            offers.add(isUsual ? 0 : offers.size(), offer);
        }
        return offers;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session.zone());
    }
}
