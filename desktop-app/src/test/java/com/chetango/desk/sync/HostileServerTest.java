package com.chetango.desk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.testing.TestAcademy;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.operation.CheckIn;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Whatever answers, or does not: a state with a cause, and the operation still waits. */
class HostileServerTest {

    @TempDir Path folder;
    private TestDesk test;
    private MockWebServer server;
    private ServerClient http;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.open(folder);
        test.seed(rows -> new TestAcademy(rows).sell(8, 2));
        test.desk()
                .execute(
                        CheckIn.onPackage(
                                TestAcademy.id("student"),
                                TestAcademy.id("session"),
                                EnteredBy.CAMERA));
        server = new MockWebServer();
        server.start();
        http = new ServerClient(server.url("/").toString(), System::nanoTime);
    }

    @AfterEach
    void close() {
        http.close();
        server.close();
        test.close();
    }

    @Test
    void a_page_of_html_is_not_our_server() {
        assertThat(after(response(200, "text/html", "<html>Welcome to the cafe</html>")))
                .isEqualTo(offline(Cause.ANSWER_UNREADABLE));
    }

    @Test
    void a_broken_server_is_said_to_be_broken() {
        assertThat(after(response(500, "text/plain", "oops")))
                .isEqualTo(offline(Cause.SERVER_BROKEN));
    }

    @Test
    void json_that_is_not_an_answer_is_unreadable() {
        assertThat(after(response(200, "application/json", "{\"hello\":1}")))
                .isEqualTo(offline(Cause.ANSWER_UNREADABLE));
        assertThat(after(response(200, "application/json", "null")))
                .isEqualTo(offline(Cause.ANSWER_UNREADABLE));
        assertThat(after(response(200, "application/json", "[[[[[[")))
                .isEqualTo(offline(Cause.ANSWER_UNREADABLE));
        assertThat(after(response(404, "application/json", "{}")))
                .isEqualTo(offline(Cause.ANSWER_UNREADABLE));
    }

    @Test
    void half_a_body_is_a_silent_server() {
        MockResponse half =
                new MockResponse.Builder()
                        .code(200)
                        .addHeader("Content-Type", "application/json")
                        .body("{\"protocol\":1,\"epoch\":1,\"server_time\":\"2026")
                        .setHeader("Content-Length", "4000")
                        .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                        .build();
        assertThat(after(half)).isEqualTo(offline(Cause.SERVER_SILENT));
    }

    @Test
    void nothing_at_all_is_a_silent_server() {
        MockResponse nothing =
                new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build();
        assertThat(after(nothing)).isEqualTo(offline(Cause.SERVER_SILENT));
    }

    @Test
    void nobody_at_the_address_is_a_silent_server() throws IOException {
        int port = server.getPort();
        server.close();
        ServerClient dead = new ServerClient("http://127.0.0.1:" + port, System::nanoTime);
        step(dead);
        dead.close();
        assertThat(status()).isEqualTo(offline(Cause.SERVER_SILENT));
    }

    @Test
    void a_name_that_leads_nowhere_is_the_network_and_not_the_server() {
        ServerClient nowhere = new ServerClient("http://nowhere.invalid", System::nanoTime);
        step(nowhere);
        nowhere.close();
        assertThat(status()).isIn(offline(Cause.INTERNET), offline(Cause.THIS_COMPUTER));
    }

    @Test
    void a_server_that_asks_to_wait_is_waited_for() {
        MockResponse busy =
                new MockResponse.Builder()
                        .code(503)
                        .addHeader("Retry-After", "7")
                        .addHeader("Content-Type", "application/problem+json")
                        .body("{}")
                        .build();
        server.enqueue(busy);
        assertThat(step(http)).isEqualTo(new SyncCore.Later(java.time.Duration.ofSeconds(7)));
        assertThat(status()).isEqualTo(offline(Cause.SERVER_BUSY));
    }

    @Test
    void a_revoked_desk_is_locked_and_keeps_what_it_has() {
        MockResponse revoked =
                response(
                        403,
                        "application/problem+json",
                        "{\"type\":\"x\",\"title\":\"x\",\"status\":403,"
                                + "\"code\":\"DEVICE_REVOKED\"}");
        assertThat(after(revoked)).isEqualTo(new SyncStatus.Blocked("DEVICE_REVOKED"));
        assertThat(new SyncService(test.database()).unsent()).isEqualTo(1);
    }

    private static SyncStatus offline(Cause cause) {
        return new SyncStatus.Offline(1, cause);
    }

    private static MockResponse response(int code, String type, String body) {
        return new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", type)
                .body(body)
                .build();
    }

    private SyncStatus after(MockResponse response) {
        server.enqueue(response);
        step(http);
        return status();
    }

    private SyncCore.Next step(ServerClient client) {
        SyncCore core =
                new SyncCore(
                        test.database(), test.clock(), test.changes(), new BackOff(new Random(3)));
        SyncCore.Call call = core.next().orElseThrow();
        return core.accept(call, new ExchangeClient(client).exchange(call.token(), call.request()));
    }

    private SyncStatus status() {
        return new SyncService(test.database()).status();
    }
}
