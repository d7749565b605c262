package com.chetango.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SyncJson;
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

import tools.jackson.databind.json.JsonMapper;

import java.math.BigInteger;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Whatever is sent, the answer is a problem document and never a 5xx. */
@ParameterizedClass
@EnumSource
class HostileRequestsTest {

    private static final List<String> PATHS = List.of("/api/v1/sign-in", "/api/v1/sync/exchange");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SEED = 20261120;

    private final TestDatabase database;
    private TestDesk desk;

    HostileRequestsTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        TestAcademy academy = TestServer.academy(database, 3);
        desk = TestDesk.signIn(academy, TestServer.on(database).port(), "one");
    }

    @Test
    void bodies_that_are_no_json_at_all() {
        String good = new String(SyncJson.write(desk.request(desk.checkIn(0, 0))), UTF_8);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("null", "null".getBytes(UTF_8));
        bodies.put("a number", "1e308".getBytes(UTF_8));
        bodies.put("a list", "[]".getBytes(UTF_8));
        bodies.put("cut", good.substring(0, good.length() / 2).getBytes(UTF_8));
        bodies.put("twice", (good + good).getBytes(UTF_8));
        bodies.put("with a mark", ("\ufeff" + good).getBytes(UTF_8));
        bodies.put("utf-16", good.getBytes(UTF_16));
        bodies.put("broken utf-8", new byte[] {'{', '"', (byte) 0xc3, '"', '}'});
        bodies.put("zeros", new byte[10_000]);
        bodies.put("deep", "[".repeat(200_000).getBytes(UTF_8));
        bodies.put("deep objects", "{\"ops\":".repeat(50_000).getBytes(UTF_8));
        bodies.put("a key twice", "{\"protocol\":1,\"protocol\":1}".getBytes(UTF_8));
        bodies.put("a long name", ("{\"" + "x".repeat(400_000) + "\":1}").getBytes(UTF_8));
        bodies.put("a long number", ("{\"cursor\":" + "9".repeat(400_000) + "}").getBytes(UTF_8));
        bodies.put("ten megabytes", ("\"" + "x".repeat(10_000_000) + "\"").getBytes(UTF_8));
        for (String path : PATHS) {
            bodies.forEach((name, body) -> assertRefused(path + " " + name, send(path, body)));
        }
    }

    @Test
    void packing_that_is_no_packing() {
        byte[] bomb = DeskClient.pack(new byte[200_000_000]);
        byte[] good = DeskClient.pack(SyncJson.write(desk.request()));
        byte[] cut = Arrays.copyOf(good, good.length - 10);
        for (String path : PATHS) {
            assertThat(packed(path, bomb, "gzip").status()).isEqualTo(413);
            assertRefused("not packed", packed(path, "{}".getBytes(UTF_8), "gzip"));
            assertRefused("cut", packed(path, cut, "gzip"));
            assertThat(packed(path, good, "br").status()).isEqualTo(415);
            assertThat(packed(path, good, "gzip, gzip").status()).isEqualTo(415);
        }
    }

    @Test
    void kinds_methods_and_paths_that_are_not_served() {
        DeskClient client = desk.client();
        for (String path : PATHS) {
            assertThat(client.get(path).status()).isEqualTo(405);
            assertThat(
                            client.send(
                                            client.to(path)
                                                    .header("Content-Type", "text/plain")
                                                    .POST(
                                                            HttpRequest.BodyPublishers.ofString(
                                                                    "{}")))
                                    .status())
                    .isEqualTo(415);
        }
        for (String path :
                List.of(
                        "/",
                        "/nothing",
                        "/api/v1/academies//branding",
                        "/api/v1/academies/..%2f..%2fetc/branding",
                        "/api/v1/academies/%00/branding",
                        "/api/v1/academies/" + "x".repeat(5_000) + "/branding",
                        "/" + "x".repeat(20_000))) {
            assertRefused(path, client.get(path));
        }
        assertRefused(
                "TRACE",
                client.send(
                        client.to("/health").method("TRACE", HttpRequest.BodyPublishers.noBody())));
        assertRefused(
                "a long token", client.withToken("x".repeat(6_000)).tryExchange(desk.request()));
    }

    @Test
    void every_field_with_every_hostile_value() {
        byte[] exchange = SyncJson.write(desk.request(desk.checkIn(0, 0)));
        byte[] signIn =
                SyncJson.write(
                        TestDesk.request(
                                TestServer.academy(database, 1), desk.session().tenantId(), "x"));
        // A sign-in costs a password hash, so the worst values only.
        List<@Nullable Object> worst = new ArrayList<>(hostile().subList(0, 4));
        worst.addAll(List.of("x".repeat(100_000), 1e308, Map.of()));
        int sent = mutate(PATHS.getLast(), exchange, hostile());
        sent += mutate(PATHS.getFirst(), signIn, worst);
        assertThat(sent).isGreaterThan(200);
    }

    @Test
    void random_bytes_changed_in_a_good_request() {
        Random random = new Random(SEED);
        byte[] good = SyncJson.write(desk.request(desk.checkIn(0, 0)));
        for (int i = 0; i < 300; i++) {
            byte[] changed = good.clone();
            for (int n = 0; n <= random.nextInt(3); n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            DeskClient.Reply reply = send("/api/v1/sync/exchange", changed);
            assertThat(reply.status())
                    .as("seed %d round %d: %s", SEED, i, reply.body())
                    .isLessThan(500);
        }
    }

    private int mutate(String path, byte[] good, List<@Nullable Object> values) {
        int sent = 0;
        for (List<Object> place : places(JSON.readValue(good, Object.class), List.of())) {
            for (Object value : values) {
                Object tree = JSON.readValue(good, Object.class);
                set(tree, place, value);
                DeskClient.Reply reply = send(path, JSON.writeValueAsBytes(tree));
                assertThat(reply.status())
                        .as("%s %s = %s: %s", path, place, shown(value), reply.body())
                        .isLessThan(500);
                sent++;
            }
        }
        return sent;
    }

    private static List<@Nullable Object> hostile() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(null);
        values.addAll(
                List.of(
                        "",
                        "\0",
                        "\ud800",
                        "\u202e",
                        "' or 1=1 --",
                        "x".repeat(100_000),
                        "2026-02-31T00:00:00Z",
                        "+1000000000-12-31T23:59:59.999999999Z",
                        -1,
                        0,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE,
                        1e308,
                        new BigInteger("9".repeat(25)),
                        true,
                        List.of(),
                        List.of(List.of()),
                        Map.of(),
                        Map.of("x", 1)));
        return values;
    }

    @SuppressWarnings("unchecked") // a tree as Jackson reads it
    private static List<List<Object>> places(@Nullable Object tree, List<Object> here) {
        List<List<Object>> places = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            for (Map.Entry<Object, Object> entry : ((Map<Object, Object>) map).entrySet()) {
                places.addAll(below(entry.getValue(), here, entry.getKey()));
            }
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                places.addAll(below(list.get(i), here, i));
            }
        }
        return places;
    }

    private static List<List<Object>> below(@Nullable Object tree, List<Object> here, Object step) {
        List<Object> place = new ArrayList<>(here);
        place.add(step);
        List<List<Object>> places = new ArrayList<>();
        places.add(place);
        places.addAll(places(tree, place));
        return places;
    }

    @SuppressWarnings("unchecked") // a tree as Jackson reads it
    private static void set(Object tree, List<Object> place, @Nullable Object value) {
        Object parent = tree;
        for (Object step : place.subList(0, place.size() - 1)) {
            parent =
                    parent instanceof Map<?, ?> map
                            ? Objects.requireNonNull(map.get(step))
                            : ((List<Object>) parent).get((Integer) step);
        }
        if (parent instanceof Map<?, ?>) {
            ((Map<Object, @Nullable Object>) parent).put(place.getLast(), value);
        } else {
            ((List<@Nullable Object>) parent).set((Integer) place.getLast(), value);
        }
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() < 40 ? text : text.substring(0, 40);
    }

    private DeskClient.Reply send(String path, byte[] body) {
        return desk.client().post(path, body);
    }

    private DeskClient.Reply packed(String path, byte[] body, String encoding) {
        return desk.client()
                .send(
                        desk.client()
                                .to(path)
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", encoding)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static void assertRefused(String what, DeskClient.Reply reply) {
        assertThat(reply.status()).as("%s: %s", what, reply.body()).isBetween(400, 499);
        assertThat(reply.contentType()).as(what).startsWith(Problem.CONTENT_TYPE);
        assertThat(reply.problem().status()).as(what).isEqualTo(reply.status());
        assertThat(reply.body()).as(what).doesNotContain("Exception", "org.", "java.", "at com");
    }
}
