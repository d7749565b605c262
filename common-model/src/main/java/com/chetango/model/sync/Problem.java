package com.chetango.model.sync;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param code what went wrong, for programs; one of the constants here
 * @param detail a sentence, for logs and support; desks have their own words for each code
 * @param instance names this one occurrence in the server's log
 * @param expectedSeq with {@link #EXPECTED_SEQ}: the device sequence number the server waits for
 * @param branches with {@link #CHOOSE_BRANCH}
 * @param epoch with {@link #RESET}: the epoch the server is in
 * @param retryAfterSeconds with 429 and 503, as in the header
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable Long expectedSeq,
        @Nullable List<BranchChoice> branches,
        @Nullable Long epoch,
        @Nullable Long retryAfterSeconds) {

    public static final String CONTENT_TYPE = "application/problem+json";

    /** 400: not JSON, or not this message. */
    public static final String BAD_REQUEST = "BAD_REQUEST";

    /** 401: unknown academy, unknown person or wrong password; nobody is told which. */
    public static final String WRONG_CREDENTIALS = "WRONG_CREDENTIALS";

    /** 401: no token, an unknown one, one that expired. */
    public static final String SIGN_IN_AGAIN = "SIGN_IN_AGAIN";

    /** 403: the desk was shut out. */
    public static final String DEVICE_REVOKED = "DEVICE_REVOKED";

    /** 409: a new desk in an academy with several branches must say where it stands. */
    public static final String CHOOSE_BRANCH = "CHOOSE_BRANCH";

    /** 409: the operations do not follow the last one taken. */
    public static final String EXPECTED_SEQ = "EXPECTED_SEQ";

    /** 410: what the desk holds is of another time of the server; it must start over. */
    public static final String RESET = "RESET";

    /** 426: this program is too old. */
    public static final String UPGRADE = "UPGRADE";

    /** 429: too many attempts. */
    public static final String TOO_MANY_ATTEMPTS = "TOO_MANY_ATTEMPTS";

    /** 503: try later. */
    public static final String BUSY = "BUSY";

    /** 500: a bug; {@code instance} finds it in the log. */
    public static final String INTERNAL = "INTERNAL";

    /** One of the academy's branches a desk may be put in. */
    public record BranchChoice(UUID id, String name) {}

    public static Problem of(int status, String code, String title, @Nullable String detail) {
        return new Problem(
                "urn:chetango:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                title,
                status,
                code,
                detail,
                null,
                null,
                null,
                null,
                null);
    }

    public Problem withInstance(String occurrence) {
        return new Problem(
                type,
                title,
                status,
                code,
                detail,
                occurrence,
                expectedSeq,
                branches,
                epoch,
                retryAfterSeconds);
    }

    public Problem withExpectedSeq(long expected) {
        return new Problem(
                type,
                title,
                status,
                code,
                detail,
                instance,
                expected,
                branches,
                epoch,
                retryAfterSeconds);
    }

    public Problem withBranches(List<BranchChoice> choices) {
        return new Problem(
                type,
                title,
                status,
                code,
                detail,
                instance,
                expectedSeq,
                choices,
                epoch,
                retryAfterSeconds);
    }

    public Problem withEpoch(long current) {
        return new Problem(
                type,
                title,
                status,
                code,
                detail,
                instance,
                expectedSeq,
                branches,
                current,
                retryAfterSeconds);
    }

    public Problem withRetryAfterSeconds(long seconds) {
        return new Problem(
                type, title, status, code, detail, instance, expectedSeq, branches, epoch, seconds);
    }
}
