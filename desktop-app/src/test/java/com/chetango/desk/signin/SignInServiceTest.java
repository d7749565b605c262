package com.chetango.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DeskTables.OfflineVerifier;
import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.db.tables.records.StaffRecord;
import com.chetango.model.people.Role;
import com.chetango.model.sync.SyncJson;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import okio.Buffer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

class SignInServiceTest {
    private static final String PASSWORD = "baila conmigo";

    @TempDir Path folder;
    private TestDesk test;
    private MockWebServer server;
    private ServerClient http;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.open(folder);
        server = new MockWebServer();
        server.start();
        http = new ServerClient(server.url("/").toString(), System::nanoTime);
        server.enqueue(welcome());
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.Online.class);
    }

    @AfterEach
    void close() {
        http.close();
        server.close();
        test.close();
    }

    @Test
    void offline_days_run_out_after_a_warning() {
        goOffline();
        assertThat(offline()).isEqualTo(new Left(14, false));
        test.tasks().advance(Duration.ofDays(7));
        assertThat(offline()).isEqualTo(new Left(7, true));
        test.tasks().advance(Duration.ofDays(7).plusSeconds(1));
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.OfflineTooLong.class);
    }

    @Test
    void a_clock_set_back_opens_nothing() {
        test.tasks().advance(Duration.ofDays(3));
        service().noteTime();
        goOffline();
        test.close();
        test = TestDesk.reopen(folder, "earlier");
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.ClockSetBack.class);
    }

    @Test
    void wrong_passwords_make_the_next_wait_and_a_restart_does_not_forgive() {
        goOffline();
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("not it")).isInstanceOf(SignInResult.WrongCredentials.class);
        }
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.TryLater.class);
        test.close();
        test = TestDesk.reopen(folder, "again");
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.TryLater.class);
        test.tasks().advance(Duration.ofSeconds(3));
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.Offline.class);
    }

    @Test
    void a_password_the_server_no_longer_takes_does_not_open_the_desk_later_without_it() {
        server.enqueue(problem(401, "WRONG_CREDENTIALS"));
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.WrongCredentials.class);
        goOffline();
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.NeedsNetwork.class);
    }

    @Test
    void a_person_who_was_dismissed_does_not_come_in_without_the_server_either() {
        test.seed(rows -> rows.put(staff("", false)));
        goOffline();
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.WrongCredentials.class);
    }

    @Test
    void the_verifier_is_argon2id_with_a_salt_of_its_own() {
        String first = verifier();
        server.enqueue(welcome());
        signIn(PASSWORD);
        assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(verifier()).isNotEqualTo(first).doesNotContain(PASSWORD);
    }

    @Test
    void a_page_of_html_is_no_server_and_yesterdays_password_works() {
        server.enqueue(
                new MockResponse.Builder()
                        .code(200)
                        .addHeader("Content-Type", "text/html")
                        .body("<html>Free wifi</html>")
                        .build());
        assertThat(signIn(PASSWORD)).isInstanceOf(SignInResult.Offline.class);
    }

    @Test
    void a_supervisors_pin_agrees_and_a_guessed_one_waits_longer_each_time() {
        Supervisors supervisors = new Supervisors(test.database(), test.clock());
        assertThat(supervisors.check(TestDesk.TENANT, "1234"))
                .isInstanceOf(Supervisors.NobodyToAsk.class);
        test.seed(rows -> rows.put(staff(OfflinePasswords.verifier("4821"), true)));
        assertThat(supervisors.check(TestDesk.TENANT, "4821"))
                .isEqualTo(new Supervisors.Agreed(TestDesk.STAFF, "Ana"));
        for (int i = 0; i < 3; i++) {
            assertThat(supervisors.check(TestDesk.TENANT, "0000"))
                    .isInstanceOf(Supervisors.WrongPin.class);
        }
        assertThat(supervisors.check(TestDesk.TENANT, "4821"))
                .isInstanceOf(Supervisors.TryLater.class);
    }

    private record Left(int days, boolean isWarning) {}

    private Left offline() {
        SignInResult.Offline in = (SignInResult.Offline) signIn(PASSWORD);
        return new Left(in.daysLeft(), in.isWarning());
    }

    private SignInResult signIn(String password) {
        return service().signIn(" Small ", "Ana@x.co", password, null);
    }

    private SignInService service() {
        return new SignInService(
                test.database(),
                test.devices(),
                test.desk(),
                new SignInClient(http),
                test.clock(),
                "pc");
    }

    private void goOffline() {
        server.close();
    }

    private String verifier() {
        return test.database()
                .read(
                        tx ->
                                tx.select(OfflineVerifier.VERIFIER)
                                        .from(OfflineVerifier.TABLE)
                                        .fetchSingle()
                                        .value1());
    }

    private static StaffRecord staff(String pinHash, boolean isActive) {
        StaffRecord staff = new StaffRecord();
        staff.setId(TestDesk.STAFF);
        staff.setFullName("Ana");
        staff.setEmail("ana@x.co");
        staff.setRole(Role.ADMIN.name());
        staff.setPinHash(pinHash.isEmpty() ? null : pinHash);
        staff.setActive(isActive);
        return staff;
    }

    private static MockResponse welcome() {
        return json(200, SyncJson.write(TestDesk.answer("desk")));
    }

    private static MockResponse problem(int status, String code) {
        String body =
                "{\"type\":\"x\",\"title\":\"x\",\"status\":"
                        + status
                        + ",\"code\":\""
                        + code
                        + "\"}";
        return json(status, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static MockResponse json(int status, byte[] body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(new Buffer().write(body))
                .build();
    }
}
