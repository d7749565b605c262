package com.chetango.model.sync;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Desk → server.
 *
 * @param protocol see {@link Protocol#VERSION}
 * @param schema number of the last migration the desk has
 * @param cursor tenant sequence up to which the desk holds everything
 * @param ops in device sequence order, dense, at most {@link Protocol#MAX_OPERATIONS}
 * @param maxRows how many rows the desk wants at most in one answer
 */
public record ExchangeRequest(
        int protocol,
        int schema,
        UUID device,
        long epoch,
        long cursor,
        List<SentOperation> ops,
        int maxRows) {

    public ExchangeRequest {
        Objects.requireNonNull(device, "device");
        ops = List.copyOf(ops);
    }

    /**
     * @param seq the device's dense sequence number
     * @param v version of the operation's type
     * @param app version of the program that made it
     * @param user who did it
     * @param baseSeq the desk's cursor when it was done
     * @param payload the operation as JSON text, exactly as hashed
     * @param sha256 of the payload's UTF-8 bytes, hex
     */
    public record SentOperation(
            UUID op,
            long seq,
            String type,
            int v,
            String app,
            UUID user,
            UUID branch,
            @Nullable UUID cashSession,
            long baseSeq,
            ClockEvidence when,
            String payload,
            String sha256) {

        public SentOperation {
            Objects.requireNonNull(op, "op");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(app, "app");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(branch, "branch");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(payload, "payload");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /**
     * When it was done, as far as the desk can tell.
     *
     * @param wall the desk's own clock
     * @param tz the desk's zone
     * @param offsetMs what the desk believes its clock is off from the server's; the time shown and
     *     recorded is wall + offset
     * @param boot changes with every start of the program
     * @param monoMs milliseconds since that start, from a clock nobody can set
     */
    public record ClockEvidence(Instant wall, String tz, long offsetMs, UUID boot, long monoMs) {

        public ClockEvidence {
            Objects.requireNonNull(wall, "wall");
            Objects.requireNonNull(tz, "tz");
            Objects.requireNonNull(boot, "boot");
        }

        public Instant corrected() {
            return wall.plusMillis(offsetMs);
        }
    }
}
