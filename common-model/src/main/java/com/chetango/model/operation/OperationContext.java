package com.chetango.model.operation;

import com.chetango.model.values.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything an operation may know besides the rows: no clock, no randomness.
 *
 * @param at when it was done, by the desk's clock corrected with the server's (UTC)
 */
public record OperationContext(
        UUID operationId, Instant at, Actor actor, Place place, Standing standing) {

    /**
     * The id of the row this operation calls {@code name}; the same at the desk and on the server.
     */
    public UUID id(String name) {
        return Ids.derive(operationId, name);
    }

    /** The academy's calendar day. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, place.zone());
    }

    public boolean hasHappened() {
        return standing == Standing.HAPPENED;
    }
}
