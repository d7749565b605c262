package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.PLAN;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.packages.CreditKind;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.sales.Debts;
import com.chetango.model.sales.Discount;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.FrontDesk.Done;
import com.chetango.model.testing.ModelDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.UUID;

@ParameterizedClass
@EnumSource
class SellPackageTest {

    private final ModelDatabase.Engine engine;

    private ModelDatabase database;
    private FrontDesk desk;

    SellPackageTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        desk = new FrontDesk(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_sale_is_a_snapshot_its_classes_and_what_is_owed() {
        Done sold = desk.propose(desk.sale(FrontDesk.EIGHT));
        assertThat(sold.outcome()).isEqualTo(Outcome.APPLIED);
        EntitlementRecord pack = pack(sold);
        assertThat(pack.getStartsOn()).isEqualTo(FrontDesk.TODAY);
        assertThat(pack.getEndsOn()).isEqualTo(FrontDesk.TODAY.plusDays(30));
        assertThat(pack.getCatalogueVersion()).isEqualTo(7);
        assertThat(desk.left(pack.getId())).isEqualTo(8);
        ChargeRecord charge = charge(sold);
        assertThat(charge.getAmount()).isEqualTo(200_000);
        assertThat(charge.getTaxPercent()).isEqualTo(19);
        assertThat(charge.getEntitlementId()).isEqualTo(pack.getId());
        assertThat(Debts.owed(desk.rows(), FrontDesk.VALERIA)).isEqualTo(200_000);
    }

    @Test
    void later_edits_of_the_plan_never_touch_what_was_sold() {
        SellPackage seen = desk.sale(FrontDesk.EIGHT);
        desk.rows()
                .edit(
                        desk.rows().get(PLAN, FrontDesk.EIGHT).orElseThrow(),
                        p -> {
                            p.setClasses(10);
                            p.setPrice(250_000L);
                        });
        Done sold = desk.happen(seen);
        assertThat(sold.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Flagged.class,
                        f ->
                                assertThat(f.flags().getFirst().kind())
                                        .isEqualTo(CaseKind.PRICE_DIFFERS));
        assertThat(desk.left(pack(sold).getId())).isEqualTo(8);
        assertThat(charge(sold).getAmount()).isEqualTo(200_000);
        assertThat(refusal(desk.propose(seen))).isEqualTo(Refusal.PRICE_CHANGED);
    }

    @Test
    void an_unlimited_package_has_a_grant_of_nothing() {
        Done sold = desk.propose(desk.sale(FrontDesk.UNLIMITED));
        assertThat(pack(sold).getClasses()).isNull();
        assertThat(
                        desk.rows()
                                .find(Indexes.CREDITS_OF_ENTITLEMENT, pack(sold).getId())
                                .getFirst()
                                .getAmount())
                .isZero();
    }

    @Test
    void a_plan_that_starts_on_a_date_starts_then() {
        EntitlementRecord pack = pack(desk.propose(desk.sale(FrontDesk.ON_DATE)));
        assertThat(pack.getStartsOn()).isEqualTo(FrontDesk.TODAY.plusDays(10));
        assertThat(pack.getEndsOn()).isEqualTo(FrontDesk.TODAY.plusDays(40));
    }

    @Test
    void a_new_purchase_pays_classes_danced_beyond_the_old_package_first() {
        UUID old = pack(desk.propose(desk.sale(FrontDesk.EIGHT))).getId();
        CreditLines.of(
                        desk.rows(),
                        desk.context(desk.nextId(), Role.RECEPTION, Standing.HAPPENED),
                        CreditKind.USE)
                .add(old, FrontDesk.VALERIA, -10, null);
        UUID pack = pack(desk.propose(desk.sale(FrontDesk.EIGHT))).getId();
        assertThat(desk.left(old)).isZero();
        assertThat(desk.left(pack)).isEqualTo(6);
    }

    @Test
    void a_discount_beyond_the_limit_needs_somebody_who_may() {
        Done within = desk.propose(discounted(20_000, null));
        assertThat(charge(within).getAmount()).isEqualTo(180_000);
        assertThat(desk.propose(discounted(20_001, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR, 10));
        assertThat(refusal(desk.propose(discounted(40_000, FrontDesk.ANA))))
                .isEqualTo(Refusal.NEEDS_SUPERVISOR);
        assertThat(desk.propose(discounted(60_000, FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(desk.propose(discounted(60_001, FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.refused(Refusal.NEEDS_SUPERVISOR, 30));
        assertThat(desk.propose(discounted(200_000, FrontDesk.OLGA)).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(desk.happen(discounted(60_001, null)).outcome())
                .isInstanceOf(Outcome.Flagged.class);
    }

    @Test
    void the_family_may_use_it_where_the_plan_allows() {
        SellPackage own = desk.sale(FrontDesk.EIGHT);
        SellPackage shared =
                new SellPackage(
                        own.studentId(), own.planId(), own.plan(), null, true, null, own.dueOn());
        assertThat(pack(desk.propose(own)).getFamilyId()).isNull();
        assertThat(pack(desk.propose(shared)).getFamilyId()).isEqualTo(FrontDesk.FAMILY);
    }

    @Test
    void a_plan_taken_off_the_catalogue_is_not_sold_but_what_was_sold_stays() {
        SellPackage seen = desk.sale(FrontDesk.EIGHT);
        desk.rows()
                .edit(
                        desk.rows().get(PLAN, FrontDesk.EIGHT).orElseThrow(),
                        p -> p.setActive(false));
        assertThat(refusal(desk.propose(seen))).isEqualTo(Refusal.PLAN_NOT_ON_SALE);
        assertThat(desk.happen(seen).outcome()).isEqualTo(Outcome.APPLIED);
    }

    private SellPackage discounted(long amount, @Nullable UUID by) {
        return desk.sale(FrontDesk.EIGHT, new Discount(amount, "universitario", by));
    }

    private EntitlementRecord pack(Done sold) {
        return desk.rows().get(ENTITLEMENT, SellPackage.entitlementId(sold.id())).orElseThrow();
    }

    private ChargeRecord charge(Done sold) {
        return desk.rows().get(CHARGE, SellPackage.chargeId(sold.id())).orElseThrow();
    }

    private static Refusal refusal(Done done) {
        return ((Outcome.Refused) done.outcome()).refusal();
    }
}
