package com.chetango.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.cash.Denomination;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.operation.AddCharge;
import com.chetango.model.operation.AdjustCredits;
import com.chetango.model.operation.CloseCash;
import com.chetango.model.operation.ConfirmTender;
import com.chetango.model.operation.FreezePackage;
import com.chetango.model.operation.MoveCash;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.RefundPayment;
import com.chetango.model.operation.SellPackage;
import com.chetango.model.operation.TransferCredits;
import com.chetango.model.operation.VoidCharge;
import com.chetango.model.operation.VoidPackage;
import com.chetango.model.operation.VoidPayment;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Discount;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestDesk;
import com.chetango.server.testing.TestServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sales, payments and the drawer as a desk sends them, and what the server has to read for them.
 */
@ParameterizedClass
@EnumSource
class MoneyBatchTest {

    private static final int STUDENTS = 10;
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final TestDatabase database;
    private final TestAcademy academy;
    private final TestDesk desk;
    private final PlanTerms terms;
    private final List<SentOperation> batch = new ArrayList<>();

    MoneyBatchTest(TestDatabase database) {
        this.database = database;
        this.academy = TestServer.academy(database, STUDENTS);
        this.desk = TestDesk.signIn(academy, TestServer.on(database).port(), "one");
        PlanRecord plan = plan();
        TestServer.on(database).writeRows(academy.tenant().id(), rows -> rows.put(plan));
        this.terms = PlanTerms.of(plan, 1);
    }

    @Test
    void a_morning_of_money_is_taken_in_and_all_it_reads_is_foreseen() {
        LocalDate today = LocalDate.ofInstant(desk.sent("probe", "{}").when().wall(), BOGOTA);
        List<UUID> sales = new ArrayList<>();
        List<UUID> payments = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            Discount discount = i == 0 ? new Discount(1_000, "promo", academy.owner()) : null;
            UUID student = academy.studentId(i);
            UUID sale =
                    add(
                            new SellPackage(
                                    student,
                                    academy.id("plan"),
                                    terms,
                                    null,
                                    false,
                                    discount,
                                    TestAcademy.TODAY));
            UUID other = add(new AddCharge(student, "Taller", 50_000, null, 19, TestAcademy.TODAY));
            sales.add(sale);
            payments.add(
                    add(
                            new RecordPayment(
                                    student,
                                    List.of(
                                            Tender.cash(100_000, 100_000),
                                            Tender.of(Method.NEQUI, 50_000, "M" + i)),
                                    List.of(
                                            new Allocation(SellPackage.chargeId(sale), 100_000),
                                            new Allocation(AddCharge.chargeId(other), 50_000)),
                                    null)));
            add(
                    new FreezePackage(
                            SellPackage.entitlementId(sale),
                            today.plusDays(1),
                            today.plusDays(2),
                            "viaje"));
            add(new AdjustCredits(academy.entitlementId(i), 1, "clase sin luz"));
            add(new MoveCash(-1_000, "bolsas"));
        }
        assertThat(lateReads()).isZero();
        for (int i = 0; i < STUDENTS; i++) {
            UUID payment = RecordPayment.paymentId(payments.get(i));
            UUID charge = SellPackage.chargeId(sales.get(i));
            if (i % 2 == 0) {
                add(new VoidPayment(payment, 150_000, "medio equivocado", null));
                add(new VoidPackage(SellPackage.entitlementId(sales.get(i)), "otro", null));
            } else {
                add(
                        new RefundPayment(
                                payment,
                                Method.CASH,
                                "no sigue",
                                academy.owner(),
                                List.of(new Allocation(charge, 100_000)),
                                null));
                add(new VoidCharge(charge, "no sigue", academy.owner()));
                add(new ConfirmTender(RecordPayment.tenderId(payments.get(i), 1), true, null));
                add(
                        new TransferCredits(
                                SellPackage.entitlementId(sales.get(i)),
                                academy.studentId(i - 1),
                                2));
            }
        }
        add(
                new CloseCash(
                        academy.cash(),
                        List.of(new Denomination(1_000, 500)),
                        List.of(),
                        "a ojo",
                        academy.owner()));
        assertThat(lateReads()).isZero();
    }

    private UUID add(Operation operation) {
        SentOperation s = desk.sent(operation);
        batch.add(
                new SentOperation(
                        s.op(),
                        s.seq(),
                        s.type(),
                        s.v(),
                        s.app(),
                        s.user(),
                        s.branch(),
                        academy.cash(),
                        s.baseSeq(),
                        s.when(),
                        s.payload(),
                        s.sha256()));
        return s.op();
    }

    /** Takes in what was added, which must be applied all, and forgets it. */
    private int lateReads() {
        List<OperationBatch.Item> items =
                batch.stream().map(s -> new OperationBatch.Item(s, 100 + s.seq(), false)).toList();
        batch.clear();
        UUID tenant = academy.tenant().id();
        return TestServer.database(database)
                .inTenant(
                        tenant,
                        tx -> {
                            OperationBatch taken =
                                    new OperationBatch(
                                            tx,
                                            tenant,
                                            new OperationRun(
                                                    new OperationRun.Source(
                                                            tenant,
                                                            desk.session().device().id(),
                                                            BOGOTA,
                                                            items.getFirst().sent().when().wall())),
                                            new ReceiptSeries(Map.of()));
                            assertThat(taken.apply(items))
                                    .extracting(MoneyBatchTest::whatBecame)
                                    .filteredOn(became -> !became.endsWith(" APPLIED null"))
                                    .isEmpty();
                            return taken.lateReads();
                        });
    }

    private static String whatBecame(OperationBatch.Done done) {
        Verdict verdict = done.verdict();
        return done.item().sent().type() + " " + verdict.status() + " " + verdict.code();
    }

    private PlanRecord plan() {
        PlanRecord row = new PlanRecord();
        row.setId(academy.id("plan"));
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
        return row;
    }
}
