package com.chetango.model.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.packages.PackageTerms.FrozenDays;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PackageRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void days_frozen_twice_count_once() {
        assertThat(FrozenDays.together(List.of(days(0, 6), days(4, 9)))).isEqualTo(10);
        assertThat(FreezeRules.daysLeft(List.of(days(0, 6), days(4, 9)), 15)).isEqualTo(5);
        assertThat(FreezeRules.daysLeft(List.of(days(0, 20)), 15)).isZero();
    }

    @Test
    void a_new_purchase_settles_older_packages_until_it_is_empty() {
        UUID one = new UUID(1, 1);
        UUID two = new UUID(1, 2);
        List<SettlementRules.Overdrawn> overdrawn =
                List.of(
                        new SettlementRules.Overdrawn(one, -3),
                        new SettlementRules.Overdrawn(two, -4));
        assertThat(SettlementRules.settle(overdrawn, 5))
                .containsExactly(
                        new SettlementRules.Settlement(one, 3),
                        new SettlementRules.Settlement(two, 2));
        assertThat(SettlementRules.settle(overdrawn, null))
                .extracting(SettlementRules.Settlement::classes)
                .containsExactly(3, 4);
        assertThat(SettlementRules.settle(List.of(), 5)).isEmpty();
    }

    private static FrozenDays days(int from, int through) {
        return new FrozenDays(FIRST.plusDays(from), FIRST.plusDays(through));
    }
}
