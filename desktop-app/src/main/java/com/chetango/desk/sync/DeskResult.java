package com.chetango.desk.sync;

import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.ReceiptStamp;
import com.chetango.model.operation.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What came of asking the desk to do something. Only {@link Done} left anything behind. */
public sealed interface DeskResult {

    /** Committed; with money it has reached the disk and may be printed. */
    record Done(List<Made> made) implements DeskResult {

        /** The numbers drawn, in the order of their operations. */
        public List<ReceiptStamp> receipts() {
            return made.stream().map(Made::receipt).filter(Objects::nonNull).toList();
        }

        public List<Outcome> outcomes() {
            return made.stream().map(Made::outcome).toList();
        }
    }

    /** One of the operations was refused, so none was done. */
    record Refused(Refusal refusal, List<Object> arguments) implements DeskResult {}

    /** This person's role may not do it. */
    record NotAllowed() implements DeskResult {}

    /** Nothing was saved, for a reason that is not the person's. */
    record Failed(Failure failure) implements DeskResult {}

    /**
     * One operation done.
     *
     * @param at the moment recorded in its rows
     */
    record Made(UUID operationId, Outcome outcome, Instant at, @Nullable ReceiptStamp receipt) {}

    enum Failure {
        DISK_FULL,
        DISK_BROKEN,
        /** More than an operation may carry: a picture too large. */
        TOO_LARGE,
        /** No open series of receipts on this desk. */
        NO_RECEIPT_SERIES,
        /** The desk is locked; see the sync status. */
        BLOCKED
    }
}
