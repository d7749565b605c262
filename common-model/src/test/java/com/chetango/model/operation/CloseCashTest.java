package com.chetango.model.operation;

import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_CLOSE_LINE;
import static com.chetango.model.db.Tables.CASH_COUNT;
import static com.chetango.model.db.Tables.CASH_SESSION;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.cash.Denomination;
import com.chetango.model.cash.MethodCount;
import com.chetango.model.sales.Allocation;
import com.chetango.model.sales.Method;
import com.chetango.model.sales.Tender;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.ModelDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class CloseCashTest {

    private final ModelDatabase.Engine engine;

    private ModelDatabase database;
    private FrontDesk desk;
    private UUID cash;

    CloseCashTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        desk = new FrontDesk(database);
        cash = desk.openCash();
        UUID charge = SellPackage.chargeId(desk.propose(desk.sale(FrontDesk.EIGHT)).id());
        desk.propose(
                new RecordPayment(
                        FrontDesk.VALERIA,
                        List.of(
                                Tender.cash(100_000, 150_000),
                                Tender.of(Method.CARD, 60_000, null),
                                Tender.of(Method.TRANSFER, 40_000, null)),
                        List.of(new Allocation(charge, 200_000)),
                        null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_float_is_counted_and_kept() {
        assertThat(desk.rows().get(CASH_SESSION, cash).orElseThrow().getFloatAmount())
                .isEqualTo(200_000);
        assertThat(database.count(CASH_COUNT)).isEqualTo(1);
    }

    @Test
    void a_count_that_agrees_closes_the_session_with_a_line_per_method() {
        assertThat(desk.propose(count(6, 60_000, null, null)).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(database.sql().fetchSingle(CASH_CLOSE))
                .satisfies(
                        c -> {
                            assertThat(c.getExpectedCash()).isEqualTo(300_000);
                            assertThat(c.getCountedCash()).isEqualTo(300_000);
                        });
        assertThat(
                        database.sql()
                                .selectFrom(CASH_CLOSE_LINE)
                                .orderBy(CASH_CLOSE_LINE.METHOD)
                                .fetch(
                                        l ->
                                                l.getMethod()
                                                        + " "
                                                        + l.getPayments()
                                                        + " "
                                                        + l.getExpected()
                                                        + " "
                                                        + l.getCounted()))
                .containsExactly(
                        "CARD 1 60000 60000", "CASH 1 300000 300000", "TRANSFER 1 40000 null");
        assertThat(desk.propose(count(6, 60_000, null, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.ALREADY_CLOSED));
        assertThat(desk.happen(count(5, 60_000, null, null)).outcome())
                .isInstanceOf(Outcome.Merged.class);
    }

    @Test
    void within_the_limit_it_closes_and_beyond_it_needs_words_and_a_supervisor() {
        CloseCash fiftyMissing = count(5, 60_000, null, null);
        assertThat(desk.propose(fiftyMissing).outcome())
                .isEqualTo(Outcome.refused(Refusal.CASH_DIFFERENCE, -50_000L, 10_000L));
        assertThat(desk.propose(count(5, 60_000, "cambio mal dado", FrontDesk.ANA)).outcome())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.propose(count(5, 60_000, null, FrontDesk.MARTA)).outcome())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(database.count(CASH_CLOSE)).isZero();
        assertThat(desk.propose(count(5, 60_000, "cambio mal dado", FrontDesk.MARTA)).outcome())
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_surplus_in_one_method_does_not_hide_what_another_lacks() {
        assertThat(desk.propose(count(6, 49_999, null, null)).outcome())
                .isEqualTo(Outcome.refused(Refusal.CASH_DIFFERENCE, -10_001L, 10_000L));
        assertThat(desk.propose(count(6, 50_000, null, null)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_close_that_happened_is_recorded_whatever_is_missing() {
        assertThat(desk.happen(count(0, 0, null, null)).outcome())
                .isInstanceOf(Outcome.Flagged.class);
        assertThat(database.count(CASH_CLOSE)).isEqualTo(1);
    }

    @Test
    void a_desk_has_one_drawer_open_at_a_time() {
        OpenCash another = new OpenCash("Caja 1", List.of());
        assertThat(desk.propose(another).outcome())
                .isEqualTo(Outcome.refused(Refusal.CASH_ALREADY_OPEN, cash, FrontDesk.NOW));
        desk.propose(count(6, 60_000, null, null));
        desk.pass(Duration.ofHours(12));
        assertThat(desk.propose(another).outcome()).isEqualTo(Outcome.APPLIED);
    }

    private CloseCash count(
            int fifties, long card, @Nullable String explanation, @Nullable UUID supervisor) {
        return new CloseCash(
                cash,
                List.of(new Denomination(50_000, fifties), new Denomination(20_000, 0)),
                List.of(new MethodCount(Method.CARD, card)),
                explanation,
                supervisor);
    }
}
