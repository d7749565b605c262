package com.chetango.server.http;

import com.chetango.model.sync.Problem;

/** Ends a request with a problem the caller should hear of. It is not a bug and has no trace. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ApiProblem(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public static ApiProblem badRequest(String detail) {
        return new ApiProblem(
                Problem.of(400, Problem.BAD_REQUEST, "The request cannot be read", detail));
    }

    public static ApiProblem signInAgain() {
        return new ApiProblem(
                Problem.of(401, Problem.SIGN_IN_AGAIN, "Sign in again", "The token is not valid."));
    }

    public static ApiProblem busy(long retryAfterSeconds) {
        return new ApiProblem(
                Problem.of(503, Problem.BUSY, "Try again later", null)
                        .withRetryAfterSeconds(retryAfterSeconds));
    }

    public Problem problem() {
        return problem;
    }
}
