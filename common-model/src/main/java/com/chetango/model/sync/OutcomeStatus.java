package com.chetango.model.sync;

/** What the server did with an operation. Every one of them acknowledges it. */
public enum OutcomeStatus {
    APPLIED,
    APPLIED_FLAGGED,
    MERGED,
    REJECTED,
    PARKED,
    QUARANTINED
}
