package com.chetango.model.operation;

/** What a person is asked to look at. */
public enum CaseKind {
    PACKAGE_OVERDRAWN,
    CLASS_OVER_CAPACITY,
    CLOCK_WRONG,
    POSSIBLE_DUPLICATE_PAYMENT,
    POSSIBLE_DUPLICATE_STUDENT,
    LATE_INTO_CLOSED_CASH,
    RECEIPT_CHAIN_BROKEN,
    PARKED_OPERATION,
    REJECTED_EDIT
}
