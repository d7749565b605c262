package com.chetango.server.identity;

import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SignInRequest;
import com.chetango.server.http.Answer;
import com.chetango.server.http.ApiProblem;
import com.chetango.server.http.Endpoint;
import com.chetango.server.http.Request;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /api/v1/sign-in}. */
public final class SignInEndpoint implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SignInEndpoint.class);
    private static final int LONGEST_NAME = 80;

    private final SignInService service;

    SignInEndpoint(SignInService service) {
        this.service = service;
    }

    @Override
    public Answer handle(Request request) {
        SignInRequest asked = request.body(SignInRequest.class);
        requirePlain(asked.device().name());
        requirePlain(asked.device().installation());
        SignInResult result = service.signIn(asked, request.address());
        LOG.atInfo()
                .addKeyValue("result", result.getClass().getSimpleName())
                .addKeyValue("device", asked.device().id())
                .addKeyValue("address", request.address())
                .log("sign-in");
        return switch (result) {
            case SignInResult.SignedIn(var response) -> Answer.ok(response);
            case SignInResult.Wrong _ ->
                    throw problem(401, Problem.WRONG_CREDENTIALS, "Not recognised");
            case SignInResult.Revoked _ ->
                    throw problem(403, Problem.DEVICE_REVOKED, "This desk was shut out");
            case SignInResult.Busy _ -> throw ApiProblem.busy(5);
            case SignInResult.Wait(var duration) ->
                    throw new ApiProblem(
                            Problem.of(429, Problem.TOO_MANY_ATTEMPTS, "Too many attempts", null)
                                    .withRetryAfterSeconds(Math.max(1, duration.toSeconds() + 1)));
            case SignInResult.ChooseBranch(var branches) ->
                    throw new ApiProblem(
                            Problem.of(409, Problem.CHOOSE_BRANCH, "Say where it stands", null)
                                    .withBranches(branches));
        };
    }

    private static void requirePlain(String text) {
        boolean isPlain =
                text.length() <= LONGEST_NAME
                        && text.chars().noneMatch(c -> c < ' ' || Character.isSurrogate((char) c));
        if (!isPlain) {
            throw ApiProblem.badRequest("The device's name or installation is not plain text.");
        }
    }

    private static ApiProblem problem(int status, String code, String title) {
        return new ApiProblem(Problem.of(status, code, title, null));
    }
}
