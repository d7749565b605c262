package com.chetango.desk.signin;

import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.platform.ServerClient.Answer;
import com.chetango.desk.platform.ServerClient.NoAnswer;
import com.chetango.desk.platform.ServerClient.Where;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.Problem.BranchChoice;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse;
import com.chetango.model.sync.SyncJson;
import com.chetango.model.sync.SyncJson.UnreadableMessage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks the server who somebody is. */
public final class SignInClient {
    private static final long SECONDS_IF_NOT_SAID = 30;

    sealed interface Said {
        record Welcome(SignInResponse answer) implements Said {}

        record Wrong() implements Said {}

        record Wait(long seconds) implements Said {}

        record Choose(List<BranchChoice> branches) implements Said {}

        record Revoked() implements Said {}

        record No(String code) implements Said {}

        /** No server spoke: silence, an error of its own, or something that is not ours. */
        record Nothing(Where where) implements Said {}
    }

    private final ServerClient server;

    public SignInClient(ServerClient server) {
        this.server = server;
    }

    Said signIn(SignInRequest request) {
        return switch (server.post("/api/v1/sign-in", null, SyncJson.write(request))) {
            case NoAnswer(Where where, var _) -> new Said.Nothing(where);
            case Answer answer -> understood(answer);
        };
    }

    /** Colours, logo and name of an academy, before anybody signed in. */
    public Optional<SignInResponse.Branding> branding(String academyCode) {
        String code = URLEncoder.encode(academyCode, StandardCharsets.UTF_8);
        if (server.get("/api/v1/academies/" + code + "/branding") instanceof Answer answer
                && answer.status() == 200
                && answer.isJson()) {
            return read(answer, SignInResponse.Branding.class);
        }
        return Optional.empty();
    }

    private static Said understood(Answer answer) {
        if (answer.status() >= 500 || !answer.isJson()) {
            return new Said.Nothing(Where.SERVER);
        }
        if (answer.status() == 200) {
            return read(answer, SignInResponse.class)
                    .<Said>map(Said.Welcome::new)
                    .orElseGet(() -> new Said.Nothing(Where.SERVER));
        }
        return read(answer, Problem.class)
                .map(problem -> refused(answer, problem))
                .orElseGet(() -> new Said.Nothing(Where.SERVER));
    }

    private static Said refused(Answer answer, Problem problem) {
        return switch (problem.code()) {
            case Problem.WRONG_CREDENTIALS -> new Said.Wrong();
            case Problem.TOO_MANY_ATTEMPTS ->
                    new Said.Wait(
                            Objects.requireNonNullElse(answer.retryAfter(), SECONDS_IF_NOT_SAID));
            case Problem.CHOOSE_BRANCH ->
                    new Said.Choose(Objects.requireNonNullElse(problem.branches(), List.of()));
            case Problem.DEVICE_REVOKED -> new Said.Revoked();
            default -> new Said.No(problem.code());
        };
    }

    private static <T> Optional<T> read(Answer answer, Class<T> shape) {
        try {
            return Optional.of(SyncJson.readResponse(answer.body().toArray(), shape));
        } catch (UnreadableMessage broken) {
            return Optional.empty();
        }
    }
}
