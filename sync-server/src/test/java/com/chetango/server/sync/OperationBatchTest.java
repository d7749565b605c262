package com.chetango.server.sync;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.BADGE;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.Entries;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.operation.RegisterStudent;
import com.chetango.model.operation.UndoCheckIn;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.server.platform.Database;
import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestDesk;
import com.chetango.server.testing.TestServer;

import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Many operations together end as they would one by one. */
@ParameterizedClass
@EnumSource
class OperationBatchTest {

    private final TestDatabase database;

    OperationBatchTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void together_or_one_by_one_leaves_the_same_rows() {
        Ends one = run(1);
        Ends together = run(40);
        assertThat(together.statuses).isEqualTo(one.statuses);
        assertThat(together.rows).isEqualTo(one.rows);
        assertThat(one.statuses)
                .contains(OutcomeStatus.APPLIED, OutcomeStatus.MERGED, OutcomeStatus.PARKED);
    }

    private record Ends(List<OutcomeStatus> statuses, Map<String, Integer> rows) {}

    /** The same seeded day in an academy of its own, sent {@code size} at a time. */
    private Ends run(int size) {
        TestAcademy academy = TestServer.academy(database, 10);
        TestDesk desk = TestDesk.signIn(academy, TestServer.on(database).port(), "one");
        Random random = new Random(20261120);
        List<SentOperation> day = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int student = random.nextInt(10);
            int session = random.nextInt(2);
            day.add(
                    switch (random.nextInt(10)) {
                        case 0 -> desk.sent("CheckIn", "{}");
                        case 1, 2 ->
                                desk.sent(
                                        new UndoCheckIn(
                                                Entries.id(
                                                        academy.sessionId(session),
                                                        academy.studentId(student),
                                                        1 + random.nextInt(3)),
                                                "seeded"));
                        case 3 -> newcomer(academy, desk, new Random(random.nextInt(3)), i);
                        default -> desk.checkIn(student, session);
                    });
        }
        List<OutcomeStatus> statuses = new ArrayList<>();
        for (int i = 0; i < day.size(); i += size) {
            desk.send(day.subList(i, Math.min(day.size(), i + size)).toArray(SentOperation[]::new))
                    .outcomes()
                    .forEach(o -> statuses.add(o.status()));
        }
        return new Ends(statuses, counts(academy));
    }

    private Map<String, Integer> counts(TestAcademy academy) {
        Map<String, Integer> counts = new TreeMap<>();
        TestServer.database(database)
                .inTenant(
                        academy.tenant().id(),
                        tx -> {
                            for (Table<?> table : Replica.TABLES) {
                                counts.put(
                                        table.getName(),
                                        tx.fetchCount(
                                                table,
                                                Replica.TENANT_ID
                                                        .in(table)
                                                        .eq(academy.tenant().id())));
                            }
                            return counts;
                        });
        return counts;
    }

    private static SentOperation newcomer(
            TestAcademy academy, TestDesk desk, Random card, int number) {
        return desk.sent(
                new RegisterStudent(
                        academy.id("newcomer " + number),
                        academy.branch(),
                        new StudentProfile(
                                new StudentProfile.Names("Sara", "Nueva"),
                                null,
                                StudentProfile.Contact.NONE,
                                null,
                                null,
                                null,
                                null),
                        StudentBadge.draw(card),
                        null,
                        null,
                        null));
    }

    @Test
    void the_one_the_database_refuses_is_parked_and_its_neighbours_are_not() {
        TestAcademy academy = TestServer.academy(database, 30);
        TestDesk desk = TestDesk.signIn(academy, TestServer.on(database).port(), "one");
        desk.send(newcomer(academy, desk, new Random(1), 0));
        List<SentOperation> sent = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            sent.add(
                    i == 7 || i == 21
                            ? newcomer(academy, desk, new Random(1), i)
                            : desk.checkIn(i, 0));
        }
        List<OperationOutcome> outcomes = desk.send(sent.toArray(SentOperation[]::new)).outcomes();
        for (int i = 0; i < 30; i++) {
            assertThat(outcomes.get(i).status())
                    .as("operation %d", i)
                    .isEqualTo(i == 7 || i == 21 ? OutcomeStatus.PARKED : OutcomeStatus.APPLIED);
        }
        assertThat(counts(academy))
                .containsEntry(ATTENDANCE.getName(), 28)
                .containsEntry(BADGE.getName(), 1)
                .containsEntry("case_item", 2);
    }

    @Test
    void what_check_ins_read_is_all_foreseen() {
        TestAcademy academy = TestServer.academy(database, 30);
        TestDesk desk = TestDesk.signIn(academy, TestServer.on(database).port(), "one");
        Database opened = TestServer.database(database);
        UUID tenant = academy.tenant().id();
        List<OperationBatch.Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            items.add(new OperationBatch.Item(desk.checkIn(i, 0), 100 + i, false));
        }
        int late =
                opened.inTenant(
                        tenant,
                        tx -> {
                            OperationBatch batch =
                                    new OperationBatch(
                                            tx,
                                            tenant,
                                            new OperationRun(
                                                    new OperationRun.Source(
                                                            tenant,
                                                            desk.session().device().id(),
                                                            ZoneId.of("America/Bogota"),
                                                            TestAcademy.NOW)),
                                            new ReceiptSeries(Map.of()));
                            assertThat(batch.apply(items)).hasSize(30);
                            return batch.lateReads();
                        });
        assertThat(late).isZero();
    }
}
