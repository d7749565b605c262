package com.chetango.model.testing;

import static com.chetango.model.db.Tables.PAYMENT;

import com.chetango.model.cash.Denomination;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.operation.AddCharge;
import com.chetango.model.operation.AdjustCredits;
import com.chetango.model.operation.CloseCash;
import com.chetango.model.operation.ConfirmTender;
import com.chetango.model.operation.EndFreezeEarly;
import com.chetango.model.operation.FreezePackage;
import com.chetango.model.operation.MoveCash;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.RefundPayment;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.operation.Standing;
import com.chetango.model.operation.TransferCredits;
import com.chetango.model.operation.VoidCharge;
import com.chetango.model.operation.VoidPackage;
import com.chetango.model.operation.VoidPayment;
import com.chetango.model.people.Role;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;
import com.chetango.model.testing.FrontDesk.Done;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * A desk where anything is tried, sensible or not: what is refused leaves no trace, what is not
 * counts. The same seed is the same day.
 */
public final class RandomDay {

    private static final List<UUID> STUDENTS = List.of(FrontDesk.VALERIA, FrontDesk.CAMILA);
    private static final List<UUID> PLANS =
            List.of(FrontDesk.EIGHT, FrontDesk.UNLIMITED, FrontDesk.ON_DATE);

    private static final List<Method> METHODS = List.of(Method.values());

    private final FrontDesk desk;
    private final Random random;
    private final List<UUID> packages = new ArrayList<>();
    private final List<UUID> charges = new ArrayList<>();
    private final List<UUID> payments = new ArrayList<>();
    private final List<UUID> tenders = new ArrayList<>();
    private final List<UUID> freezes = new ArrayList<>();
    private int done;

    public RandomDay(FrontDesk desk, long seed) {
        this.desk = desk;
        this.random = new Random(seed);
    }

    /** Goes on with what another day left behind. */
    public void continueFrom(RandomDay other) {
        packages.addAll(other.packages);
        charges.addAll(other.charges);
        payments.addAll(other.payments);
        tenders.addAll(other.tenders);
        freezes.addAll(other.freezes);
    }

    /** How many operations were not refused. */
    public int done() {
        return done;
    }

    public void play(int operations) {
        if (desk.cash() == null) {
            desk.openCash();
        }
        for (int i = 0; i < operations; i++) {
            desk.pass(Duration.ofMinutes(random.nextInt(90)));
            step();
        }
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> sell();
            case 3 -> charge();
            case 4, 5, 6, 7, 8 -> pick(charges).ifPresent(this::pay);
            case 9 -> pick(payments).ifPresent(this::refund);
            case 10 -> pick(payments).ifPresent(this::cancel);
            case 11 -> pick(charges).ifPresent(c -> run(new VoidCharge(c, "error", agreed())));
            case 12 -> pick(packages).ifPresent(p -> run(new VoidPackage(p, "error", agreed())));
            case 13 -> pick(packages).ifPresent(this::freeze);
            case 14 -> pick(freezes).ifPresent(this::comeBack);
            case 15 -> pick(packages).ifPresent(this::transfer);
            case 16 -> pick(packages).ifPresent(this::adjust);
            case 17 ->
                    pick(tenders)
                            .ifPresent(t -> run(new ConfirmTender(t, random.nextBoolean(), null)));
            case 18 -> run(new MoveCash(random.nextInt(-50, 50) * 1_000L + 500, "menuda"));
            default -> closeSometimes();
        }
    }

    private void sell() {
        Discount discount =
                random.nextInt(3) == 0
                        ? new Discount(random.nextInt(1, 100_000), "promo", agreed())
                        : null;
        SellPackage sale = desk.sale(pick(PLANS).orElseThrow(), discount);
        Done sold = run(sale);
        if (wasDone(sold)) {
            packages.add(SellPackage.entitlementId(sold.id()));
            charges.add(SellPackage.chargeId(sold.id()));
        }
    }

    private void charge() {
        Done made =
                run(
                        new AddCharge(
                                student(),
                                "Taller",
                                random.nextInt(1, 300_000),
                                null,
                                19,
                                FrontDesk.TODAY));
        if (wasDone(made)) {
            charges.add(AddCharge.chargeId(made.id()));
        }
    }

    private void pay(UUID first) {
        List<Allocation> parts = new ArrayList<>();
        parts.add(new Allocation(first, part(first)));
        pick(charges)
                .filter(other -> !other.equals(first) && random.nextBoolean())
                .ifPresent(other -> parts.add(new Allocation(other, part(other))));
        long sum = parts.stream().mapToLong(Allocation::amount).sum();
        List<Tender> how = split(sum);
        Done paid = run(new RecordPayment(student(), how, parts, null));
        if (wasDone(paid)) {
            payments.add(RecordPayment.paymentId(paid.id()));
            for (int line = 0; line < how.size(); line++) {
                tenders.add(RecordPayment.tenderId(paid.id(), line));
            }
        }
    }

    /** All that is left, a part of it, or now and then too much. */
    private long part(UUID charge) {
        long left = Math.max(1, Debts.of(desk.rows(), charge).orElseThrow().left());
        return switch (random.nextInt(6)) {
            case 0 -> left + 1;
            case 1, 2 -> random.nextLong(left) + 1;
            default -> left;
        };
    }

    private List<Tender> split(long sum) {
        long first = random.nextBoolean() ? sum : random.nextLong(sum) + 1;
        List<Tender> how = new ArrayList<>();
        how.add(tender(Method.CASH, first));
        if (first < sum) {
            Method other = METHODS.get(random.nextInt(1, METHODS.size()));
            how.add(tender(other, sum - first));
        }
        return how;
    }

    private Tender tender(Method method, long amount) {
        return method == Method.CASH
                ? Tender.cash(amount, amount + random.nextInt(50_000))
                : Tender.of(method, amount, random.nextBoolean() ? "M" + random.nextInt(40) : null);
    }

    private void refund(UUID payment) {
        pick(charges)
                .ifPresent(
                        charge ->
                                run(
                                        new RefundPayment(
                                                payment,
                                                METHODS.get(random.nextInt(METHODS.size())),
                                                "no sigue",
                                                agreed(),
                                                List.of(
                                                        new Allocation(
                                                                charge,
                                                                random.nextInt(1, 150_000))),
                                                null)));
    }

    private void cancel(UUID payment) {
        long amount =
                desk.rows().get(PAYMENT, payment).map(PaymentRecord::getAmount).orElse(1_000L);
        run(new VoidPayment(payment, amount + random.nextInt(2), "error", null));
    }

    private void freeze(UUID entitlement) {
        int from = random.nextInt(30);
        Done frozen =
                run(
                        new FreezePackage(
                                entitlement,
                                FrontDesk.TODAY.plusDays(from),
                                FrontDesk.TODAY.plusDays(from + random.nextInt(10)),
                                "viaje"));
        if (wasDone(frozen)) {
            freezes.add(FreezePackage.freezeId(frozen.id()));
        }
    }

    private void comeBack(UUID freeze) {
        run(new EndFreezeEarly(freeze, FrontDesk.TODAY.plusDays(random.nextInt(40))));
    }

    private void transfer(UUID entitlement) {
        Done given = run(new TransferCredits(entitlement, student(), random.nextInt(1, 9)));
        if (wasDone(given)) {
            packages.add(TransferCredits.entitlementId(given.id()));
        }
    }

    private void adjust(UUID entitlement) {
        int amount = random.nextBoolean() ? random.nextInt(1, 4) : -random.nextInt(1, 10);
        run(new AdjustCredits(entitlement, amount, "ajuste"));
    }

    private void closeSometimes() {
        UUID cash = desk.cash();
        if (cash == null) {
            return;
        }
        List<Denomination> counted = List.of(new Denomination(1_000, random.nextInt(500)));
        Done closed = run(new CloseCash(cash, counted, List.of(), "a ojo", agreed()));
        if (wasDone(closed)) {
            desk.pass(Duration.ofHours(1));
            desk.openCash();
        }
    }

    private Done run(Operation operation) {
        Role role = operation instanceof AdjustCredits ? Role.ADMIN : Role.RECEPTION;
        Done result = desk.run(operation, role, Standing.PROPOSED);
        done += wasDone(result) ? 1 : 0;
        return result;
    }

    private static boolean wasDone(Done result) {
        return !(result.outcome() instanceof Outcome.Refused);
    }

    private UUID student() {
        return STUDENTS.get(random.nextInt(STUDENTS.size()));
    }

    private @Nullable UUID agreed() {
        return random.nextInt(4) == 0 ? null : FrontDesk.MARTA;
    }

    private <T> Optional<T> pick(List<T> from) {
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(from.get(random.nextInt(from.size())));
    }
}
