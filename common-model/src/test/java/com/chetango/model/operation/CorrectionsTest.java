package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.TENDER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.cash.CashBook;
import com.chetango.model.cash.CashRules;
import com.chetango.model.db.tables.records.CashSessionRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.ProofRules;
import com.chetango.model.sales.Tender;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.FrontDesk.Done;
import com.chetango.model.testing.ModelDatabase;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class CorrectionsTest {

    private final ModelDatabase.Engine engine;

    private ModelDatabase database;
    private FrontDesk desk;
    private UUID charge;
    private UUID paid;
    private UUID transfer;

    CorrectionsTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        desk = new FrontDesk(database);
        desk.openCash();
        charge = SellPackage.chargeId(desk.propose(desk.sale(FrontDesk.EIGHT)).id());
        Done done =
                desk.propose(
                        new RecordPayment(
                                FrontDesk.VALERIA,
                                List.of(
                                        Tender.cash(120_000, 150_000),
                                        Tender.of(Method.NEQUI, 80_000, "M1")),
                                List.of(new Allocation(charge, 200_000)),
                                null));
        paid = RecordPayment.paymentId(done.id());
        transfer = RecordPayment.tenderId(done.id(), 1);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_void_mirrors_the_payment_under_its_own_number() {
        Done done = desk.propose(cancel(200_000));
        assertThat(done.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isEqualTo(200_000);
        assertThat(expected().cash()).isEqualTo(200_000);
        assertThat(desk.rows().find(Indexes.TENDERS_OF_PAYMENT, RecordPayment.paymentId(done.id())))
                .extracting(t -> t.getMethod() + t.getAmount())
                .containsExactlyInAnyOrder("CASH-120000", "NEQUI-80000");
        assertThat(desk.rows().find(Indexes.RECEIPT_BY_NUMBER, FrontDesk.SERIES, 2L))
                .singleElement()
                .satisfies(r -> assertThat(r.getAmount()).isEqualTo(-200_000));
        assertThat(desk.propose(cancel(200_000)).outcome())
                .isEqualTo(Outcome.refused(Refusal.ALREADY_VOIDED));
    }

    @Test
    void a_void_must_name_the_amount_of_what_it_voids() {
        assertThat(desk.propose(cancel(199_999)).outcome())
                .isEqualTo(Outcome.refused(Refusal.AMOUNT_DIFFERS, 200_000L));
        assertThat(flag(desk.happen(cancel(199_999)))).isEqualTo(CaseKind.AMOUNT_DIFFERS);
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isEqualTo(200_000);
    }

    @Test
    void once_the_drawer_is_closed_money_goes_back_as_a_refund() {
        desk.run(
                new CloseCash(Objects.requireNonNull(desk.cash()), List.of(), List.of(), "x", null),
                Role.ADMIN,
                Standing.PROPOSED);
        desk.pass(Duration.ofDays(1));
        desk.openCash();
        assertThat(desk.propose(cancel(200_000)).outcome())
                .isEqualTo(Outcome.refused(Refusal.REFUND_INSTEAD));
        assertThat(desk.propose(refund(50_000, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR));
        assertThat(desk.propose(refund(50_000, FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isEqualTo(50_000);
        assertThat(expected().cash()).isEqualTo(150_000);
        assertThat(desk.propose(refund(150_001, FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.refused(Refusal.MORE_THAN_PAID, 150_000L));
        assertThat(flag(desk.happen(refund(150_001, FrontDesk.MARTA))))
                .isEqualTo(CaseKind.OVER_LIMIT);
    }

    @Test
    void a_refund_cannot_itself_be_voided() {
        Done refund = desk.propose(refund(50_000, FrontDesk.MARTA));
        UUID document = RecordPayment.paymentId(refund.id());
        assertThat(desk.propose(new VoidPayment(document, 50_000, "no", null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NOT_A_PAYMENT));
        assertThat(desk.propose(cancel(200_000)).outcome())
                .isEqualTo(Outcome.refused(Refusal.REFUND_INSTEAD));
    }

    @Test
    void money_to_confirm_is_counted_once_it_arrived() {
        assertThat(expected().of(Method.NEQUI)).isZero();
        assertThat(expected().toConfirm()).containsKey(Method.NEQUI);
        assertThat(desk.propose(new ConfirmTender(transfer, true, null)).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(expected().of(Method.NEQUI)).isEqualTo(80_000);
        assertThat(expected().toConfirm()).isEmpty();
        assertThat(desk.propose(new ConfirmTender(transfer, true, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.ALREADY_CHECKED));
        assertThat(desk.happen(new ConfirmTender(transfer, true, null)).outcome())
                .isInstanceOf(Outcome.Merged.class);
        UUID cash =
                desk.rows().find(Indexes.TENDERS_OF_PAYMENT, paid).stream()
                        .filter(t -> t.getMethod().equals("CASH"))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        assertThat(desk.propose(new ConfirmTender(cash, true, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_CONFIRM));
    }

    @Test
    void money_that_never_came_can_be_voided_on_any_day() {
        desk.run(
                new CloseCash(Objects.requireNonNull(desk.cash()), List.of(), List.of(), "x", null),
                Role.ADMIN,
                Standing.PROPOSED);
        desk.pass(Duration.ofDays(1));
        desk.openCash();
        desk.propose(new ConfirmTender(transfer, false, "no llego"));
        assertThat(desk.propose(cancel(200_000)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_proof_is_a_small_picture_or_a_pdf_whatever_it_is_called() {
        byte[] pdf = "%PDF-1.7 comprobante".getBytes(StandardCharsets.US_ASCII);
        assertThat(desk.propose(AttachProof.of(transfer, pdf)).outcome())
                .isEqualTo(Outcome.APPLIED);
        byte[] text = "esto no es una foto".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> AttachProof.of(transfer, text))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] large = new byte[ProofRules.MOST_BYTES + 1];
        System.arraycopy(pdf, 0, large, 0, pdf.length);
        assertThatThrownBy(() -> AttachProof.of(transfer, large))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(OperationJson.write(AttachProof.of(transfer, largest(pdf))).length())
                .isLessThan(OperationJson.MAX_LENGTH);
    }

    @Test
    void a_charge_that_is_not_owed_is_voided_with_a_reason() {
        UUID other =
                AddCharge.chargeId(
                        desk.propose(
                                        new AddCharge(
                                                FrontDesk.VALERIA,
                                                "Vestido",
                                                90_000,
                                                null,
                                                0,
                                                FrontDesk.TODAY))
                                .id());
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isEqualTo(90_000);
        assertThat(desk.propose(new VoidCharge(other, "mal digitado", null)).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isZero();
        assertThat(desk.propose(new VoidCharge(charge, "perdonado", FrontDesk.OLGA)).outcome())
                .isEqualTo(Outcome.refused(Refusal.CHARGE_PAID, "Paquete de 8 clases", 200_000L));
        assertThat(
                        desk.propose(
                                        new RecordPayment(
                                                FrontDesk.VALERIA,
                                                List.of(Tender.cash(1, 1)),
                                                List.of(new Allocation(other, 1)),
                                                null))
                                .outcome())
                .isEqualTo(Outcome.refused(Refusal.CHARGE_VOID, "Vestido"));
    }

    @Test
    void cash_in_and_out_changes_what_the_drawer_should_hold() {
        desk.propose(new MoveCash(-18_000, "bolsas y aseo"));
        desk.propose(new MoveCash(5_000, "monedas"));
        assertThat(expected().cash()).isEqualTo(200_000 + 120_000 - 18_000 + 5_000);
        assertThatThrownBy(() -> new MoveCash(0, "nada"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MoveCash(Long.MIN_VALUE, "mucho"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_document_says_as_much_in_methods_as_in_charges() {
        desk.propose(refund(50_000, FrontDesk.MARTA));
        assertThat(
                        database.sql()
                                .select(DSL.sum(TENDER.AMOUNT))
                                .from(TENDER)
                                .fetchSingle()
                                .value1())
                .isEqualByComparingTo("150000");
        assertThat(database.count(PAYMENT)).isEqualTo(2);
        assertThat(database.count(RECEIPT)).isEqualTo(2);
    }

    private static byte[] largest(byte[] start) {
        byte[] content = new byte[ProofRules.MOST_BYTES];
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    private VoidPayment cancel(long amount) {
        return new VoidPayment(paid, amount, "medio equivocado", null);
    }

    private RefundPayment refund(long amount, @Nullable UUID by) {
        return new RefundPayment(
                paid, Method.CASH, "no sigue", by, List.of(new Allocation(charge, amount)), null);
    }

    private CashRules.Expected expected() {
        CashSessionRecord session =
                desk.rows().get(CASH_SESSION, Objects.requireNonNull(desk.cash())).orElseThrow();
        return CashBook.expected(desk.rows(), session);
    }

    private static CaseKind flag(Done done) {
        return ((Outcome.Flagged) done.outcome()).flags().getFirst().kind();
    }
}
