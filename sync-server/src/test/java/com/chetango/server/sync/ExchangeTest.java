package com.chetango.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.attendance.Entries;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.UndoCheckIn;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeRequest.ClockEvidence;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.ExchangeResponse.TablePage;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.model.sync.Problem;
import com.chetango.server.ChetangoServer;
import com.chetango.server.testing.DeskClient;
import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestDesk;
import com.chetango.server.testing.TestServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a desk may rely on, whatever the database. */
@ParameterizedClass
@EnumSource
class ExchangeTest {

    private ChetangoServer server;
    private TestAcademy academy;
    private TestDesk desk;

    private final TestDatabase database;

    ExchangeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        server = TestServer.on(database);
        academy = TestServer.academy(database, 30);
        desk = TestDesk.signIn(academy, server.port(), "one");
    }

    @Test
    void a_new_desk_receives_every_row() {
        ExchangeResponse all = desk.send();
        assertThat(all.hasMore()).isFalse();
        assertThat(all.cursor()).isEqualTo(all.head());
        assertThat(rows(all, "student")).hasSize(30);
        assertThat(all.tables()).containsKeys("academy", "branch", "staff", "class_session");
        assertThat(desk.send().tables()).isEmpty();
    }

    @Test
    void what_one_desk_does_reaches_the_other() {
        TestDesk other = TestDesk.signIn(academy, server.port(), "two");
        other.send();
        ExchangeResponse done = desk.send(desk.checkIn(1, 0), desk.checkIn(2, 0));
        assertThat(done.outcomes())
                .extracting(OperationOutcome::status)
                .containsOnly(OutcomeStatus.APPLIED);
        assertThat(done.device().lastSeq()).isEqualTo(2);
        ExchangeResponse seen = other.send();
        assertThat(rows(seen, "attendance")).hasSize(2);
        assertThat(rows(seen, "credit_entry")).hasSize(2);
        assertThat(seen.cursor()).isEqualTo(done.outcomes().getLast().seq());
    }

    @Test
    void sending_again_changes_nothing_and_is_answered_the_same() {
        SentOperation first = desk.checkIn(1, 0);
        SentOperation second = desk.checkIn(2, 0);
        ExchangeResponse once = desk.send(first, second);
        ExchangeResponse again = desk.send(first, second);
        assertThat(again.outcomes()).isEqualTo(once.outcomes());
        assertThat(again.tables()).isEmpty();
        assertThat(again.head()).isEqualTo(once.head());
    }

    @Test
    void many_copies_at_once_are_one_effect() throws Exception {
        List<SentOperation> operations = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            operations.add(desk.checkIn(i, 0));
        }
        List<Future<DeskClient.Reply>> replies = new ArrayList<>();
        try (ExecutorService copies = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 12; i++) {
                replies.add(
                        copies.submit(() -> desk.client().tryExchange(desk.request(operations))));
            }
        }
        List<List<OperationOutcome>> outcomes = new ArrayList<>();
        for (Future<DeskClient.Reply> reply : replies) {
            outcomes.add(reply.get().as(ExchangeResponse.class).outcomes());
        }
        assertThat(outcomes).hasSize(12).containsOnly(outcomes.getFirst());
        assertThat(rows(desk.send(), "attendance")).hasSize(10);
    }

    @Test
    void a_gap_in_the_sequence_is_not_taken() {
        SentOperation first = desk.checkIn(1, 0);
        SentOperation skipped = desk.checkIn(2, 0);
        SentOperation third = desk.checkIn(3, 0);
        assertThat(desk.send(first, third).outcomes()).hasSize(1);
        DeskClient.Reply reply = desk.client().tryExchange(desk.request(third));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem().code()).isEqualTo(Problem.EXPECTED_SEQ);
        assertThat(reply.problem().expectedSeq()).isEqualTo(skipped.seq());
        assertThat(desk.send(skipped, third).outcomes()).hasSize(2);
    }

    @Test
    void poison_is_parked_and_the_queue_goes_on() {
        ExchangeResponse response =
                desk.send(
                        desk.checkIn(1, 0),
                        desk.sent("CheckIn", "{\"student_id\":\"\\u0000\"}"),
                        desk.sent("CheckIn", "[".repeat(1_000)),
                        desk.sent("CheckIn", "\u0000\ud800 not even text"),
                        desk.sent("Fly", "{}"),
                        desk.sent(
                                CheckIn.onPackage(
                                        academy.id("nobody"),
                                        academy.sessionId(0),
                                        EnteredBy.SCANNER)),
                        desk.checkIn(2, 0));
        assertThat(response.outcomes())
                .extracting(OperationOutcome::status)
                .containsExactly(
                        OutcomeStatus.APPLIED,
                        OutcomeStatus.PARKED,
                        OutcomeStatus.PARKED,
                        OutcomeStatus.PARKED,
                        OutcomeStatus.PARKED,
                        OutcomeStatus.PARKED,
                        OutcomeStatus.APPLIED);
        assertThat(response.outcomes())
                .extracting(OperationOutcome::code)
                .contains("UNREADABLE", "UNKNOWN_TYPE", "UNKNOWN");
        assertThat(response.outcomes().get(1).caseId()).isNotNull();
        assertThat(rows(response, "case_item")).hasSize(5);
    }

    @Test
    void the_same_id_with_another_content_is_told_and_changes_nothing() {
        SentOperation honest = desk.checkIn(1, 0);
        SentOperation later = desk.checkIn(2, 0);
        SentOperation forged =
                new SentOperation(
                        honest.op(),
                        honest.seq(),
                        honest.type(),
                        honest.v(),
                        honest.app(),
                        honest.user(),
                        honest.branch(),
                        null,
                        0,
                        honest.when(),
                        later.payload(),
                        later.sha256());
        desk.send(honest);
        ExchangeResponse response = desk.send(forged);
        OperationOutcome outcome = response.outcomes().getFirst();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PARKED);
        assertThat(outcome.code()).isEqualTo("SAME_ID_OTHER_CONTENT");
        assertThat(response.tables()).containsOnlyKeys("case_item");
        assertThat(desk.send(forged).tables()).isEmpty();
        assertThat(desk.send(later).outcomes().getFirst().status())
                .isEqualTo(OutcomeStatus.APPLIED);
    }

    @Test
    void the_same_person_let_in_at_two_desks_is_one_entry() {
        TestDesk other = TestDesk.signIn(academy, server.port(), "two");
        desk.send(desk.checkIn(1, 0));
        OperationOutcome merged = other.send(other.checkIn(1, 0)).outcomes().getFirst();
        assertThat(merged.status()).isEqualTo(OutcomeStatus.MERGED);
        assertThat(merged.seq()).isNull();
    }

    @Test
    void operations_of_one_request_see_each_other() {
        SentOperation in = desk.checkIn(1, 0);
        UUID entry = Entries.id(academy.sessionId(0), academy.studentId(1), 1);
        ExchangeResponse response =
                desk.send(
                        in,
                        desk.sent(new UndoCheckIn(entry, "the wrong card")),
                        desk.checkIn(1, 0));
        assertThat(response.outcomes())
                .extracting(OperationOutcome::status)
                .containsOnly(OutcomeStatus.APPLIED);
        assertThat(rows(response, "attendance")).hasSize(2);
        assertThat(rows(response, "attendance_undo")).hasSize(1);
        assertThat(rows(response, "credit_entry"))
                .filteredOn(row -> !row.contains("GRANT"))
                .hasSize(3);
    }

    @Test
    void a_wrong_clock_is_flagged_and_never_refused() {
        List<Instant> walls =
                List.of(
                        Instant.MIN,
                        Instant.parse("1999-01-01T00:00:00Z"),
                        Instant.parse("2099-01-01T00:00:00Z"),
                        Instant.MAX);
        int student = 0;
        for (Instant wall : walls) {
            SentOperation sent = desk.checkIn(student++, 0);
            ClockEvidence when =
                    new ClockEvidence(wall, "Mars", Long.MAX_VALUE, sent.op(), Long.MIN_VALUE);
            OperationOutcome outcome =
                    desk.send(TestDesk.with(sent, sent.user(), sent.branch(), when, sent.seq()))
                            .outcomes()
                            .getFirst();
            assertThat(outcome.status()).isEqualTo(OutcomeStatus.APPLIED_FLAGGED);
            assertThat(outcome.code()).isEqualTo("CLOCK_WRONG");
        }
    }

    @Test
    void pages_hold_whole_commits_and_together_everything() {
        desk.send();
        for (int i = 0; i < 12; i++) {
            desk.send(desk.checkIn(i, 0));
        }
        long cursor = 0;
        int attendances = 0;
        int pages = 0;
        ExchangeResponse page;
        do {
            var request = desk.request(List.of());
            page =
                    desk.client()
                            .exchange(
                                    new ExchangeRequest(
                                            request.protocol(),
                                            request.schema(),
                                            request.device(),
                                            request.epoch(),
                                            cursor,
                                            List.of(),
                                            5));
            assertThat(page.cursor()).isGreaterThan(cursor);
            cursor = page.cursor();
            int here = rows(page, "attendance").size();
            attendances += here;
            assertThat(here).isLessThanOrEqualTo(2);
            pages++;
        } while (page.hasMore());
        assertThat(attendances).isEqualTo(12);
        assertThat(pages).isGreaterThan(6);
    }

    @Test
    void another_time_of_the_server_means_starting_over() {
        var request = desk.request(List.of());
        DeskClient.Reply ahead =
                desk.client()
                        .tryExchange(
                                new ExchangeRequest(
                                        request.protocol(),
                                        request.schema(),
                                        request.device(),
                                        request.epoch(),
                                        1_000_000,
                                        List.of(),
                                        5));
        assertThat(ahead.status()).isEqualTo(410);
        assertThat(ahead.problem().code()).isEqualTo(Problem.RESET);
        DeskClient.Reply otherEpoch =
                desk.client()
                        .tryExchange(
                                new ExchangeRequest(
                                        request.protocol(),
                                        request.schema(),
                                        request.device(),
                                        request.epoch() + 1,
                                        0,
                                        List.of(),
                                        5));
        assertThat(otherEpoch.status()).isEqualTo(410);
        assertThat(otherEpoch.problem().epoch()).isEqualTo(request.epoch());
    }

    private static List<List<@Nullable Object>> rows(ExchangeResponse response, String table) {
        TablePage page = response.tables().get(table);
        return page == null ? List.of() : page.up();
    }
}
