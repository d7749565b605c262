package com.chetango.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.attendance.Entries;
import com.chetango.model.operation.CheckIn;
import com.chetango.model.operation.UndoCheckIn;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.ExchangeResponse.OperationOutcome;
import com.chetango.model.sync.OutcomeStatus;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SignInRequest;
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

import java.util.List;
import java.util.UUID;

/** Two academies on one server: neither can learn of the other, nor touch it. */
@ParameterizedClass
@EnumSource
class TenantWallsTest {

    private final TestDatabase database;
    private TestAcademy ours;
    private TestAcademy theirs;
    private TestDesk desk;
    private TestDesk theirDesk;

    TenantWallsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        int port = TestServer.on(database).port();
        ours = TestServer.academy(database, 3);
        theirs = TestServer.academy(database, 3);
        desk = TestDesk.signIn(ours, port, "one");
        theirDesk = TestDesk.signIn(theirs, port, "one");
        theirDesk.send(theirDesk.checkIn(0, 0));
    }

    @Test
    void a_pull_holds_nothing_of_theirs() {
        DeskClient.Reply reply = desk.client().tryExchange(desk.request());
        assertThat(reply.body())
                .contains(ours.code())
                .doesNotContain(theirs.code())
                .doesNotContain(theirs.tenant().id().toString())
                .doesNotContain(theirs.studentId(0).toString());
    }

    @Test
    void their_ids_are_answered_like_ids_that_never_were() {
        UUID never = UUID.fromString("01999999-0000-7000-8000-000000000000");
        assertThat(code(desk.sent(checkIn(theirs.studentId(1), ours.sessionId(0)))))
                .isEqualTo(code(desk.sent(checkIn(never, ours.sessionId(0)))));
        assertThat(code(desk.sent(checkIn(ours.studentId(1), theirs.sessionId(0)))))
                .isEqualTo(code(desk.sent(checkIn(ours.studentId(1), never))));
        SentOperation undo = theirDesk.checkIn(1, 0);
        theirDesk.send(undo);
        UUID theirEntry = Entries.id(theirs.sessionId(0), theirs.studentId(1), 1);
        assertThat(code(desk.sent(new UndoCheckIn(theirEntry, "ours now"))))
                .isEqualTo(code(desk.sent(new UndoCheckIn(never, "ours now"))));
        assertThat(code(as(desk.checkIn(1, 0), theirs.owner(), ours.branch(), null)))
                .isEqualTo(code(as(desk.checkIn(1, 0), never, ours.branch(), null)))
                .isEqualTo("UNKNOWN_USER");
        assertThat(code(as(desk.checkIn(1, 0), ours.owner(), theirs.branch(), null)))
                .isEqualTo(code(as(desk.checkIn(1, 0), ours.owner(), never, null)))
                .isEqualTo("UNKNOWN_BRANCH");
        assertThat(code(as(desk.checkIn(1, 0), ours.owner(), ours.branch(), theirs.cash())))
                .isEqualTo(code(as(desk.checkIn(1, 0), ours.owner(), ours.branch(), never)))
                .isEqualTo("UNKNOWN_CASH_SESSION");
    }

    @Test
    void nothing_we_try_moves_their_head() {
        long before = theirDesk.send().head();
        for (int i = 0; i < 3; i++) {
            desk.send(desk.sent(checkIn(theirs.studentId(i), theirs.sessionId(0))));
        }
        ExchangeResponse after = theirDesk.send();
        assertThat(after.head()).isEqualTo(before);
        assertThat(after.tables()).isEmpty();
    }

    @Test
    void the_same_operation_id_in_two_academies_is_two_operations() {
        SentOperation mine = desk.checkIn(0, 0);
        desk.send(mine);
        SentOperation copy = theirDesk.checkIn(2, 0);
        SentOperation sameId =
                new SentOperation(
                        mine.op(),
                        copy.seq(),
                        copy.type(),
                        copy.v(),
                        copy.app(),
                        copy.user(),
                        copy.branch(),
                        null,
                        0,
                        copy.when(),
                        copy.payload(),
                        copy.sha256());
        OperationOutcome outcome = theirDesk.send(sameId).outcomes().getFirst();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.APPLIED);
    }

    @Test
    void our_token_does_not_open_their_device() {
        ExchangeRequest request = theirDesk.request(List.of());
        DeskClient.Reply reply = desk.client().tryExchange(request);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).doesNotContain(theirs.code());
    }

    @Test
    void our_token_with_their_tenant_in_it_is_no_token() {
        String token = desk.session().token();
        String forged = theirDesk.session().token().substring(0, 20) + token.substring(20);
        for (String wrong :
                List.of(forged, "", "x", token + "A", token.substring(1), "=".repeat(64))) {
            DeskClient.Reply reply =
                    desk.client().withToken(wrong).tryExchange(desk.request(List.of()));
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.problem().code()).isEqualTo(Problem.SIGN_IN_AGAIN);
        }
    }

    @Test
    void their_people_do_not_sign_in_here() {
        SignInRequest request =
                new SignInRequest(
                        ours.code(),
                        theirs.email(),
                        TestAcademy.PASSWORD,
                        new SignInRequest.Device(ours.id("a device"), "pc", "x"),
                        null);
        DeskClient.Reply reply = desk.client().trySignIn(request);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem().code()).isEqualTo(Problem.WRONG_CREDENTIALS);
    }

    @Test
    void their_branch_is_none_a_new_desk_of_ours_can_stand_in() {
        SignInRequest request =
                new SignInRequest(
                        ours.code(),
                        ours.email(),
                        TestAcademy.PASSWORD,
                        new SignInRequest.Device(ours.id("a new device"), "pc", "x"),
                        theirs.branch());
        DeskClient.Reply reply = desk.client().trySignIn(request);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains(ours.branch().toString()).doesNotContain(theirs.code());
    }

    private static CheckIn checkIn(UUID student, UUID session) {
        return CheckIn.onPackage(student, session, EnteredBy.SCANNER);
    }

    private String code(SentOperation sent) {
        OperationOutcome outcome = desk.send(sent).outcomes().getFirst();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.PARKED);
        return String.valueOf(outcome.code());
    }

    private static SentOperation as(
            SentOperation sent, UUID user, UUID branch, @Nullable UUID cash) {
        return new SentOperation(
                sent.op(),
                sent.seq(),
                sent.type(),
                sent.v(),
                sent.app(),
                user,
                branch,
                cash,
                sent.baseSeq(),
                sent.when(),
                sent.payload(),
                sent.sha256());
    }
}
