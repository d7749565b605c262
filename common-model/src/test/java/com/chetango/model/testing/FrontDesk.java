package com.chetango.model.testing;

import static com.chetango.model.db.Tables.PLAN;

import com.chetango.model.cash.Denomination;
import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.db.tables.records.FamilyRecord;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.db.tables.records.StudentRecord;
import com.chetango.model.operation.Actor;
import com.chetango.model.operation.OpenCash;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationContext;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.Place;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.Receipted;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.operation.Standing;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Discount;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A desk with a small catalogue, two students of one family and three people on the staff. Time
 * passes only when a test says so; every operation gets the next id, and receipts the next number.
 */
public final class FrontDesk {

    public static final Instant NOW = SmallAcademy.NOW;
    public static final LocalDate TODAY = SmallAcademy.TODAY;
    public static final String SERIES = "MED-D01a";

    public static final UUID ANA = id("ana, reception");
    public static final UUID MARTA = id("marta, administration");
    public static final UUID OLGA = id("olga, owner");
    public static final UUID VALERIA = id("valeria");
    public static final UUID CAMILA = id("camila");
    public static final UUID FAMILY = id("family");
    public static final UUID EIGHT = id("plan of 8");
    public static final UUID UNLIMITED = id("plan without limit");
    public static final UUID ON_DATE = id("plan from a date");

    /** What {@link #openCash} puts in the drawer: 200.000. */
    public static final List<Denomination> FLOAT = List.of(new Denomination(50_000, 4));

    private final Rows rows;
    private final int number;
    private final List<Sent> sent = new ArrayList<>();
    private final UUID tenant = id("tenant");
    private Instant now = NOW;
    private int operations;
    private @Nullable UUID cash;
    private long receipts;
    private String lastHash = ReceiptChain.START;

    public FrontDesk(ModelDatabase database) {
        this(new SqlRowsStore(database.sql(), id("tenant"), 1, SqlRowsStore.WriteListener.NONE));
    }

    public FrontDesk(Rows rows) {
        this(rows, 1);
    }

    /**
     * @param number which desk of the branch; each has ids and a receipt series of its own
     */
    public FrontDesk(Rows rows, int number) {
        this.rows = rows;
        this.number = number;
        academy();
        staff(ANA, Role.RECEPTION);
        staff(MARTA, Role.ADMIN);
        staff(OLGA, Role.OWNER);
        FamilyRecord family = new FamilyRecord();
        family.setId(FAMILY);
        family.setName("Montoya");
        rows.put(family);
        student(VALERIA, "Valeria");
        student(CAMILA, "Camila");
        plan(EIGHT, p -> {});
        plan(UNLIMITED, p -> p.setClasses(null));
        plan(ON_DATE, p -> p.setStartsOn("DATE"));
    }

    public static UUID id(String name) {
        return Ids.at(NOW, name);
    }

    public Rows rows() {
        return rows;
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public @Nullable UUID cash() {
        return cash;
    }

    public void useCash(@Nullable UUID session) {
        cash = session;
    }

    /** An operation that was done: its id, and what came of it. */
    public record Done(UUID id, Outcome outcome) {}

    /** An operation that was not refused, as the server will be told of it. */
    public record Sent(Operation operation, OperationContext context) {

        public Outcome happenTo(Rows there) {
            return operation.apply(there, context);
        }
    }

    public List<Sent> sent() {
        return sent;
    }

    public Done propose(Operation operation) {
        return run(operation, Role.RECEPTION, Standing.PROPOSED);
    }

    public Done happen(Operation operation) {
        return run(operation, Role.RECEPTION, Standing.HAPPENED);
    }

    public Done run(Operation operation, Role role, Standing standing) {
        UUID id = nextId();
        OperationContext context = context(id, role, standing);
        Operation stamped = operation;
        if (operation instanceof Receipted receipted && receipted.receipt() == null) {
            ReceiptStamp stamp = stamp(receipted.receiptAmount(), id);
            stamped = receipted.stamped(stamp);
        }
        Outcome outcome = stamped.apply(rows, context);
        if (!(outcome instanceof Outcome.Refused)) {
            sent.add(new Sent(stamped, context(id, role, Standing.HAPPENED)));
        }
        if (stamped instanceof Receipted receipted && !(outcome instanceof Outcome.Refused)) {
            ReceiptStamp printed = receipted.receipt();
            if (printed != null) {
                receipts = printed.number();
                lastHash = printed.hash();
            }
        }
        return new Done(id, outcome);
    }

    public UUID nextId() {
        return Ids.at(now, "operation " + number + "/" + operations++);
    }

    public OperationContext context(UUID operationId, Role role, Standing standing) {
        UUID actor =
                switch (role) {
                    case ADMIN -> MARTA;
                    case OWNER -> OLGA;
                    case RECEPTION, TEACHER -> ANA;
                };
        return new OperationContext(
                operationId,
                now,
                new Actor(actor, role),
                new Place(
                        tenant,
                        id("branch"),
                        id("device " + number),
                        cash,
                        ZoneId.of("America/Bogota")),
                standing);
    }

    /** The next number of the series, for an operation with this id done now. */
    public ReceiptStamp stamp(long amount, UUID operationId) {
        return ReceiptChain.next(
                "MED-D0" + number + "a",
                receipts + 1,
                lastHash,
                new ReceiptChain.Link(amount, operationId, now));
    }

    public UUID openCash() {
        Done opened = propose(new OpenCash("Caja 1", FLOAT));
        cash = OpenCash.sessionId(opened.id());
        return cash;
    }

    public SellPackage sale(UUID planId) {
        return sale(planId, null);
    }

    public SellPackage sale(UUID planId, @Nullable Discount discount) {
        PlanTerms terms = terms(planId);
        return new SellPackage(
                VALERIA,
                planId,
                terms,
                terms.span().start() == PlanTerms.Start.DATE ? TODAY.plusDays(10) : null,
                false,
                discount,
                TODAY);
    }

    public PlanTerms terms(UUID planId) {
        return PlanTerms.of(rows.get(PLAN, planId).orElseThrow(), 7);
    }

    public long left(UUID entitlement) {
        return rows.total(Indexes.CREDITS_LEFT, entitlement);
    }

    private void academy() {
        AcademyRecord row = new AcademyRecord();
        row.setId(tenant);
        row.setCode("clave-y-son");
        row.setName("Clave y Son");
        row.setLegalName("Clave y Son S.A.S.");
        row.setTaxId("901.482.337-5");
        row.setTaxRegime("No responsable de IVA");
        row.setTimeZone("America/Bogota");
        row.setCurrency("COP");
        row.setColorPrimary("#6B2D5C");
        row.setColorSecondary("#F0A202");
        row.setColorAccent("#0E7C7B");
        row.setReceiptFooter("");
        row.setCashDifferenceLimit(10_000L);
        row.setReceptionDiscountLimit(10);
        row.setAdminDiscountLimit(30);
        row.setCatalogueVersion(7L);
        rows.put(row);
    }

    private void staff(UUID id, Role role) {
        StaffRecord row = new StaffRecord();
        row.setId(id);
        row.setFullName(role.name());
        row.setEmail(role.name() + "@example.org");
        row.setRole(role.name());
        row.setActive(true);
        rows.put(row);
    }

    private void student(UUID id, String name) {
        StudentRecord row = new StudentRecord();
        row.setId(id);
        row.setGivenNames(name);
        row.setSurnames("Montoya Duque");
        row.setStatus("ACTIVE");
        row.setHomeBranchId(id("branch"));
        row.setFamilyId(FAMILY);
        row.setJoinedOn(TODAY);
        rows.put(row);
    }

    private void plan(UUID id, Consumer<PlanRecord> change) {
        PlanRecord row = new PlanRecord();
        row.setId(id);
        row.setName("Paquete de 8 clases");
        row.setDescription("");
        row.setClasses(8);
        row.setValidityCount(30);
        row.setValidityUnit("DAY");
        row.setStartsOn("PURCHASE");
        row.setStyleIds("");
        row.setLevelIds("");
        row.setBranchIds("");
        row.setShareable(true);
        row.setTransferable(true);
        row.setFreezeDays(15);
        row.setOverdraftLimit(1);
        row.setPrice(200_000L);
        row.setTaxPercent(19);
        row.setActive(true);
        row.setPosition(1);
        change.accept(row);
        rows.put(row);
    }
}
