package com.chetango.desk;

import com.chetango.desk.classes.ClassDayService;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.Machine;
import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.reception.DoorSale;
import com.chetango.desk.reception.ReceptionService;
import com.chetango.desk.signin.DeskDoor;
import com.chetango.desk.signin.SignInClient;
import com.chetango.desk.signin.SignInService;
import com.chetango.desk.signin.Supervisors;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskChanges;
import com.chetango.desk.sync.DeskClock;
import com.chetango.desk.sync.DeviceService;
import com.chetango.desk.sync.ExchangeClient;
import com.chetango.desk.sync.Session;
import com.chetango.desk.sync.SyncLoop;
import com.chetango.desk.sync.SyncService;
import com.chetango.model.db.Tables;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Every service of the desk, made in order. A feature adds its {@code new XService} where what it
 * needs has been made.
 */
public final class Wiring implements AutoCloseable {
    private static final ZoneId COLOMBIA = ZoneId.of("America/Bogota");
    private static final Duration NOTE_TIME = Duration.ofMinutes(5);

    private final DeskDatabase database;
    private final Tasks tasks;
    private final Machine machine;
    private final ServerClient server;
    private final DeskClock clock;
    private final DeskChanges changes;
    private final Desk desk;
    private final DeviceService devices;
    private final SyncService sync;
    private final SyncLoop syncLoop;
    private final SignInClient signInClient;
    private final SignInService signIn;
    private final Supervisors supervisors;
    private final DeskDoor door;
    private final String appVersion;
    private final StudentDirectory people;
    private final ClassDayService classDay;
    private final ReceptionService reception;

    /**
     * @param serverAddress where the sync server is: {@code https://sync.chetango.co}
     */
    public Wiring(DeskDatabase database, Tasks tasks, Machine machine, String serverAddress) {
        this.database = database;
        this.tasks = tasks;
        this.machine = machine;
        server = new ServerClient(serverAddress, machine.nanoTime());
        clock = new DeskClock(machine.clock(), COLOMBIA, machine.ids().get(), machine.nanoTime());
        changes = new DeskChanges(tasks::onScreen);
        desk = new Desk(database, machine.ids(), clock, changes, machine.appVersion());
        devices = new DeviceService(database, machine.ids());
        sync = new SyncService(database);
        syncLoop =
                new SyncLoop(
                        tasks,
                        database,
                        clock,
                        changes,
                        new ExchangeClient(server),
                        machine.random());
        signInClient = new SignInClient(server);
        signIn =
                new SignInService(
                        database, devices, desk, signInClient, clock, machine.computerName());
        supervisors = new Supervisors(database, clock);
        door = new DeskDoor(database, devices, sync, signIn, clock);
        appVersion = machine.appVersion();
        people = new StudentDirectory(database);
        classDay = new ClassDayService(database);
        reception =
                new ReceptionService(
                        database,
                        desk,
                        people,
                        new DoorSale(database, desk, this::supervisor, clock),
                        classDay,
                        clock);
    }

    /** Whose PIN it is, for services that only need to know who agreed. */
    Optional<UUID> supervisor(String pin) {
        return desk.session()
                .map(Session::tenantId)
                .flatMap(
                        tenant ->
                                supervisors.check(tenant, pin)
                                                instanceof Supervisors.Agreed(UUID staff, var _)
                                        ? Optional.of(staff)
                                        : Optional.empty());
    }

    /** Begins what goes on by itself. Called on the screen's thread, once. */
    public void start() {
        desk.afterCommit(() -> tasks.onScreen(syncLoop::nudge));
        syncLoop.start();
        changes.listen(Set.of(Tables.STUDENT, Tables.STUDENT_PHOTO), this::readPeople);
        readPeople();
        tasks.every(NOTE_TIME, () -> tasks.database(this::noteTime, nothing -> {}));
    }

    private void readPeople() {
        tasks.database(
                () -> {
                    devices.identity().ifPresent(i -> people.load(i.tenantId()));
                    return true;
                },
                read -> {});
    }

    private boolean noteTime() {
        signIn.noteTime();
        return true;
    }

    public DeskDatabase database() {
        return database;
    }

    public Machine machine() {
        return machine;
    }

    public Tasks tasks() {
        return tasks;
    }

    public DeskClock clock() {
        return clock;
    }

    public DeskChanges changes() {
        return changes;
    }

    public Desk desk() {
        return desk;
    }

    public DeviceService devices() {
        return devices;
    }

    public SyncService sync() {
        return sync;
    }

    public SyncLoop syncLoop() {
        return syncLoop;
    }

    public SignInClient signInClient() {
        return signInClient;
    }

    public SignInService signIn() {
        return signIn;
    }

    public Supervisors supervisors() {
        return supervisors;
    }

    public DeskDoor door() {
        return door;
    }

    public String appVersion() {
        return appVersion;
    }

    public StudentDirectory people() {
        return people;
    }

    public ClassDayService classDay() {
        return classDay;
    }

    public ReceptionService reception() {
        return reception;
    }

    /** Finishes the commit under way and lets go of threads, network and file. */
    @Override
    public void close() {
        syncLoop.stop();
        tasks.close();
        server.close();
        database.close();
    }
}
