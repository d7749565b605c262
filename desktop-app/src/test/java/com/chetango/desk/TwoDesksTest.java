package com.chetango.desk;

import static com.chetango.model.db.Tables.STUDENT;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.TimeIds;
import com.chetango.desk.signin.SignInResult;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.desk.sync.SyncStatus;
import com.chetango.desk.testing.TestDesk;
import com.chetango.model.badges.StudentBadge;
import com.chetango.model.operation.EditStudent;
import com.chetango.model.operation.EditStudent.FieldChange;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.RegisterStudent;
import com.chetango.model.people.StudentField;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.rows.Replica;
import com.chetango.model.sync.WireRows;
import com.chetango.server.ChetangoServer;
import com.chetango.server.ServerConfig;
import com.chetango.server.operator.NewTenant;
import com.chetango.server.platform.DatabaseSettings;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Desks as they are wired, a real server, HTTP between them; only time is moved by hand. */
class TwoDesksTest {
    private static final String PASSWORD = "baila conmigo";
    private static final Supplier<UUID> IDS = new TimeIds(new SecureRandom());

    @TempDir Path folder;
    private final List<Wiring> desks = new ArrayList<>();
    private ChetangoServer server;

    @BeforeEach
    void start() {
        server = ChetangoServer.start(config(0));
        server.createTenant(
                new NewTenant(
                        "clave",
                        "Clave y Son",
                        "MED",
                        "Laureles",
                        "Ana",
                        "ana@clave.co",
                        PASSWORD));
    }

    private ServerConfig config(int port) {
        return ServerConfig.inMemory()
                .withDatabase(DatabaseSettings.fileIn(folder.resolve("server")))
                .withPort(port);
    }

    @AfterEach
    void stop() {
        desks.forEach(Wiring::close);
        server.close();
    }

    @Test
    void two_desks_end_with_the_same_rows() {
        Wiring a = desk("a");
        Wiring b = desk("b");
        signIn(a);
        signIn(b);
        for (int i = 0; i < 30; i++) {
            done(i % 2 == 0 ? a : b, register("Student " + i));
        }
        exchange(a, b, a, b);
        UUID student = student(a);
        done(a, edit(student, StudentField.PHONE, "3001112233"));
        done(b, edit(student, StudentField.PHONE, "3004445566"));
        exchange(a, b, a, b);
        assertThat(rows(a)).isEqualTo(rows(b));
        assertThat(a.sync().status()).isInstanceOf(SyncStatus.UpToDate.class);
        assertThat(a.database().<Integer>read(tx -> tx.fetchCount(STUDENT))).isEqualTo(30);
    }

    @Test
    void what_is_done_while_the_server_is_away_arrives_when_it_is_back() {
        Wiring a = desk("a");
        signIn(a);
        exchange(a);
        int port = server.port();
        server.close();
        for (int i = 0; i < 250; i++) {
            done(a, register("Student " + i));
        }
        a.syncLoop().tryNow();
        assertThat(a.sync().status()).isInstanceOf(SyncStatus.Offline.class);
        assertThat(a.sync().unsent()).isEqualTo(250);
        server = ChetangoServer.start(config(port));
        exchange(a);
        assertThat(a.sync().status()).isInstanceOf(SyncStatus.UpToDate.class);
        Wiring b = desk("b");
        signIn(b);
        exchange(b);
        assertThat(rows(b)).isEqualTo(rows(a));
        assertThat(rows(b).get("student")).hasSize(250);
    }

    @Test
    void yesterdays_password_opens_the_desk_without_the_server_and_a_wrong_one_does_not() {
        Wiring a = desk("a");
        signIn(a);
        exchange(a);
        int port = server.port();
        server.close();
        assertThat(a.signIn().signIn("clave", "ana@clave.co", PASSWORD, null))
                .isInstanceOfSatisfying(
                        SignInResult.Offline.class, in -> assertThat(in.daysLeft()).isEqualTo(14));
        for (int i = 0; i < 3; i++) {
            assertThat(a.signIn().signIn("clave", "ana@clave.co", "not it", null))
                    .isInstanceOf(SignInResult.WrongCredentials.class);
        }
        assertThat(a.signIn().signIn("clave", "ana@clave.co", PASSWORD, null))
                .isInstanceOf(SignInResult.TryLater.class);
        assertThat(a.signIn().signIn("clave", "luz@clave.co", PASSWORD, null))
                .isInstanceOf(SignInResult.NeedsNetwork.class);
        assertThat(a.signIn().signIn("other", "ana@clave.co", PASSWORD, null))
                .isEqualTo(new SignInResult.OtherAcademy("clave"));
        server = ChetangoServer.start(config(port));
    }

    private Wiring desk(String name) {
        DirectTasks tasks = new DirectTasks(TestDesk.NOW);
        Machine machine =
                new Machine(
                        tasks.clock(TestDesk.BOGOTA),
                        System::nanoTime,
                        IDS,
                        new Random(5),
                        name,
                        "test");
        Wiring desk =
                new Wiring(
                        TestDesk.database(folder.resolve(name)),
                        tasks,
                        machine,
                        "http://127.0.0.1:" + server.port());
        desks.add(desk);
        return desk;
    }

    private static Session signIn(Wiring desk) {
        SignInResult result = desk.signIn().signIn("clave", "ana@clave.co", PASSWORD, null);
        assertThat(result).isInstanceOf(SignInResult.Online.class);
        return ((SignInResult.Online) result).session();
    }

    private static void exchange(Wiring... desks) {
        for (Wiring desk : desks) {
            desk.syncLoop().tryNow();
        }
    }

    private static void done(Wiring desk, Operation operation) {
        assertThat(desk.desk().execute(operation)).isInstanceOf(DeskResult.Done.class);
    }

    private Operation register(String name) {
        UUID branch = desks.getFirst().devices().identity().orElseThrow().branchId();
        return new RegisterStudent(
                IDS.get(),
                branch,
                new StudentProfile(
                        new StudentProfile.Names(name, "Montoya"),
                        null,
                        StudentProfile.Contact.NONE,
                        null,
                        null,
                        null,
                        null),
                StudentBadge.draw(new SecureRandom()),
                null,
                null,
                null);
    }

    private static EditStudent edit(UUID student, StudentField field, @Nullable String to) {
        return new EditStudent(student, List.of(new FieldChange(field, null, to)));
    }

    private static UUID student(Wiring desk) {
        return desk.database().read(tx -> tx.fetch(STUDENT)).getFirst().getId();
    }

    /** Everything a desk holds, in an order that does not depend on it. */
    private static Map<String, List<String>> rows(Wiring desk) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table<?> table : Replica.TABLES) {
            List<String> found =
                    desk.database().read(tx -> tx.selectFrom(table).fetch()).stream()
                            .map(row -> WireRows.write(row).toString())
                            .sorted()
                            .toList();
            rows.put(table.getName(), found);
        }
        return rows;
    }
}
