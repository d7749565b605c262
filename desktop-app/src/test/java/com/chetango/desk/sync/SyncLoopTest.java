package com.chetango.desk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.testing.TestDesk;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

class SyncLoopTest {

    @TempDir Path folder;
    private TestDesk test;
    private MockWebServer server;
    private ServerClient http;
    private SyncLoop loop;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.open(folder);
        server = new MockWebServer();
        server.start();
        http = new ServerClient(server.url("/").toString(), System::nanoTime);
        loop =
                new SyncLoop(
                        test.tasks(),
                        test.database(),
                        test.clock(),
                        test.changes(),
                        new ExchangeClient(http),
                        new Random(3));
    }

    @AfterEach
    void close() {
        loop.stop();
        http.close();
        server.close();
        test.close();
    }

    @Test
    void it_asks_at_once_and_then_every_fifteen_seconds() {
        enqueue(200, 3);
        loop.start();
        assertThat(server.getRequestCount()).isEqualTo(1);
        test.tasks().advance(Duration.ofSeconds(30));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void after_failures_it_waits_at_most_a_minute_and_a_nudge_does_not_hurry_it() {
        enqueue(500, 50);
        loop.start();
        loop.nudge();
        loop.nudge();
        assertThat(server.getRequestCount()).isEqualTo(1);
        test.tasks().advance(Duration.ofMinutes(10));
        int asked = server.getRequestCount();
        assertThat(asked).isBetween(10, 40);
        test.tasks().advance(Duration.ofSeconds(61));
        assertThat(server.getRequestCount()).isGreaterThan(asked);
    }

    @Test
    void a_person_may_hurry_it() {
        enqueue(500, 2);
        loop.start();
        loop.tryNow();
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void it_comes_back_by_itself_when_the_server_does() {
        enqueue(500, 1);
        enqueue(200, 5);
        loop.start();
        assertThat(new SyncService(test.database()).status())
                .isInstanceOf(SyncStatus.Offline.class);
        test.tasks().advance(Duration.ofSeconds(2));
        assertThat(new SyncService(test.database()).status())
                .isInstanceOf(SyncStatus.UpToDate.class);
    }

    private void enqueue(int code, int times) {
        String answer =
                "{\"protocol\":1,\"epoch\":1,\"server_time\":\"2026-11-19T23:04:00Z\","
                        + "\"device\":{\"state\":\"ACTIVE\",\"last_seq\":0},\"outcomes\":[],"
                        + "\"from\":0,\"cursor\":0,\"head\":0,\"has_more\":false,\"tables\":{},"
                        + "\"min_client\":\"0\",\"notice\":null}";
        for (int i = 0; i < times; i++) {
            server.enqueue(
                    new MockResponse.Builder()
                            .code(code)
                            .addHeader("Content-Type", "application/json")
                            .body(answer)
                            .build());
        }
    }
}
