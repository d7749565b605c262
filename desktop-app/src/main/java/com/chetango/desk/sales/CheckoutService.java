package com.chetango.desk.sales;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.attendance.AdmissionRules.Candidate;
import com.chetango.model.attendance.Candidates;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.AttachProof;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.Refusal;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.DiscountRules;
import com.chetango.model.sales.DuplicatePayments;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Charging; called on the database thread. */
public final class CheckoutService {

    private final DeskDatabase database;
    private final Desk desk;
    private final Function<String, Optional<UUID>> supervisors;
    private final Clock clock;
    private final CheckoutStore store = new CheckoutStore();

    /**
     * @param supervisors who a PIN belongs to, if to a supervisor
     */
    public CheckoutService(
            DeskDatabase database,
            Desk desk,
            Function<String, Optional<UUID>> supervisors,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    /** What is for sale, ready to be put into a cart. */
    public List<Cart.NewPackage> forSale() {
        UUID tenant = session().tenantId();
        return database.read(
                tx -> {
                    long version = store.academy(tx, tenant).getCatalogueVersion();
                    return store.plans(tx, tenant).stream()
                            .map(
                                    plan ->
                                            new Cart.NewPackage(
                                                    plan.getId(),
                                                    PlanTerms.of(plan, version),
                                                    plan.getDescription(),
                                                    null))
                            .toList();
                });
    }

    /** Percent this person may discount alone. */
    public int discountLimit() {
        Session session = session();
        AcademyRecord academy = database.read(tx -> store.academy(tx, session.tenantId()));
        return DiscountRules.limit(academy, session.role());
    }

    public Optional<Customer> customer(UUID student) {
        UUID tenant = session().tenantId();
        return database.read(
                tx -> store.student(tx, tenant, student).map(row -> customer(tx, tenant, row)));
    }

    private Customer customer(DSLContext tx, UUID tenant, StudentRecord student) {
        SqlRowsStore rows = rows(tx);
        List<Candidate> usable =
                Candidates.of(rows, student, today()).stream()
                        .filter(c -> !c.terms().hasEndedBy(today()))
                        .toList();
        boolean isUnlimited = usable.stream().anyMatch(c -> c.terms().isUnlimited());
        return new Customer(
                student.getId(),
                student.getGivenNames() + " " + student.getSurnames(),
                store.photo(tx, tenant, student.getId()).orElse(null),
                student.getPhone(),
                isUnlimited ? null : usable.stream().mapToLong(Candidate::balance).sum(),
                Debts.open(rows, student.getId()).stream().map(this::openCharge).toList());
    }

    private Cart.OpenCharge openCharge(Debts.Debt debt) {
        return new Cart.OpenCharge(
                debt.charge().getId(),
                debt.charge().getConcept(),
                debt.charge().getDueOn().toString(),
                debt.left());
    }

    /** A payment like this one that is already there: ask before charging again. */
    public Optional<DuplicatePayments.Suspect> suspect(UUID student, Cart cart) {
        if (cart.parts().isEmpty()) {
            return Optional.empty();
        }
        return database.read(
                tx -> DuplicatePayments.find(rows(tx), student, tenders(cart), clock.instant()));
    }

    /** Sells, records the payment and keeps the proofs: all of it or nothing. */
    public Charged charge(UUID student, Cart cart, String pin) {
        Optional<UUID> supervisor = pin.isEmpty() ? Optional.empty() : supervisors.apply(pin);
        List<Desk.Planned> plan = new ArrayList<>();
        List<Allocation> allocations = new ArrayList<>();
        for (Cart.Line line : cart.lines()) {
            UUID charge =
                    switch (line) {
                        case Cart.NewPackage sold -> sell(student, sold, supervisor, plan);
                        case Cart.OpenCharge open -> open.chargeId();
                    };
            if (line.net() > 0) {
                allocations.add(new Allocation(charge, line.net()));
            }
        }
        if (cart.parts().isEmpty()) {
            return plan.isEmpty() ? new Charged.Sold() : outcome(cart, null, desk.execute(plan));
        }
        Desk.Planned payment =
                desk.plan(new RecordPayment(student, tenders(cart), allocations, null));
        plan.add(payment);
        addProofs(cart, payment.operationId(), plan);
        return outcome(cart, payment.operationId(), desk.execute(plan));
    }

    private UUID sell(
            UUID student,
            Cart.NewPackage sold,
            Optional<UUID> supervisor,
            List<Desk.Planned> plan) {
        boolean startsOnDate = sold.terms().span().start() == PlanTerms.Start.DATE;
        Discount agreed = sold.discount();
        Discount discount =
                agreed == null
                        ? null
                        : new Discount(agreed.amount(), agreed.reason(), supervisor.orElse(null));
        Desk.Planned sale =
                desk.plan(
                        new SellPackage(
                                student,
                                sold.planId(),
                                sold.terms(),
                                startsOnDate ? today() : null,
                                false,
                                discount,
                                today()));
        plan.add(sale);
        return SellPackage.chargeId(sale.operationId());
    }

    private static List<Tender> tenders(Cart cart) {
        return cart.parts().stream().map(CheckoutService::tender).toList();
    }

    private static Tender tender(Cart.Part part) {
        return part.method() == Method.CASH
                ? Tender.cash(
                        part.amount(), Objects.requireNonNullElse(part.received(), part.amount()))
                : Tender.of(part.method(), part.amount(), part.reference());
    }

    private void addProofs(Cart cart, UUID payment, List<Desk.Planned> plan) {
        for (int line = 0; line < cart.parts().size(); line++) {
            Proof proof = cart.parts().get(line).proof();
            if (proof != null) {
                plan.add(
                        desk.plan(
                                AttachProof.of(
                                        RecordPayment.tenderId(payment, line), proof.bytes())));
            }
        }
    }

    private static Charged outcome(Cart cart, @Nullable UUID payment, DeskResult result) {
        return switch (result) {
            case DeskResult.Done done when payment == null -> new Charged.Sold();
            case DeskResult.Done done ->
                    new Charged.Paid(
                            RecordPayment.paymentId(Objects.requireNonNull(payment)),
                            number(done.receipts().getFirst()),
                            cart.total(),
                            cart.change());
            case DeskResult.Refused(Refusal why, List<Object> _) when why == Refusal.CASH_CLOSED ->
                    new Charged.DrawerClosed();
            case DeskResult.Refused(Refusal why, List<Object> _)
                    when why == Refusal.NEEDS_SUPERVISOR ->
                    new Charged.NeedsSupervisor();
            case DeskResult.Refused(Refusal why, List<Object> arguments) ->
                    new Charged.Refused(why, arguments);
            case DeskResult.NotAllowed _ -> new Charged.Failed("not.allowed");
            case DeskResult.Failed(DeskResult.Failure failure) ->
                    new Charged.Failed(failure.name().toLowerCase(Locale.ROOT));
        };
    }

    private static String number(ReceiptStamp stamp) {
        return stamp.series() + "-" + String.format(Locale.ROOT, "%06d", stamp.number());
    }

    private SqlRowsStore rows(DSLContext tx) {
        return new SqlRowsStore(tx, session().tenantId(), 0, SqlRowsStore.WriteListener.NONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), session().zone());
    }

    private Session session() {
        return desk.session().orElseThrow();
    }
}
