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
    /** A minor without a guardian. */
    GUARDIAN_REQUIRED,
    /** No package at all. */
    NO_PACKAGE,
    /**
     * Packages, but none with classes: name of the last one, LocalDate of its last use if known.
     */
    NO_CLASSES_LEFT,
    /** LocalDate it ended. */
    PACKAGE_EXPIRED,
    /** LocalDate the freeze ends. */
    PACKAGE_FROZEN,
    /** Not for this style, level or branch: package name. */
    PACKAGE_NOT_FOR_THIS,
    /** Limit, and DAY or WEEK. */
    PACKAGE_LIMIT,
    /** No grace class left. */
    NO_GRACE_LEFT,
    /** A supervisor must agree. */
    NEEDS_SUPERVISOR,
    ALREADY_UNDONE
}
