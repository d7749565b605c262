package com.chetango.desk.students;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.operation.AddCharge;
import com.chetango.model.operation.OpenCash;
import com.chetango.model.operation.RecordPayment;
import com.chetango.model.operation.Refusal;
import com.chetango.model.people.Role;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.ChargeRules;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.PaymentKind;
import com.chetango.model.sales.Tender;
import com.chetango.model.values.Ids;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class AccountServiceTest {

    private static final UUID STUDENT = TestAcademy.id("student");

    @TempDir Path folder;
    private TestDesk desk;
    private AccountService service;
    private UUID charge;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder);
        desk.seed(TestAcademy::found);
        service =
                new AccountService(
                        desk.database(),
                        desk.desk(),
                        pin -> Optional.empty(),
                        desk.tasks().clock(TestDesk.BOGOTA));
        desk.desk().execute(new OpenCash("Caja 1", List.of()));
        Desk.Planned owed =
                desk.desk()
                        .plan(
                                new AddCharge(
                                        STUDENT, "Vestido", 90_000, null, 0, TestAcademy.TODAY));
        charge = Ids.derive(owed.operationId(), "charge");
        desk.desk().execute(List.of(owed));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_payment_has_its_receipt_and_the_charge_its_state() {
        assertThat(status()).isEqualTo(ChargeRules.Status.PENDING);

        pay(Tender.cash(90_000, 100_000));

        Account account = service.account(STUDENT);
        assertThat(account.owes()).isZero();
        assertThat(status()).isEqualTo(ChargeRules.Status.PAID);
        assertThat(account.documents())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.receipt()).endsWith("-000001");
                            assertThat(d.concept()).isEqualTo("Vestido");
                            assertThat(d.standing().back()).isEqualTo(90_000);
                        });
    }

    @Test
    void a_void_leaves_a_negative_receipt_and_the_debt() {
        Account.Document paid = pay(Tender.cash(90_000, 90_000));

        assertThat(service.voidPayment(paid.id(), paid.amount(), "valor errado"))
                .isInstanceOf(DeskResult.Done.class);

        Account account = service.account(STUDENT);
        assertThat(account.owes()).isEqualTo(90_000);
        assertThat(account.documents())
                .extracting(Account.Document::kind)
                .containsExactlyInAnyOrder(PaymentKind.VOID, PaymentKind.PAYMENT);
        assertThat(account.documents()).filteredOn(d -> d.standing().isVoided()).hasSize(1);
    }

    @Test
    void a_refund_needs_a_supervisor_and_may_be_a_part() {
        Account.Document paid = pay(Tender.cash(90_000, 90_000));

        assertThat(service.refund(paid.id(), 40_000, Method.CASH, "no vino", ""))
                .isInstanceOfSatisfying(
                        DeskResult.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.NEEDS_SUPERVISOR));

        desk.signIn(Role.ADMIN);
        assertThat(service.refund(paid.id(), 40_000, Method.CASH, "no vino", ""))
                .isInstanceOf(DeskResult.Done.class);

        Account account = service.account(STUDENT);
        assertThat(account.owes()).isEqualTo(40_000);
        assertThat(account.documents())
                .filteredOn(Account.Document::isPayment)
                .singleElement()
                .satisfies(d -> assertThat(d.standing().back()).isEqualTo(50_000));
        assertThat(service.refund(paid.id(), 60_000, Method.CASH, "otra", ""))
                .isInstanceOfSatisfying(
                        DeskResult.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.MORE_THAN_PAID));
    }

    @Test
    void money_to_confirm_arrives_or_does_not() {
        Account.Document paid = pay(Tender.of(Method.NEQUI, 90_000, "M184"));
        Account.Part part = paid.parts().getFirst();
        assertThat(part.check()).isEqualTo(Account.Check.WAITS);

        service.confirm(part.id(), false);
        assertThat(check()).isEqualTo(Account.Check.MISSING);

        service.confirm(part.id(), true);
        assertThat(check()).isEqualTo(Account.Check.ARRIVED);
    }

    @Test
    void an_own_charge_of_today_can_be_voided() {
        assertThat(service.voidCharge(charge, "se arrepinti\u00f3", ""))
                .isInstanceOf(DeskResult.Done.class);

        assertThat(status()).isEqualTo(ChargeRules.Status.VOID);
    }

    private Account.Check check() {
        return service.account(STUDENT).documents().getFirst().parts().getFirst().check();
    }

    private ChargeRules.Status status() {
        return service.account(STUDENT).charges().getFirst().status();
    }

    private Account.Document pay(Tender tender) {
        DeskResult result =
                desk.desk()
                        .execute(
                                new RecordPayment(
                                        STUDENT,
                                        List.of(tender),
                                        List.of(new Allocation(charge, 90_000)),
                                        null));
        assertThat(result).isInstanceOf(DeskResult.Done.class);
        return service.account(STUDENT).documents().getFirst();
    }
}
