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
    /** More was paid than the charge asked, or the charge is void. */
    CHARGE_OVERPAID,
    /** Sold at a price, or on terms, that the catalogue no longer said. */
    PRICE_DIFFERS,
    /** Done beyond a limit that nobody who may had agreed to. */
    OVER_LIMIT,
    /** A document speaks of another amount than the one it corrects. */
    AMOUNT_DIFFERS,
    PARKED_OPERATION,
    REJECTED_EDIT
}
