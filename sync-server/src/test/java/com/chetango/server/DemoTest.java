package com.chetango.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.demo.DemoAcademy;
import com.chetango.model.demo.DemoSize;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Protocol;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.server.platform.Database;
import com.chetango.server.testing.DeskClient;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestServer;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** A whole academy with its history, made on the server and received by a new desk. */
@ParameterizedClass
@EnumSource
class DemoTest {

    private static final UUID DEVICE = UUID.fromString("01999999-0000-7000-8000-000000000001");

    private final TestDatabase database;

    DemoTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_new_desk_receives_all_of_the_demo_in_pages() {
        int port = TestServer.on(database).port();
        Database opened = TestServer.database(database);
        Wiring wiring = Wiring.of(opened, Clock.systemUTC(), "test");
        wiring.demo().createIfAbsent(new DemoSize(40, 1, 70, false));
        wiring.demo().createIfAbsent(DemoSize.SHOWN);
        DeskClient client = new DeskClient(port);
        SignInRequest request = request(null);
        UUID branch =
                Objects.requireNonNull(client.trySignIn(request).problem().branches())
                        .getFirst()
                        .id();
        SignInResponse session = client.signIn(request(branch));
        Map<String, Integer> received = new TreeMap<>();
        long cursor = 0;
        ExchangeResponse page;
        do {
            page = client.exchange(pull(session, cursor));
            page.tables().forEach((t, rows) -> received.merge(t, rows.up().size(), Integer::sum));
            cursor = page.cursor();
        } while (page.hasMore());
        assertThat(received).isEqualTo(stored(opened, session.tenantId()));
        assertThat(received.get("student")).isEqualTo(40);
    }

    private static Map<String, Integer> stored(Database opened, UUID tenant) {
        Map<String, Integer> stored = new TreeMap<>();
        opened.inTenant(
                tenant,
                tx -> {
                    for (Table<?> table : Replica.TABLES) {
                        int rows = tx.fetchCount(table, Replica.TENANT_ID.in(table).eq(tenant));
                        if (rows > 0) {
                            stored.put(table.getName(), rows);
                        }
                    }
                    return stored;
                });
        return stored;
    }

    private static SignInRequest request(@Nullable UUID branch) {
        return new SignInRequest(
                DemoAcademy.CODE,
                DemoAcademy.RECEPTION_EMAIL,
                DemoAcademy.PASSWORD,
                new SignInRequest.Device(DEVICE, "pc", "once"),
                branch);
    }

    private static ExchangeRequest pull(SignInResponse session, long cursor) {
        return new ExchangeRequest(
                Protocol.VERSION, 5, DEVICE, session.epoch(), cursor, List.of(), 2_000);
    }
}
