package com.chetango.desk.dev;

import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.STAFF;

import com.chetango.desk.platform.DatabaseFolder;
import com.chetango.desk.platform.DatabaseOpening;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.KeyFile;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.sync.Session;
import com.chetango.model.demo.DemoAcademy;
import com.chetango.model.demo.DemoSize;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.rows.SqlRowsStore;
import com.chetango.model.sync.SignInResponse;
import com.chetango.model.values.Ids;

import org.jooq.UpdatableRecord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk's own file with the demo academy in it, as if a server had sent it all. */
final class SampleDesk implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("America/Bogota");

    private static final long SEED = 20_261_119L;

    /** Nobody types a PIN on a picture. */
    private static final String NO_PIN = "$argon2id$v=19$m=1,t=1,p=1$bm9uZQ$bm9uZQ";

    private static final DemoSize SIZE = new DemoSize(90, 1, 70, false);

    private final DeskDatabase database;
    private final Instant now;
    private final UUID tenant;
    private final UUID device;
    private final AtomicInteger made = new AtomicInteger();

    private SampleDesk(DeskDatabase database, Instant now) {
        this.database = database;
        this.now = now;
        this.tenant = Ids.at(now, "sample/tenant");
        this.device = Ids.at(now, "sample/device");
    }

    /** In an empty folder. */
    static SampleDesk make(Path folder, Instant now) {
        Clock clock = new DirectTasks(now).clock(ZONE);
        DatabaseOpening opening =
                new DatabaseFolder(
                                folder,
                                new KeyFile(folder.resolve("desk.key"), new Random(SEED)),
                                clock)
                        .open();
        if (!(opening instanceof DatabaseOpening.Opened(DeskDatabase database))) {
            throw new IllegalStateException("the sample's folder: " + opening);
        }
        SampleDesk desk = new SampleDesk(database, now);
        desk.fill();
        return desk;
    }

    /** Never the same twice in this file, whoever asks. */
    UUID nextId() {
        return Ids.at(now, "sample/" + made.incrementAndGet());
    }

    DeskDatabase database() {
        return database;
    }

    UUID tenant() {
        return tenant;
    }

    private void fill() {
        DemoAcademy academy = new DemoAcademy(tenant, SEED, LocalDate.ofInstant(now, ZONE), SIZE);
        database.write(
                tx -> {
                    Rows rows = new SqlRowsStore(tx, tenant, 1, SqlRowsStore.WriteListener.NONE);
                    academy.writeTo(row -> put(rows, row), 1, () -> NO_PIN);
                    return true;
                });
        new DeviceService(database, () -> device).signedIn(DemoAcademy.CODE, answer());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the table of a row is known to the row alone
    private static void put(Rows rows, UpdatableRecord<?> row) {
        // Rows that were edited on the way remember only their last change.
        row.touched(true);
        rows.put((UpdatableRecord) row);
    }

    UUID branch() {
        return database.read(
                tx ->
                        tx.select(BRANCH.ID)
                                .from(BRANCH)
                                .where(BRANCH.TENANT_ID.eq(tenant))
                                .orderBy(BRANCH.ID)
                                .fetch(BRANCH.ID)
                                .getFirst());
    }

    private UUID staff(String email) {
        return database.read(
                tx ->
                        tx.select(STAFF.ID)
                                .from(STAFF)
                                .where(STAFF.TENANT_ID.eq(tenant), STAFF.EMAIL.eq(email))
                                .fetch(STAFF.ID)
                                .getFirst());
    }

    /** The receptionist at work. */
    Session session() {
        return new Session(
                tenant,
                device,
                branch(),
                staff(DemoAcademy.RECEPTION_EMAIL),
                "Ana Sof\u00eda R\u00edos",
                Role.RECEPTION,
                ZONE);
    }

    private SignInResponse answer() {
        return new SignInResponse(
                "token",
                now.plusSeconds(3600),
                tenant,
                new SignInResponse.Staff(
                        staff(DemoAcademy.RECEPTION_EMAIL), "Ana", Role.RECEPTION.name()),
                new SignInResponse.Branding(
                        DemoAcademy.CODE,
                        "Clave y Son",
                        new SignInResponse.Colours("#6E2A7C", "#F1C9A5", "#2F6690"),
                        null,
                        ZONE.getId(),
                        "COP"),
                new SignInResponse.Desk(
                        device,
                        branch(),
                        "Medell\u00edn Laureles",
                        "Caja 1",
                        "MED-D01a",
                        1283,
                        ReceiptChain.START,
                        0),
                1,
                now);
    }

    @Override
    public void close() {
        database.close();
    }
}
