package com.chetango.model.operation;

import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.ChargeRules;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.FrontDesk.Done;
import com.chetango.model.testing.ModelDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class RecordPaymentTest {

    private final ModelDatabase.Engine engine;

    private ModelDatabase database;
    private FrontDesk desk;
    private UUID charge;

    RecordPaymentTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        desk = new FrontDesk(database);
        desk.openCash();
        charge = SellPackage.chargeId(desk.propose(desk.sale(FrontDesk.EIGHT)).id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void two_methods_pay_one_charge_and_print_receipt_number_1() {
        Done paid =
                desk.propose(
                        pay(
                                charge,
                                Tender.of(Method.NEQUI, 60_000, "m18422907"),
                                Tender.cash(140_000, 150_000)));
        assertThat(paid.outcome()).isEqualTo(Outcome.APPLIED);
        UUID payment = RecordPayment.paymentId(paid.id());
        assertThat(desk.rows().get(PAYMENT, payment).orElseThrow().getAmount()).isEqualTo(200_000);
        assertThat(desk.rows().get(PAYMENT, payment).orElseThrow().getCashSessionId())
                .isEqualTo(desk.cash());
        assertThat(desk.rows().find(Indexes.TENDERS_BY_REFERENCE, "M18422907")).hasSize(1);
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isZero();
        assertThat(desk.rows().find(Indexes.RECEIPT_BY_NUMBER, FrontDesk.SERIES, 1L))
                .singleElement()
                .satisfies(r -> assertThat(r.getAmount()).isEqualTo(200_000));
    }

    @Test
    void part_of_a_charge_leaves_the_rest_owed() {
        desk.propose(pay(charge, Tender.cash(50_000, 50_000)));
        assertThat(Debts.open(desk.rows(), FrontDesk.VALERIA))
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.left()).isEqualTo(150_000);
                            assertThat(d.status(FrontDesk.TODAY))
                                    .isEqualTo(ChargeRules.Status.PARTIAL);
                            assertThat(d.status(FrontDesk.TODAY.plusDays(1)))
                                    .isEqualTo(ChargeRules.Status.OVERDUE);
                        });
    }

    @Test
    void more_than_is_owed_is_refused_before_and_flagged_after() {
        RecordPayment tooMuch = pay(charge, Tender.cash(200_001, 200_001));
        assertThat(desk.propose(tooMuch).outcome())
                .isEqualTo(
                        Outcome.refused(Refusal.MORE_THAN_OWED, "Paquete de 8 clases", 200_000L));
        assertThat(database.count(PAYMENT)).isZero();
        assertThat(flag(desk.happen(tooMuch))).isEqualTo(CaseKind.CHARGE_OVERPAID);
        assertThat(database.count(PAYMENT)).isEqualTo(1);
    }

    @Test
    void the_same_reference_seen_before_is_kept_and_flagged() {
        desk.happen(pay(charge, Tender.of(Method.NEQUI, 60_000, "M1")));
        desk.pass(Duration.ofDays(40));
        Done again = desk.happen(pay(charge, Tender.of(Method.NEQUI, 10_000, " m1 ")));
        assertThat(flag(again)).isEqualTo(CaseKind.POSSIBLE_DUPLICATE_PAYMENT);
        assertThat(database.count(PAYMENT)).isEqualTo(2);
        Done byCard = desk.happen(pay(charge, Tender.of(Method.CARD, 10_000, "M1")));
        assertThat(byCard.outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void the_same_amount_and_method_within_two_hours_is_flagged_and_later_is_not() {
        desk.happen(pay(charge, Tender.cash(60_000, 100_000)));
        desk.pass(Duration.ofHours(2));
        assertThat(flag(desk.happen(pay(charge, Tender.cash(60_000, 60_000)))))
                .isEqualTo(CaseKind.POSSIBLE_DUPLICATE_PAYMENT);
        desk.pass(Duration.ofHours(2).plusSeconds(1));
        assertThat(desk.happen(pay(charge, Tender.cash(60_000, 60_000))).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void two_transfers_of_one_amount_with_their_own_references_are_two_payments() {
        desk.happen(pay(charge, Tender.of(Method.NEQUI, 60_000, "M1")));
        assertThat(desk.happen(pay(charge, Tender.of(Method.NEQUI, 60_000, "M2"))).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void without_an_open_drawer_nothing_is_taken() {
        desk.useCash(null);
        assertThat(desk.propose(pay(charge, Tender.cash(1, 1))).outcome())
                .isEqualTo(Outcome.refused(Refusal.CASH_CLOSED));
    }

    @Test
    void late_money_goes_to_the_drawer_that_is_open_and_keeps_its_time() {
        UUID closed = Objects.requireNonNull(desk.cash());
        desk.propose(new CloseCash(closed, FrontDesk.FLOAT, List.of(), null, null));
        RecordPayment late = pay(charge, Tender.cash(60_000, 60_000));
        assertThat(desk.propose(late).outcome()).isEqualTo(Outcome.refused(Refusal.CASH_CLOSED));
        Done orphan = desk.happen(late);
        assertThat(flag(orphan)).isEqualTo(CaseKind.LATE_INTO_CLOSED_CASH);
        assertThat(session(orphan)).isNull();
        desk.pass(Duration.ofDays(1));
        UUID next = desk.openCash();
        desk.useCash(closed);
        Done adopted = desk.happen(pay(charge, Tender.cash(50_000, 50_000)));
        assertThat(flag(adopted)).isEqualTo(CaseKind.LATE_INTO_CLOSED_CASH);
        assertThat(session(adopted)).isEqualTo(next);
    }

    @Test
    void a_receipt_out_of_its_chain_is_recorded_and_flagged() {
        desk.happen(pay(charge, Tender.cash(10_000, 10_000)));
        UUID id = desk.nextId();
        RecordPayment good = pay(charge, Tender.cash(20_000, 20_000));
        ReceiptStamp second = desk.stamp(20_000, id);
        ReceiptStamp skipped =
                ReceiptChain.next(
                        FrontDesk.SERIES,
                        5,
                        second.previousHash(),
                        new ReceiptChain.Link(20_000, id, desk.now()));
        assertThat(flagApplied(good, id, skipped)).isEqualTo(CaseKind.RECEIPT_CHAIN_BROKEN);
        assertThat(database.count(RECEIPT)).isEqualTo(2);
    }

    @Test
    void a_receipt_that_speaks_of_another_amount_is_recorded_and_flagged() {
        UUID id = desk.nextId();
        ReceiptStamp another = desk.stamp(19_999, id);
        assertThat(flagApplied(pay(charge, Tender.cash(20_000, 20_000)), id, another))
                .isEqualTo(CaseKind.RECEIPT_CHAIN_BROKEN);
        assertThat(database.count(RECEIPT)).isEqualTo(1);
    }

    @Test
    void a_number_printed_twice_is_money_all_the_same() {
        desk.happen(pay(charge, Tender.cash(10_000, 10_000)));
        UUID id = desk.nextId();
        ReceiptStamp again =
                ReceiptChain.next(
                        FrontDesk.SERIES,
                        1,
                        ReceiptChain.START,
                        new ReceiptChain.Link(20_000, id, desk.now()));
        assertThat(flagApplied(pay(charge, Tender.cash(20_000, 20_000)), id, again))
                .isEqualTo(CaseKind.RECEIPT_CHAIN_BROKEN);
        assertThat(database.count(PAYMENT)).isEqualTo(2);
        assertThat(database.count(RECEIPT)).isEqualTo(1);
    }

    @Test
    void what_is_paid_must_be_what_is_covered() {
        List<Tender> cash = List.of(Tender.cash(10_000, 10_000));
        assertThatThrownBy(
                        () ->
                                new RecordPayment(
                                        FrontDesk.VALERIA,
                                        cash,
                                        List.of(new Allocation(charge, 9_999)),
                                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tender.cash(10_000, 9_999))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tender.cash(0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tender.of(Method.CARD, 1_000_000_000_000L, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CaseKind flagApplied(RecordPayment payment, UUID id, ReceiptStamp stamp) {
        Outcome outcome =
                payment.stamped(stamp)
                        .apply(desk.rows(), desk.context(id, Role.RECEPTION, Standing.HAPPENED));
        return ((Outcome.Flagged) outcome).flags().getFirst().kind();
    }

    private @Nullable UUID session(Done paid) {
        return desk.rows()
                .get(PAYMENT, RecordPayment.paymentId(paid.id()))
                .orElseThrow()
                .getCashSessionId();
    }

    private static CaseKind flag(Done done) {
        return ((Outcome.Flagged) done.outcome()).flags().getFirst().kind();
    }

    private static RecordPayment pay(UUID charge, Tender... tenders) {
        long sum = List.of(tenders).stream().mapToLong(Tender::amount).sum();
        return new RecordPayment(
                FrontDesk.VALERIA, List.of(tenders), List.of(new Allocation(charge, sum)), null);
    }
}
