package com.chetango.model.operation;

/**
 * Why an operation was not done. The desk has a sentence for each; on the server it becomes the
 * code of a rejected or parked operation. Each constant says its arguments.
 */
public enum Refusal {
    /** The role may not do this. */
    NOT_ALLOWED,
    /** A row the operation names is unknown: table name. */
    UNKNOWN,
    /** Already in this class: attendance id, Instant, device id. */
    ALREADY_CHECKED_IN,
    CLASS_CANCELLED,
    /** Confirmed already; it must be reopened first. */
    CLASS_CONFIRMED,
    /** Somebody else changed it first: column or table, its value now, the value refused. */
    CHANGED_MEANWHILE,
    /** The catalogue was edited meanwhile: version seen, version now. */
    CATALOGUE_CHANGED,
    /** Day and branch of a weekly class never change: end it and make another. */
    SLOT_CANNOT_MOVE,
    /** Has a place in that class already: enrolment id. */
    ALREADY_ENROLLED,
    /** Places taken (Long), capacity (Integer); the desk may go on beyond it. */
    CLASS_FULL,
    /** A minor without a guardian. */
    GUARDIAN_REQUIRED,
    /** No package at all. */
    NO_PACKAGE,
    /** Too few classes: name of the nearest package, its id. */
    NO_CLASSES_LEFT,
    /** Package name, its id, LocalDate it ended. */
    PACKAGE_EXPIRED,
    /** Package name, its id. */
    PACKAGE_FROZEN,
    /** Not for this style, level or branch, or not yet: package name, its id. */
    PACKAGE_NOT_FOR_THIS,
    /** Package name, its id, the limit, and DAY or WEEK. */
    PACKAGE_LIMIT,
    /** No grace class left: package name, its id. */
    NO_GRACE_LEFT,
    /** A supervisor must agree; for a discount: the percent allowed without one. */
    NEEDS_SUPERVISOR,
    ALREADY_UNDONE,
    /** Taken off the catalogue: plan name. */
    PLAN_NOT_ON_SALE,
    /** The catalogue says another price: the one seen, the one now. */
    PRICE_CHANGED,
    /** Not a family's package, or nobody's family: plan name. */
    NOT_SHAREABLE,
    /** Money needs an open cash session at this desk. */
    CASH_CLOSED,
    /** This desk has one open: session id, Instant it was opened. */
    CASH_ALREADY_OPEN,
    /** That cash session is closed. */
    ALREADY_CLOSED,
    /**
     * The count differs by more than a desk may settle alone, and explanation or supervisor are
     * missing: worst difference with its sign, limit.
     */
    CASH_DIFFERENCE,
    /** The charge was voided: concept. */
    CHARGE_VOID,
    /** More than is left of the charge: concept, pesos left. */
    MORE_THAN_OWED,
    /** Money was paid for it, which goes back first: concept, pesos. */
    CHARGE_PAID,
    /** A charge, payment or package that was voided before. */
    ALREADY_VOIDED,
    /** The package was voided: package name. */
    PACKAGE_VOID,
    /** Not started: package name, and LocalDate it starts unless that is its first use. */
    PACKAGE_NOT_STARTED,
    /** More days than the plan lets it rest: days left. */
    FREEZE_LIMIT,
    /** Frozen already: LocalDate from, LocalDate through. */
    FREEZE_OVERLAPS,
    /** The freeze ends no later than that: LocalDate through. */
    FREEZE_ENDED,
    /** Its classes stay with who bought them: package name. */
    NOT_TRANSFERABLE,
    /** Classes were transferred once: package name. */
    ALREADY_TRANSFERRED,
    /** Only payments are refunded or voided, not refunds and voids. */
    NOT_A_PAYMENT,
    /** The drawer of that payment is closed or it was refunded in part: refund what is left. */
    REFUND_INSTEAD,
    /** More than is left of what the payment gave the charge: pesos left. */
    MORE_THAN_PAID,
    /** Not the amount of the document: its amount. */
    AMOUNT_DIFFERS,
    /** Money that was seen when it was paid. */
    NOTHING_TO_CONFIRM,
    /** Somebody looked and found the same. */
    ALREADY_CHECKED
}
