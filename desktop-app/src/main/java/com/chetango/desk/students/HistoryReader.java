package com.chetango.desk.students;

import com.chetango.desk.students.StudentSheet.Event;
import com.chetango.desk.students.StudentSheet.Event.Kind;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.people.StudentField;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that happened to one student, in the order of time, the newest first. */
final class HistoryReader {

    private final Rows rows;
    private final SheetStore store;
    private final DSLContext tx;
    private final UUID tenant;
    private final ZoneId zone;
    private final List<Event> events = new ArrayList<>();
    private Map<UUID, String> staff = Map.of();

    HistoryReader(Rows rows, SheetStore store, DSLContext tx, UUID tenant, ZoneId zone) {
        this.rows = rows;
        this.store = store;
        this.tx = tx;
        this.tenant = tenant;
        this.zone = zone;
    }

    List<Event> of(StudentRecord student, int most) {
        staff = store.staff(tx, tenant);
        UUID id = student.getId();
        entries(id, most);
        money(id);
        freezes(id);
        permissions(id);
        cards(id);
        enrolments(id, most);
        edits(id);
        Instant joined = student.getJoinedOn().atStartOfDay(zone).toInstant();
        events.add(new Event(joined, Kind.JOINED, "", 0, null, null, ""));
        return events.stream()
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(most)
                .toList();
    }

    private void entries(UUID student, int most) {
        for (SheetStore.Entry entry :
                store.entries(tx, tenant, student, Math.min(most, Integer.MAX_VALUE - 1))) {
            Kind kind =
                    entry.undone()
                            ? Kind.ENTRY_UNDONE
                            : entry.basis().equals("OWED") ? Kind.ENTERED_OWING : Kind.ENTERED;
            add(entry.at(), kind, entry.className(), 0, entry.actor());
        }
    }

    private void money(UUID student) {
        Set<Instant> sold = new HashSet<>();
        for (ChargeRecord charge : store.charges(tx, tenant, student)) {
            sold.add(charge.getAt());
            add(
                    charge.getAt(),
                    Kind.BOUGHT,
                    charge.getConcept(),
                    charge.getAmount(),
                    charge.getActorId());
        }
        for (PaymentRecord payment : rows.find(Indexes.PAYMENTS_OF_STUDENT, student)) {
            Kind kind =
                    switch (payment.getKind()) {
                        case "REFUND" -> Kind.REFUNDED;
                        case "VOID" -> Kind.VOIDED;
                        default -> Kind.PAID;
                    };
            if (kind == Kind.PAID && sold.contains(payment.getAt())) {
                continue;
            }
            add(
                    payment.getAt(),
                    kind,
                    text(payment.getReason()),
                    Math.abs(payment.getAmount()),
                    payment.getActorId());
        }
    }

    private void freezes(UUID student) {
        for (EntitlementRecord sold : rows.find(Indexes.ENTITLEMENTS_OF_STUDENT, student)) {
            for (PackageFreezeRecord freeze :
                    rows.find(Indexes.FREEZES_OF_ENTITLEMENT, sold.getId())) {
                LocalDate from = freeze.getFromOn();
                LocalDate through = freeze.getThroughOn();
                long days = new PackageDays(from, through).count();
                if (days > 0) {
                    events.add(
                            new Event(
                                    freeze.getAt(),
                                    Kind.FROZE,
                                    freeze.getReason(),
                                    days,
                                    from,
                                    through,
                                    who(freeze.getActorId())));
                }
            }
        }
    }

    private record PackageDays(LocalDate from, LocalDate through) {
        long count() {
            return through.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    private void permissions(UUID student) {
        rows.find(Indexes.CONSENTS_OF_STUDENT, student)
                .forEach(
                        c ->
                                add(
                                        c.getAt(),
                                        c.getGranted() ? Kind.ALLOWED : Kind.FORBADE,
                                        c.getPurpose(),
                                        0,
                                        c.getActorId()));
    }

    private void cards(UUID student) {
        rows.find(Indexes.BADGES_OF_STUDENT, student)
                .forEach(
                        badge -> {
                            add(badge.getIssuedAt(), Kind.CARD, "", 0, null);
                            Instant replaced = badge.getReplacedAt();
                            if (replaced != null) {
                                String why = text(badge.getReplacedReason());
                                add(replaced, Kind.CARD_REPLACED, why, 0, null);
                            }
                        });
    }

    private void enrolments(UUID student, int most) {
        if (most < Integer.MAX_VALUE) {
            return;
        }
        for (Enrolled place : store.enrolments(tx, tenant, student)) {
            if (place.weekday() != null) {
                Instant at = place.fromOn().atStartOfDay(zone).toInstant();
                add(at, Kind.ENROLLED, place.className(), 0, null);
            }
        }
    }

    private void edits(UUID student) {
        store.edits(tx, tenant, student)
                .forEach(e -> add(e.at(), Kind.EDITED, fields(e.payload()), 0, e.actor()));
    }

    /** Names of the fields an edit names, apart by commas: what they were is not shown. */
    private static String fields(String payload) {
        return Arrays.stream(StudentField.values())
                .map(Enum::name)
                .filter(name -> payload.contains('"' + name + '"'))
                .collect(Collectors.joining(","));
    }

    private void add(Instant at, Kind kind, String what, long amount, @Nullable UUID actor) {
        events.add(new Event(at, kind, what, amount, null, null, who(actor)));
    }

    private String who(@Nullable UUID actor) {
        return actor == null ? "" : staff.getOrDefault(actor, "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
