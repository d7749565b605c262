package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ALLOCATION;
import static com.chetango.model.db.Tables.CASH_CLOSE;
import static com.chetango.model.db.Tables.CASH_SESSION;
import static com.chetango.model.db.Tables.CHARGE;
import static com.chetango.model.db.Tables.ENTITLEMENT;
import static com.chetango.model.db.Tables.PAYMENT;
import static com.chetango.model.db.Tables.RECEIPT;
import static com.chetango.model.db.Tables.TENDER;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.cash.CashBook;
import com.chetango.model.db.tables.records.ChargeRecord;
import com.chetango.model.db.tables.records.PaymentRecord;
import com.chetango.model.db.tables.records.ReceiptRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.MemoryRows;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sales.Debts;
import com.chetango.model.testing.FrontDesk;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.RandomDay;
import com.chetango.model.testing.Replicas;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Whatever is done, in whatever order, no peso and no class appears or is lost. */
class MoneyConservationTest {

    private static final int OPERATIONS = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void at_one_desk_nothing_is_overpaid_and_everything_adds_up(long seed) {
        try (ModelDatabase database = ModelDatabase.h2()) {
            FrontDesk desk = new FrontDesk(database);
            RandomDay day = new RandomDay(desk, seed);
            day.play(OPERATIONS);
            assertThat(day.done()).as("seed %s", seed).isGreaterThan(OPERATIONS / 3);
            assertEveryDocumentAddsUp(database, seed);
            assertReceiptsAreChained(database, seed);
            for (ChargeRecord charge : database.sql().selectFrom(CHARGE).fetch()) {
                Debts.Debt debt = Debts.of(desk.rows(), charge);
                assertThat(debt.paid()).as("seed %s", seed).isBetween(0L, charge.getAmount());
            }
            assertClosesHold(database, desk, seed);
        }
    }

    @Test
    void two_desks_apart_become_the_same_rows_in_maps_and_on_every_database() {
        for (long seed = 11; seed <= 12; seed++) {
            List<FrontDesk.Sent> sent = apart(seed);
            try (ModelDatabase h2 = ModelDatabase.h2();
                    ModelDatabase postgres = ModelDatabase.postgres()) {
                MemoryRows maps = new MemoryRows(FrontDesk.id("tenant"));
                maps.writeAt(1);
                happen(sent, maps, seed);
                happen(sent, store(h2), seed);
                happen(sent, store(postgres), seed);
                assertThat(Replicas.rows(maps))
                        .as("seed %s", seed)
                        .isEqualTo(Replicas.rows(h2.sql()));
                assertThat(Replicas.rows(postgres.sql()))
                        .as("seed %s", seed)
                        .isEqualTo(Replicas.rows(h2.sql()));
                assertEveryDocumentAddsUp(postgres, seed);
            }
        }
    }

    @Test
    void what_a_desk_alone_predicts_is_what_the_server_makes_of_it() {
        try (ModelDatabase local = ModelDatabase.h2();
                ModelDatabase postgres = ModelDatabase.postgres()) {
            FrontDesk desk = new FrontDesk(local);
            new RandomDay(desk, 21).play(OPERATIONS);
            happen(desk.sent(), store(postgres), 21);
            assertThat(Replicas.rows(postgres.sql())).isEqualTo(Replicas.rows(local.sql()));
        }
    }

    /** A morning together, then two desks that do not hear of each other, in a mixed order. */
    private static List<FrontDesk.Sent> apart(long seed) {
        try (ModelDatabase one = ModelDatabase.h2();
                ModelDatabase two = ModelDatabase.h2()) {
            FrontDesk first = new FrontDesk(store(one), 1);
            RandomDay firstDay = new RandomDay(first, seed);
            firstDay.play(60);
            FrontDesk second = new FrontDesk(store(two), 2);
            List<FrontDesk.Sent> sent = new ArrayList<>(first.sent());
            sent.forEach(s -> s.happenTo(second.rows()));
            RandomDay secondDay = new RandomDay(second, -seed);
            secondDay.continueFrom(firstDay);
            int together = first.sent().size();
            firstDay.play(100);
            secondDay.play(100);
            sent.addAll(
                    mixed(
                            first.sent().subList(together, first.sent().size()),
                            second.sent(),
                            new Random(seed)));
            return sent;
        }
    }

    private static List<FrontDesk.Sent> mixed(
            List<FrontDesk.Sent> one, List<FrontDesk.Sent> two, Random random) {
        List<FrontDesk.Sent> mixed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < two.size()) {
            boolean takeOne = j == two.size() || (i < one.size() && random.nextBoolean());
            mixed.add(takeOne ? one.get(i++) : two.get(j++));
        }
        return mixed;
    }

    private static void happen(List<FrontDesk.Sent> sent, Rows rows, long seed) {
        new FrontDesk(rows);
        for (FrontDesk.Sent operation : sent) {
            assertThat(operation.happenTo(rows))
                    .as("seed %s, %s", seed, operation)
                    .isNotInstanceOf(Outcome.Refused.class);
        }
    }

    private static SqlRowsStore store(ModelDatabase database) {
        return new SqlRowsStore(
                database.sql(), FrontDesk.id("tenant"), 1, SqlRowsStore.WriteListener.NONE);
    }

    private static void assertEveryDocumentAddsUp(ModelDatabase database, long seed) {
        for (PaymentRecord document : database.sql().selectFrom(PAYMENT).fetch()) {
            UUID id = document.getId();
            assertThat(sum(database, TENDER, TENDER.AMOUNT, TENDER.PAYMENT_ID, id))
                    .as("seed %s, document %s", seed, id)
                    .isEqualTo(document.getAmount())
                    .isEqualTo(
                            sum(
                                    database,
                                    ALLOCATION,
                                    ALLOCATION.AMOUNT,
                                    ALLOCATION.PAYMENT_ID,
                                    id));
        }
    }

    private static long sum(
            ModelDatabase database,
            Table<?> table,
            Field<Long> amount,
            Field<UUID> group,
            UUID document) {
        return database.sql()
                .select(DSL.coalesce(DSL.sum(amount), DSL.inline(0)).cast(Long.class))
                .from(table)
                .where(group.eq(document))
                .fetchSingle()
                .value1();
    }

    private static void assertReceiptsAreChained(ModelDatabase database, long seed) {
        String before = ReceiptChain.START;
        long number = 0;
        for (ReceiptRecord receipt :
                database.sql().selectFrom(RECEIPT).orderBy(RECEIPT.NUMBER).fetch()) {
            assertThat(receipt.getNumber()).as("seed %s", seed).isEqualTo(++number);
            assertThat(receipt.getPreviousHash()).as("seed %s", seed).isEqualTo(before);
            before = receipt.getHash();
        }
        assertThat(number).isEqualTo(database.count(PAYMENT));
    }

    /** What a close expected stays what its session holds: nothing enters a closed drawer. */
    private static void assertClosesHold(ModelDatabase database, FrontDesk desk, long seed) {
        database.sql()
                .selectFrom(CASH_CLOSE)
                .fetch()
                .forEach(
                        close ->
                                assertThat(
                                                CashBook.expected(
                                                                desk.rows(),
                                                                desk.rows()
                                                                        .get(
                                                                                CASH_SESSION,
                                                                                close
                                                                                        .getCashSessionId())
                                                                        .orElseThrow())
                                                        .cash())
                                        .as("seed %s", seed)
                                        .isEqualTo(close.getExpectedCash()));
        database.sql()
                .selectFrom(ENTITLEMENT)
                .where(ENTITLEMENT.VOIDED_AT.isNotNull())
                .fetch()
                .forEach(
                        pack ->
                                assertThat(desk.rows().total(Indexes.CREDITS_LEFT, pack.getId()))
                                        .as("seed %s", seed)
                                        .isZero());
    }
}
