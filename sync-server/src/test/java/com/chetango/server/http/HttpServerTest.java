package com.chetango.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.sync.Problem;
import com.chetango.server.testing.DeskClient;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class HttpServerTest {

    private static final UUID OCCURRENCE = UUID.fromString("01999999-0000-7000-8000-000000000000");

    @Test
    void a_bug_is_a_500_that_says_nothing_but_where_to_look() {
        try (HttpServer server =
                start(
                        _ -> {
                            throw new IllegalStateException("select * from secrets");
                        })) {
            DeskClient.Reply reply = new DeskClient(server.port()).get("/it");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.contentType()).startsWith(Problem.CONTENT_TYPE);
            assertThat(reply.problem().instance()).isEqualTo("urn:uuid:" + OCCURRENCE);
            assertThat(reply.body()).doesNotContain("secrets", "Exception");
        }
    }

    @Test
    void stopping_lets_requests_under_way_finish() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        HttpServer server =
                start(
                        _ -> {
                            begun.countDown();
                            await(mayEnd);
                            return Answer.ok(Map.of("done", true));
                        });
        DeskClient client = new DeskClient(server.port());
        CompletableFuture<DeskClient.Reply> reply =
                CompletableFuture.supplyAsync(() -> client.get("/it"));
        await(begun);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        mayEnd.countDown();
        assertThat(reply.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
        stopped.get(20, TimeUnit.SECONDS);
    }

    private static HttpServer start(Endpoint endpoint) {
        return HttpServer.start(
                "127.0.0.1", 0, 1_000, List.of(Route.get("/it", endpoint)), () -> OCCURRENCE);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened for 20 seconds");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
    }
}
