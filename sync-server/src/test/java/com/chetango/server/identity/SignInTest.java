package com.chetango.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.server.platform.Digests;
import com.chetango.server.platform.ServerTables;
import com.chetango.server.testing.DeskClient;
import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestDesk;
import com.chetango.server.testing.TestServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ParameterizedClass
@EnumSource
class SignInTest {

    private final TestDatabase database;
    private TestAcademy academy;
    private DeskClient client;

    SignInTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        academy = TestServer.academy(database, 1);
        client = new DeskClient(TestServer.on(database).port());
    }

    @Test
    void a_new_desk_gets_a_number_and_a_receipt_series_of_its_own() {
        SignInResponse first = client.signIn(request("one"));
        SignInResponse second = client.signIn(request("two"));
        assertThat(first.device().name()).isEqualTo("Caja 1");
        assertThat(first.device().series()).isEqualTo("MED-D01a");
        assertThat(first.device().lastReceiptNumber()).isZero();
        assertThat(first.device().lastReceiptHash()).isEqualTo(ReceiptChain.START);
        assertThat(second.device().series()).isEqualTo("MED-D02a");
        assertThat(first.staff().role()).isEqualTo("OWNER");
        assertThat(first.academy().code()).isEqualTo(academy.code());
    }

    @Test
    void a_known_desk_is_known_again() {
        SignInResponse first = client.signIn(request("one"));
        SignInResponse again = client.signIn(request("one"));
        assertThat(again.device()).isEqualTo(first.device());
        assertThat(again.token()).isNotEqualTo(first.token());
    }

    @Test
    void a_reinstalled_desk_starts_the_next_generation_of_its_series() {
        client.signIn(request("one"));
        SignInResponse reinstalled =
                client.signIn(TestDesk.request(academy, academy.id("device one"), "anew"));
        assertThat(reinstalled.device().series()).isEqualTo("MED-D01b");
        assertThat(reinstalled.device().name()).isEqualTo("Caja 1");
    }

    @Test
    void with_several_branches_a_new_desk_must_choose() {
        UUID second = academy.id("second branch");
        TestServer.on(database)
                .writeRows(
                        academy.tenant().id(),
                        rows -> {
                            BranchRecord branch = new BranchRecord();
                            branch.setId(second);
                            branch.setCode("MAN");
                            branch.setName("Manizales");
                            branch.setAddress("");
                            branch.setCity("");
                            branch.setPhone("");
                            rows.put(branch);
                        });
        DeskClient.Reply asked = client.trySignIn(request("one"));
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.contentType()).startsWith(Problem.CONTENT_TYPE);
        assertThat(asked.problem().code()).isEqualTo(Problem.CHOOSE_BRANCH);
        assertThat(asked.problem().branches())
                .extracting(Problem.BranchChoice::id)
                .containsExactlyInAnyOrder(academy.branch(), second);
        SignInRequest plain = request("one");
        SignInResponse chosen =
                client.signIn(
                        new SignInRequest(
                                plain.academy(),
                                plain.email(),
                                plain.password(),
                                plain.device(),
                                second));
        assertThat(chosen.device().branchName()).isEqualTo("Manizales");
        assertThat(chosen.device().series()).isEqualTo("MAN-D01a");
    }

    @Test
    void nobody_learns_whether_it_was_the_academy_the_person_or_the_password() {
        DeskClient.Reply academyWrong =
                client.trySignIn(with("nowhere", academy.email(), TestAcademy.PASSWORD));
        DeskClient.Reply personWrong =
                client.trySignIn(with(academy.code(), "x@y.co", TestAcademy.PASSWORD));
        DeskClient.Reply passwordWrong =
                client.trySignIn(with(academy.code(), academy.email(), "no"));
        DeskClient.Reply long1 =
                client.trySignIn(with(academy.code(), academy.email(), "x".repeat(300_000)));
        assertThat(academyWrong.status()).isEqualTo(401);
        assertThat(academyWrong).isEqualTo(personWrong).isEqualTo(passwordWrong).isEqualTo(long1);
    }

    @Test
    void guessing_is_slowed_down_for_that_account_alone() {
        DeskClient.Reply reply = client.trySignIn(with(academy.code(), academy.email(), "no"));
        for (int i = 0; i < 6; i++) {
            reply = client.trySignIn(with(academy.code(), academy.email(), "no"));
        }
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.problem().retryAfterSeconds()).isPositive();
        TestAcademy other = TestServer.academy(database, 1);
        assertThat(client.signIn(TestDesk.request(other, other.id("d"), "x")).token()).isNotEmpty();
    }

    @Test
    void a_new_desk_that_asks_many_times_at_once_is_registered_once() throws Exception {
        List<Future<SignInResponse>> replies = new ArrayList<>();
        try (ExecutorService copies = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                replies.add(
                        copies.submit(
                                () ->
                                        new DeskClient(TestServer.on(database).port())
                                                .signIn(request("one"))));
            }
        }
        for (Future<SignInResponse> reply : replies) {
            assertThat(reply.get().device().series()).isEqualTo("MED-D01a");
        }
    }

    @Test
    void the_server_keeps_only_a_hash_of_the_token() {
        SignInResponse session = client.signIn(request("one"));
        int kept =
                TestServer.database(database)
                        .inTenant(
                                academy.tenant().id(),
                                tx ->
                                        tx.fetchCount(
                                                ServerTables.SESSION_TOKEN,
                                                ServerTables.TOKEN_HASH.eq(
                                                        Digests.sha256(session.token()))));
        assertThat(kept).isEqualTo(1);
    }

    private SignInRequest request(String device) {
        return TestDesk.request(academy, academy.id("device " + device), "once");
    }

    private SignInRequest with(String code, String email, String password) {
        return new SignInRequest(
                code,
                email,
                password,
                new SignInRequest.Device(academy.id("device"), "pc", "x"),
                null);
    }
}
