package com.chetango.desk.sync;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.platform.StorageFault;
import com.chetango.desk.sync.DeskResult.Done;
import com.chetango.desk.sync.DeskResult.Failed;
import com.chetango.desk.sync.DeskResult.Failure;
import com.chetango.desk.sync.DeskResult.Made;
import com.chetango.desk.sync.DeskResult.NotAllowed;
import com.chetango.model.operation.Operation;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one door: everything staff do goes through {@link #execute}, which applies it, draws its
 * receipt number and queues it for the server in one transaction.
 *
 * <p>It is called on the database thread. When it answers {@link Done}, what was done survives a
 * power cut; print and tell the screen only then.
 */
public final class Desk {

    /** An operation with the id its rows are named after, for callers that must know it first. */
    public record Planned(UUID operationId, Operation operation) {}

    private final DeskDatabase database;
    private final Supplier<UUID> ids;
    private final DeskClock clock;
    private final DeskChanges changes;
    private final String appVersion;
    private volatile @Nullable Session session;
    private volatile Runnable afterCommit = () -> {};

    public Desk(
            DeskDatabase database,
            Supplier<UUID> ids,
            DeskClock clock,
            DeskChanges changes,
            String appVersion) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
        this.appVersion = appVersion;
    }

    /** From now on this person does what is done here. */
    public void begin(Session signedIn) {
        session = signedIn;
    }

    /** Nobody is signed in. */
    public void end() {
        session = null;
    }

    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Called after every commit, so that sending begins at once. */
    public void afterCommit(Runnable action) {
        afterCommit = action;
    }

    public Planned plan(Operation operation) {
        return new Planned(ids.get(), operation);
    }

    public DeskResult execute(Operation operation) {
        return execute(List.of(plan(operation)));
    }

    public DeskResult executeAll(List<? extends Operation> operations) {
        return execute(operations.stream().map(this::plan).toList());
    }

    /** All of them or none, in this order, each its own operation for the server. */
    public DeskResult execute(List<Planned> planned) {
        Session who = Objects.requireNonNull(session, "nobody is signed in");
        for (Planned one : planned) {
            if (!one.operation().allowedRoles().contains(who.role())) {
                return new NotAllowed();
            }
        }
        Set<Table<?>> changed = new HashSet<>();
        DeskResult result = commit(who, planned, changed);
        if (result instanceof Done) {
            changes.committed(changed);
            afterCommit.run();
        }
        return result;
    }

    private DeskResult commit(Session who, List<Planned> planned, Set<Table<?>> changed) {
        try {
            Done done = database.write(tx -> apply(tx, who, planned, changed));
            if (planned.stream().anyMatch(p -> p.operation().movesMoney())) {
                database.reachDisk();
            }
            return done;
        } catch (Undone undone) {
            return undone.result;
        } catch (DataAccessException broken) {
            return switch (StorageFault.of(broken)) {
                case DISK_FULL -> new Failed(Failure.DISK_FULL);
                case DISK_BROKEN, DAMAGED -> new Failed(Failure.DISK_BROKEN);
                case WRONG_KEY, IN_USE, NONE -> throw broken;
            };
        }
    }

    private Done apply(DSLContext tx, Session who, List<Planned> planned, Set<Table<?>> changed) {
        OperationWriter writer =
                new OperationWriter(tx, who, clock.evidence(), appVersion, changed);
        if (DeviceStateStore.isBlocked(tx, who.tenantId())) {
            throw new Undone(new Failed(Failure.BLOCKED));
        }
        List<Made> made = new ArrayList<>();
        for (Planned one : planned) {
            switch (writer.write(one)) {
                case OperationWriter.Written(Made m) -> made.add(m);
                case OperationWriter.NotWritten(DeskResult why) -> throw new Undone(why);
            }
        }
        return new Done(List.copyOf(made));
    }

    /** Takes the transaction back: a refused operation must leave nothing of those before it. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient DeskResult result;

        Undone(DeskResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
