package com.chetango.model.demo;

import com.chetango.model.operation.Actor;
import com.chetango.model.operation.Operation;
import com.chetango.model.operation.OperationContext;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.Place;
import com.chetango.model.operation.ReceiptChain;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.Receipted;
import com.chetango.model.operation.Standing;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Rows;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A front desk of the past: its clock, its open drawer, its receipt series. */
final class DemoDesk {

    private final Rows rows;
    private final String series;
    private final Place place;
    private Actor actor;
    private Instant now = Instant.EPOCH;
    private @Nullable UUID drawer;
    private long operations;
    private long receipts;
    private String lastHash = ReceiptChain.START;

    /**
     * @param series of a desk that is gone: a new one must not continue its numbers
     */
    DemoDesk(Rows rows, Place place, Actor actor, String series) {
        this.rows = rows;
        this.place = place;
        this.actor = actor;
        this.series = series;
    }

    UUID branchId() {
        return place.branchId();
    }

    Instant now() {
        return now;
    }

    @Nullable UUID drawer() {
        return drawer;
    }

    void drawer(@Nullable UUID cashSessionId) {
        this.drawer = cashSessionId;
    }

    /** The clock moves to {@code instant}, never back. */
    void at(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    /** The id the next operation will have, for operations that name one another. */
    UUID nextId() {
        return Ids.at(now, "demo/" + series + "/" + operations);
    }

    /** Does it, or says why the desk would not. A few seconds pass. */
    Outcome run(Operation proposed) {
        UUID id = nextId();
        Operation operation = proposed;
        ReceiptStamp stamp = null;
        if (proposed instanceof Receipted receipted) {
            stamp =
                    ReceiptChain.next(
                            series,
                            receipts + 1,
                            lastHash,
                            new ReceiptChain.Link(receipted.receiptAmount(), id, now));
            operation = receipted.stamped(stamp);
        }
        Outcome outcome = operation.apply(rows, context(id));
        operations++;
        if (stamp != null && !(outcome instanceof Outcome.Refused)) {
            receipts++;
            lastHash = stamp.hash();
        }
        now = now.plusSeconds(4);
        return outcome;
    }

    /** Does it; anything but success is a fault of the demo. */
    void must(Operation operation) {
        Outcome outcome = run(operation);
        if (outcome instanceof Outcome.Refused) {
            throw new IllegalStateException(operation + ": " + outcome);
        }
    }

    /** Does it in another's name. */
    void must(Operation operation, UUID staffId, Role role) {
        Actor own = actor;
        actor = new Actor(staffId, role);
        try {
            must(operation);
        } finally {
            actor = own;
        }
    }

    private OperationContext context(UUID id) {
        return new OperationContext(
                id,
                now,
                actor,
                new Place(
                        place.tenantId(), place.branchId(), place.deviceId(), drawer, place.zone()),
                Standing.PROPOSED);
    }
}
