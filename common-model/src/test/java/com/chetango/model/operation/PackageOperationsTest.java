package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CREDIT_ENTRY;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.PACKAGE_FREEZE;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.packages.PackageTerms;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Tender;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.FrontDesk.Done;
import com.chetango.model.testing.ModelDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class PackageOperationsTest {

    private final ModelDatabase.Engine engine;

    private ModelDatabase database;
    private FrontDesk desk;
    private UUID sale;
    private UUID pack;

    PackageOperationsTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        desk = new FrontDesk(database);
        desk.openCash();
        sale = desk.propose(desk.sale(FrontDesk.EIGHT)).id();
        pack = SellPackage.entitlementId(sale);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_sale_undone_leaves_no_classes_and_no_debt() {
        VoidPackage undo = new VoidPackage(pack, "era otro plan", null);
        assertThat(desk.propose(undo).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(desk.left(pack)).isZero();
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isZero();
        assertThat(sold(pack).getVoidedAt()).isEqualTo(FrontDesk.NOW);
        assertThat(desk.propose(undo).outcome()).isEqualTo(Outcome.refused(Refusal.ALREADY_VOIDED));
        assertThat(desk.happen(undo).outcome()).isEqualTo(new Outcome.Merged(pack));
    }

    @Test
    void a_paid_package_gives_the_money_back_first() {
        desk.propose(
                new RecordPayment(
                        FrontDesk.VALERIA,
                        List.of(Tender.cash(50_000, 50_000)),
                        List.of(new Allocation(SellPackage.chargeId(sale), 50_000)),
                        null));
        VoidPackage undo = new VoidPackage(pack, "era otro plan", FrontDesk.MARTA);
        assertThat(desk.propose(undo).outcome())
                .isEqualTo(Outcome.refused(Refusal.CHARGE_PAID, "Paquete de 8 clases", 50_000L));
        assertThat(flag(desk.happen(undo))).isEqualTo(CaseKind.CHARGE_OVERPAID);
    }

    @Test
    void once_a_class_was_used_or_the_day_is_over_a_supervisor_must_agree() {
        desk.pass(Duration.ofDays(1));
        assertThat(desk.propose(new VoidPackage(pack, "era otro plan", null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR));
        assertThat(desk.propose(new VoidPackage(pack, "otro", FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.APPLIED);
        UUID used = SellPackage.entitlementId(desk.propose(desk.sale(FrontDesk.EIGHT)).id());
        use(used, 1);
        assertThat(desk.propose(new VoidPackage(used, "era otro plan", null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR));
    }

    @Test
    void undoing_a_sale_opens_again_what_it_settled() {
        use(pack, 10);
        UUID next = SellPackage.entitlementId(desk.propose(desk.sale(FrontDesk.EIGHT)).id());
        assertThat(desk.left(pack)).isZero();
        desk.propose(new VoidPackage(next, "era otro plan", null));
        assertThat(desk.left(pack)).isEqualTo(-2);
        assertThat(desk.left(next)).isZero();
    }

    @Test
    void a_freeze_moves_the_end_and_coming_back_early_moves_it_back() {
        Done frozen = desk.propose(freeze(1, 8));
        assertThat(frozen.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(terms().endsOn()).isEqualTo(FrontDesk.TODAY.plusDays(38));
        assertThat(terms().isFrozenOn(FrontDesk.TODAY.plusDays(8))).isTrue();
        EndFreezeEarly back =
                new EndFreezeEarly(
                        FreezePackage.freezeId(frozen.id()), FrontDesk.TODAY.plusDays(4));
        assertThat(desk.propose(back).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(terms().endsOn()).isEqualTo(FrontDesk.TODAY.plusDays(33));
        assertThat(terms().isFrozenOn(FrontDesk.TODAY.plusDays(4))).isFalse();
        assertThat(desk.propose(back).outcome())
                .isEqualTo(Outcome.refused(Refusal.FREEZE_ENDED, FrontDesk.TODAY.plusDays(3)));
    }

    @Test
    void a_freeze_keeps_to_the_allowance_and_to_itself() {
        assertThat(desk.propose(freeze(1, 16)).outcome())
                .isEqualTo(Outcome.refused(Refusal.FREEZE_LIMIT, 15L));
        desk.propose(freeze(1, 8));
        assertThat(desk.propose(freeze(8, 9)).outcome())
                .isEqualTo(
                        Outcome.refused(
                                Refusal.FREEZE_OVERLAPS,
                                FrontDesk.TODAY.plusDays(1),
                                FrontDesk.TODAY.plusDays(8)));
        assertThat(desk.propose(freeze(9, 16)).outcome())
                .isEqualTo(Outcome.refused(Refusal.FREEZE_LIMIT, 7L));
        assertThat(desk.propose(freeze(39, 40)).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.PACKAGE_EXPIRED));
        assertThat(desk.propose(freeze(-1, 0)).outcome())
                .isEqualTo(
                        Outcome.refused(
                                Refusal.PACKAGE_NOT_STARTED,
                                "Paquete de 8 clases",
                                FrontDesk.TODAY));
    }

    @Test
    void the_same_week_frozen_at_two_desks_counts_once() {
        desk.happen(freeze(1, 8));
        assertThat(flag(desk.happen(freeze(1, 8)))).isEqualTo(CaseKind.OVER_LIMIT);
        assertThat(database.count(PACKAGE_FREEZE)).isEqualTo(2);
        assertThat(terms().endsOn()).isEqualTo(FrontDesk.TODAY.plusDays(38));
    }

    @Test
    void only_a_supervisor_freezes_days_gone_by() {
        desk.pass(Duration.ofDays(5));
        assertThat(desk.propose(freeze(1, 3)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR));
        assertThat(desk.run(freeze(1, 3), Role.ADMIN, Standing.PROPOSED).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void classes_given_to_another_are_two_lines_of_one_operation() {
        Done given = desk.propose(new TransferCredits(pack, FrontDesk.CAMILA, 3));
        assertThat(given.outcome()).isEqualTo(Outcome.APPLIED);
        UUID theirs = TransferCredits.entitlementId(given.id());
        assertThat(desk.left(pack)).isEqualTo(5);
        assertThat(desk.left(theirs)).isEqualTo(3);
        assertThat(desk.rows().find(Indexes.CREDITS_OF_OPERATION, given.id())).hasSize(2);
        assertThat(sold(theirs).getEndsOn()).isEqualTo(sold(pack).getEndsOn());
        assertThat(desk.propose(new TransferCredits(pack, FrontDesk.CAMILA, 1)).outcome())
                .isEqualTo(Outcome.refused(Refusal.ALREADY_TRANSFERRED, "Paquete de 8 clases"));
        assertThat(desk.propose(new TransferCredits(theirs, FrontDesk.VALERIA, 1)).outcome())
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void two_desks_giving_the_same_classes_leave_a_debt_and_a_case() {
        desk.happen(new TransferCredits(pack, FrontDesk.CAMILA, 8));
        Done second = desk.happen(new TransferCredits(pack, FrontDesk.CAMILA, 8));
        assertThat(((Outcome.Flagged) second.outcome()).flags())
                .extracting(Outcome.Flag::kind)
                .containsExactly(CaseKind.OVER_LIMIT, CaseKind.PACKAGE_OVERDRAWN);
        assertThat(desk.left(pack)).isEqualTo(-8);
    }

    @Test
    void an_adjustment_is_a_supervisors_line_with_its_reason() {
        AdjustCredits two = new AdjustCredits(pack, 2, "clase sin luz");
        assertThat(two.allowedRoles()).containsExactlyInAnyOrder(Role.ADMIN, Role.OWNER);
        desk.run(two, Role.ADMIN, Standing.PROPOSED);
        assertThat(desk.left(pack)).isEqualTo(10);
        assertThat(
                        database.sql()
                                .selectFrom(CREDIT_ENTRY)
                                .where(CREDIT_ENTRY.KIND.eq("ADJUST"))
                                .fetchSingle()
                                .getNote())
                .isEqualTo("clase sin luz");
    }

    private void use(UUID entitlement, int classes) {
        CreditLines.of(
                        desk.rows(),
                        desk.context(desk.nextId(), Role.RECEPTION, Standing.HAPPENED),
                        CreditKind.USE)
                .add(entitlement, FrontDesk.VALERIA, -classes, null);
    }

    private FreezePackage freeze(int fromDay, int throughDay) {
        LocalDate today = FrontDesk.TODAY;
        return new FreezePackage(
                pack, today.plusDays(fromDay), today.plusDays(throughDay), "viaje");
    }

    private PackageTerms terms() {
        return PackageTerms.of(sold(pack), desk.rows().find(Indexes.FREEZES_OF_ENTITLEMENT, pack));
    }

    private EntitlementRecord sold(UUID id) {
        return desk.rows().get(ENTITLEMENT, id).orElseThrow();
    }

    private static CaseKind flag(Done done) {
        return ((Outcome.Flagged) done.outcome()).flags().getFirst().kind();
    }
}
