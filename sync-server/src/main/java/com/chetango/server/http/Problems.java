package com.chetango.server.http;

import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SyncJson;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.UUID;
import java.util.function.Supplier;

/** Every error answer, in one place. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int LONGEST_DETAIL = 200;

    private final Supplier<UUID> ids;

    Problems(Supplier<UUID> ids) {
        this.ids = ids;
    }

    void known(ApiProblem known, Context context) {
        write(context, known.problem());
    }

    /** What the web server itself refuses: no such path, no such method. */
    void refused(HttpResponseException refused, Context context) {
        write(context, byStatus(refused.getStatus()));
    }

    /** A bug or a broken machine. The answer says nothing of it but where to look. */
    void unexpected(Throwable broken, Context context) {
        String occurrence = "urn:uuid:" + ids.get();
        LOG.atError()
                .setCause(broken)
                .addKeyValue("instance", occurrence)
                .addKeyValue("path", printable(context.path()))
                .log("request failed");
        write(context, internal(occurrence));
    }

    static Problem internal(String occurrence) {
        return Problem.of(500, Problem.INTERNAL, "Something broke on the server", null)
                .withInstance(occurrence);
    }

    static Problem byStatus(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "NOT_FOUND", "There is nothing here", null);
            case 405 -> Problem.of(405, "METHOD_NOT_ALLOWED", "Not with this method", null);
            case 413 -> Problem.of(413, "TOO_LARGE", "The body is too large", null);
            default ->
                    status >= 500
                            ? Problem.of(status, Problem.INTERNAL, "The server could not", null)
                            : Problem.of(
                                    status, Problem.BAD_REQUEST, "The request is refused", null);
        };
    }

    private static void write(Context context, Problem problem) {
        Long wait = problem.retryAfterSeconds();
        if (wait != null) {
            context.header("Retry-After", Long.toString(wait));
        }
        context.header("Cache-Control", "no-store");
        context.status(problem.status());
        context.result(SyncJson.write(problem));
        context.contentType(Problem.CONTENT_TYPE);
    }

    /** Text from outside, short and on one line, for logs and answers. */
    static String printable(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL);
    }
}
