package com.chetango.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.AcademyRecord;
import com.chetango.model.people.Role;
import com.chetango.model.sales.ChargeRules.Status;
import com.chetango.model.sales.PaymentSplitRules.Due;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class SalesRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void a_charge_is_pending_partial_paid_overdue_or_void() {
        assertThat(status(0, false, TODAY)).isEqualTo(Status.PENDING);
        assertThat(status(1, false, TODAY)).isEqualTo(Status.PARTIAL);
        assertThat(status(100, false, TODAY)).isEqualTo(Status.PAID);
        assertThat(status(101, false, TODAY)).isEqualTo(Status.PAID);
        assertThat(status(99, false, TODAY.plusDays(1))).isEqualTo(Status.OVERDUE);
        assertThat(status(100, false, TODAY.plusDays(1))).isEqualTo(Status.PAID);
        assertThat(status(100, true, TODAY)).isEqualTo(Status.VOID);
        assertThat(ChargeRules.left(100, 101, false)).isZero();
        assertThat(ChargeRules.left(100, 40, false)).isEqualTo(60);
        assertThat(ChargeRules.left(100, 40, true)).isZero();
    }

    @Test
    void money_covers_the_oldest_due_first() {
        Due old = new Due(new UUID(1, 1), 50, TODAY.minusDays(3));
        Due middle = new Due(new UUID(1, 2), 70, TODAY);
        Due young = new Due(new UUID(1, 3), 10, TODAY.plusDays(9));
        List<Due> dues = List.of(young, middle, old);
        assertThat(PaymentSplitRules.allocate(dues, 100))
                .containsExactly(
                        new Allocation(old.chargeId(), 50), new Allocation(middle.chargeId(), 50));
        assertThat(PaymentSplitRules.allocate(dues, 1_000))
                .extracting(Allocation::amount)
                .containsExactly(50L, 70L, 10L);
        assertThat(PaymentSplitRules.allocate(List.of(), 100)).isEmpty();
    }

    @Test
    void quick_cash_offers_the_exact_amount_and_what_people_hand_over() {
        assertThat(PaymentSplitRules.quickCash(120_000))
                .containsExactly(120_000L, 150_000L, 200_000L);
        assertThat(PaymentSplitRules.quickCash(180_000)).containsExactly(180_000L, 200_000L);
        assertThat(PaymentSplitRules.quickCash(18_000))
                .containsExactly(18_000L, 20_000L, 50_000L, 100_000L);
        assertThat(PaymentSplitRules.quickCash(100_000)).containsExactly(100_000L);
        assertThat(PaymentSplitRules.quickCash(1_234_567))
                .containsExactly(1_234_567L, 1_250_000L, 1_300_000L);
        assertThat(PaymentSplitRules.change(150_000, 120_000)).isEqualTo(30_000);
    }

    @Test
    void each_role_gives_away_what_the_academy_lets_it() {
        AcademyRecord academy = new AcademyRecord();
        academy.setReceptionDiscountLimit(10);
        academy.setAdminDiscountLimit(30);
        assertThat(DiscountRules.limit(academy, Role.RECEPTION)).isEqualTo(10);
        assertThat(DiscountRules.limit(academy, Role.ADMIN)).isEqualTo(30);
        assertThat(DiscountRules.limit(academy, Role.OWNER)).isEqualTo(100);
        assertThat(DiscountRules.limit(academy, Role.TEACHER)).isZero();
        assertThat(DiscountRules.largest(199_995, 10)).isEqualTo(20_000);
        assertThat(DiscountRules.keepsTo(10, 200_000, 20_000)).isTrue();
        assertThat(DiscountRules.keepsTo(10, 200_000, 20_001)).isFalse();
        assertThat(DiscountRules.largest(200_000, 250)).isEqualTo(200_000);
    }

    @Test
    void money_on_the_academys_own_terminal_is_seen_at_once() {
        assertThat(Tender.of(Method.CARD, 1, null).toConfirm()).isFalse();
        assertThat(Tender.of(Method.BRE_B, 1, null).toConfirm()).isFalse();
        assertThat(Tender.of(Method.TRANSFER, 1, null).toConfirm()).isTrue();
        assertThat(Tender.of(Method.NEQUI, 1, null).toConfirm()).isTrue();
    }

    private static Status status(long paid, boolean voided, LocalDate today) {
        return ChargeRules.status(100, paid, voided, TODAY, today);
    }
}
