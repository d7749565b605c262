package com.chetango.desk.testing;

import static com.chetango.model.db.Tables.ACADEMY;

import com.chetango.desk.platform.DatabaseFolder;
import com.chetango.desk.platform.DatabaseOpening;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.KeyFile;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskChanges;
import com.chetango.desk.sync.DeskClock;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.sync.Session;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sync.SignInResponse;
import com.chetango.model.values.Ids;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A desk in a folder, as a test wants it: real file, real encryption, time moved by hand. Its
 * academy is {@link TestAcademy}'s, as if the server had sent it.
 */
public final class TestDesk implements AutoCloseable {

    public static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    public static final Instant NOW = TestAcademy.NOW;
    public static final UUID TENANT = TestAcademy.id("tenant");
    public static final UUID BRANCH = TestAcademy.id("branch");
    public static final UUID STAFF = TestAcademy.id("ana");

    private final DeskDatabase database;
    private final DirectTasks tasks = new DirectTasks(NOW);
    private final DeskClock clock;
    private final DeskChanges changes = new DeskChanges(Runnable::run);
    private final Supplier<UUID> ids;
    private final Desk desk;

    private TestDesk(DeskDatabase database, String name) {
        this.database = database;
        AtomicInteger made = new AtomicInteger();
        ids = () -> Ids.at(tasks.clock(BOGOTA).instant(), name + made.incrementAndGet());
        clock = new DeskClock(tasks.clock(BOGOTA), BOGOTA, ids.get(), () -> 0);
        desk = new Desk(database, ids, clock, changes, "test");
    }

    /** A desk of the small academy with its receptionist signed in. */
    public static TestDesk open(Path folder) {
        return open(folder, "desk");
    }

    /** One of several desks; {@code name} makes its ids its own. */
    public static TestDesk open(Path folder, String name) {
        TestDesk made = new TestDesk(database(folder), name);
        made.devices().signedIn("small", answer(name));
        made.signIn(Role.RECEPTION);
        return made;
    }

    /** A desk that was made before, as the next start of the program finds it. */
    public static TestDesk reopen(Path folder, String run) {
        TestDesk found = new TestDesk(database(folder), run);
        found.signIn(Role.RECEPTION);
        return found;
    }

    public static DeskDatabase database(Path folder) {
        DatabaseOpening opening =
                new DatabaseFolder(
                                folder,
                                new KeyFile(folder.resolve("desk.key"), new Random(7)),
                                new DirectTasks(NOW).clock(BOGOTA))
                        .open();
        if (opening instanceof DatabaseOpening.Opened(DeskDatabase database)) {
            return database;
        }
        throw new AssertionError(opening);
    }

    /** What the server says when somebody signs in at the desk of that name. */
    public static SignInResponse answer(String name) {
        return new SignInResponse(
                "token of " + name,
                NOW.plusSeconds(3600),
                TENANT,
                new SignInResponse.Staff(STAFF, "Ana", Role.RECEPTION.name()),
                new SignInResponse.Branding(
                        "small",
                        "Small",
                        new SignInResponse.Colours("#000000", "#000000", "#000000"),
                        null,
                        BOGOTA.getId(),
                        "COP"),
                new SignInResponse.Desk(
                        TestAcademy.id("device " + name),
                        BRANCH,
                        "Centro",
                        "Caja",
                        "CEN-" + name,
                        0,
                        ReceiptChain.START,
                        0),
                1,
                NOW);
    }

    public void signIn(Role role) {
        DeviceService.Identity identity = devices().identity().orElseThrow();
        desk.begin(new Session(TENANT, identity.deviceId(), BRANCH, STAFF, "Ana", role, BOGOTA));
    }

    /** Puts rows as if the server had sent them. */
    public void seed(Consumer<Rows> rows) {
        database.write(
                tx -> {
                    rows.accept(new SqlRowsStore(tx, TENANT, 1, SqlRowsStore.WriteListener.NONE));
                    return true;
                });
    }

    public int count(org.jooq.Table<?> table) {
        return database.read(tx -> tx.fetchCount(table));
    }

    public boolean isEmpty() {
        return count(ACADEMY) == 0;
    }

    public DeviceService devices() {
        return new DeviceService(database, ids);
    }

    public DeskDatabase database() {
        return database;
    }

    public Desk desk() {
        return desk;
    }

    public DeskClock clock() {
        return clock;
    }

    public DeskChanges changes() {
        return changes;
    }

    public DirectTasks tasks() {
        return tasks;
    }

    public Supplier<UUID> ids() {
        return ids;
    }

    @Override
    public void close() {
        database.close();
    }
}
