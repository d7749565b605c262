package com.chetango.desk.sync;

import com.chetango.desk.platform.ServerClient;
import com.chetango.desk.platform.ServerClient.Answer;
import com.chetango.desk.platform.ServerClient.NoAnswer;
import com.chetango.desk.sync.ExchangeReply.Answered;
import com.chetango.desk.sync.ExchangeReply.Expected;
import com.chetango.desk.sync.ExchangeReply.Shut;
import com.chetango.desk.sync.ExchangeReply.Unavailable;
import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SyncJson;
import com.chetango.model.sync.SyncJson.UnreadableMessage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** One exchange over HTTP. */
public final class ExchangeClient {
    private static final String PATH = "/api/v1/sync/exchange";

    private final ServerClient server;

    public ExchangeClient(ServerClient server) {
        this.server = server;
    }

    ExchangeReply exchange(String token, ExchangeRequest request) {
        return switch (server.post(PATH, token, SyncJson.write(request))) {
            case NoAnswer(var where, var detail) ->
                    new Unavailable(
                            switch (where) {
                                case THIS_COMPUTER -> Cause.THIS_COMPUTER;
                                case INTERNET -> Cause.INTERNET;
                                case SERVER -> Cause.SERVER_SILENT;
                            },
                            detail,
                            null);
            case Answer answer -> understood(answer);
        };
    }

    private static ExchangeReply understood(Answer answer) {
        if (answer.status() == 200 && answer.isJson()) {
            try {
                return new Answered(
                        SyncJson.readResponse(answer.body().toArray(), ExchangeResponse.class),
                        answer.roundTrip());
            } catch (UnreadableMessage broken) {
                return unreadable(answer);
            }
        }
        Duration wait =
                answer.retryAfter() == null ? null : Duration.ofSeconds(answer.retryAfter());
        if (answer.status() == 429 || answer.status() == 503) {
            return new Unavailable(Cause.SERVER_BUSY, answer.excerpt(), wait);
        }
        if (answer.status() >= 500) {
            return new Unavailable(Cause.SERVER_BROKEN, answer.excerpt(), wait);
        }
        Problem problem = problem(answer);
        return problem == null ? unreadable(answer) : refused(answer, problem);
    }

    private static ExchangeReply refused(Answer answer, Problem problem) {
        return switch (problem.code()) {
            case Problem.EXPECTED_SEQ ->
                    problem.expectedSeq() == null
                            ? unreadable(answer)
                            : new Expected(problem.expectedSeq());
            case Problem.DEVICE_REVOKED, Problem.RESET, Problem.UPGRADE -> new Shut(problem.code());
            case Problem.SIGN_IN_AGAIN ->
                    new Unavailable(Cause.SIGN_IN_AGAIN, problem.title(), null);
            default -> new Unavailable(Cause.REFUSED, answer.excerpt(), null);
        };
    }

    private static @Nullable Problem problem(Answer answer) {
        if (!answer.isJson()) {
            return null;
        }
        try {
            Problem problem = SyncJson.readResponse(answer.body().toArray(), Problem.class);
            return problem.code() == null ? null : problem;
        } catch (UnreadableMessage broken) {
            return null;
        }
    }

    private static Unavailable unreadable(Answer answer) {
        return new Unavailable(Cause.ANSWER_UNREADABLE, answer.excerpt(), null);
    }
}
