package com.chetango.model.demo;

import static com.chetango.model.db.Tables.CASH_SESSION;

import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.CashRules;
import com.chetango.model.cash.Denomination;
import com.chetango.model.cash.MethodCount;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.db.tables.records.TenderCheckRecord;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.CloseCash;
import com.chetango.model.operation.OpenCash;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.rows.Rows;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;
import com.chetango.model.values.Ids;
import com.chetango.model.values.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** What a receptionist of the demo does at the counter. */
final class DemoCounter {

    private static final List<Denomination> FLOAT =
            List.of(
                    new Denomination(50_000, 2),
                    new Denomination(20_000, 3),
                    new Denomination(10_000, 3),
                    new Denomination(5_000, 2));

    private final Rows rows;
    private final DemoDesk desk;
    private final DemoWords words;
    private final Random random;
    private final ZoneId zone;
    private final Map<UUID, Allocation> owing = new HashMap<>();
    private final List<UUID> toConfirm = new ArrayList<>();
    private int references;

    DemoCounter(Rows rows, DemoDesk desk, DemoWords words, Random random, ZoneId zone) {
        this.rows = rows;
        this.desk = desk;
        this.words = words;
        this.random = random;
        this.zone = zone;
    }

    DemoDesk desk() {
        return desk;
    }

    void open() {
        UUID id = desk.nextId();
        desk.must(new OpenCash(words.word("desk"), FLOAT));
        desk.drawer(OpenCash.sessionId(id));
    }

    /** Counts, closes, and now and then misses a little. */
    void close() {
        UUID drawer = Objects.requireNonNull(desk.drawer());
        CashRules.Expected expected =
                CashBook.expected(rows, rows.get(CASH_SESSION, drawer).orElseThrow());
        boolean misses = random.nextInt(40) == 0;
        long cash = expected.cash() - (misses ? 2_000 : 0);
        List<MethodCount> counts =
                expected.seen().keySet().stream()
                        .filter(method -> method != Method.CASH)
                        .map(method -> new MethodCount(method, expected.of(method)))
                        .toList();
        desk.must(
                new CloseCash(
                        drawer,
                        notes(cash),
                        counts,
                        misses ? words.word("cash-explanation") : null,
                        null));
        desk.drawer(null);
    }

    private static List<Denomination> notes(long amount) {
        List<Denomination> notes = new ArrayList<>();
        long rest = amount;
        for (long value : Denomination.PESOS) {
            if (rest >= value) {
                notes.add(new Denomination(value, Math.toIntExact(rest / value)));
                rest %= value;
            }
        }
        return notes;
    }

    /** Somebody saw in the account what was to be confirmed until yesterday. */
    void confirmTransfers(UUID supervisorId) {
        for (UUID tender : toConfirm) {
            TenderCheckRecord row = new TenderCheckRecord();
            row.setId(Ids.derive(tender, "check"));
            row.setTenderId(tender);
            row.setArrived(true);
            row.setAt(desk.now());
            row.setActorId(supervisorId);
            rows.put(row);
        }
        toConfirm.clear();
    }

    Outcome enter(UUID studentId, UUID sessionId) {
        EnteredBy by =
                switch (random.nextInt(10)) {
                    case 0, 1 -> EnteredBy.TYPED;
                    case 2, 3, 4 -> EnteredBy.SCANNER;
                    default -> EnteredBy.CAMERA;
                };
        return desk.run(CheckIn.onPackage(studentId, sessionId, by));
    }

    /**
     * Sells and takes money.
     *
     * @param payingPercent how much of it is paid now
     */
    void sell(UUID studentId, PlanRecord plan, int payingPercent, boolean shared) {
        UUID id = desk.nextId();
        Discount discount =
                random.nextInt(12) == 0 && plan.getPrice() >= 100_000
                        ? new Discount(
                                Money.of(plan.getPrice()).percent(10).pesos(),
                                words.word("student-discount"),
                                null)
                        : null;
        LocalDate today = LocalDate.ofInstant(desk.now(), zone);
        desk.must(
                new SellPackage(
                        studentId,
                        plan.getId(),
                        PlanTerms.of(plan, DemoCatalogue.VERSION),
                        null,
                        shared,
                        payingPercent == 100 ? discount : null,
                        today));
        long owed =
                plan.getPrice()
                        - (payingPercent == 100 && discount != null ? discount.amount() : 0);
        long paid = owed * payingPercent / 100;
        UUID charge = SellPackage.chargeId(id);
        if (paid > 0) {
            pay(studentId, new Allocation(charge, paid));
        }
        if (paid > 0 && paid < owed) {
            owing.put(studentId, new Allocation(charge, owed - paid));
        }
    }

    /** What was left open of the last package. */
    void payTheRest(UUID studentId) {
        Allocation rest = owing.remove(studentId);
        if (rest != null) {
            pay(studentId, rest);
        }
    }

    private void pay(UUID studentId, Allocation allocation) {
        UUID id = desk.nextId();
        List<Tender> tenders = tenders(allocation.amount());
        desk.must(new RecordPayment(studentId, tenders, List.of(allocation), null));
        for (int line = 0; line < tenders.size(); line++) {
            if (tenders.get(line).toConfirm()) {
                toConfirm.add(RecordPayment.tenderId(id, line));
            }
        }
    }

    private List<Tender> tenders(long amount) {
        if (random.nextInt(14) == 0 && amount >= 100_000) {
            long half = amount / 2_000 * 1_000;
            return List.of(cash(half), other(amount - half));
        }
        return List.of(random.nextInt(100) < 58 ? cash(amount) : other(amount));
    }

    private static Tender cash(long amount) {
        return Tender.cash(amount, Math.ceilDiv(amount, 50_000L) * 50_000L);
    }

    private Tender other(long amount) {
        Method method =
                switch (random.nextInt(20)) {
                    case 0, 1, 2, 3, 4, 5, 6, 7 -> Method.NEQUI;
                    case 8, 9, 10 -> Method.DAVIPLATA;
                    case 11, 12, 13 -> Method.CARD;
                    case 14, 15 -> Method.BRE_B;
                    case 16, 17 -> Method.BANCOLOMBIA_QR;
                    default -> Method.TRANSFER;
                };
        String reference =
                "%s%07d".formatted(desk.branchId().toString().substring(14, 18), references++);
        return Tender.of(method, amount, reference);
    }

    void at(Instant instant) {
        desk.at(instant);
    }
}
