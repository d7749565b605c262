package com.chetango.server.http;

import com.chetango.model.sync.SyncJson;

import io.javalin.http.Context;

import java.util.Locale;
import java.util.Optional;

/** What an endpoint may know of a request. */
public final class Request {

    private static final String BEARER = "bearer ";

    private final Context context;
    private final int maxBytes;

    Request(Context context, int maxBytes) {
        this.context = context;
        this.maxBytes = maxBytes;
    }

    public String pathParameter(String name) {
        return context.pathParam(name);
    }

    /** The address of the connection itself: headers about it can be made up by the caller. */
    public String address() {
        return context.req().getRemoteAddr();
    }

    public Optional<String> bearerToken() {
        String header = context.header("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return Optional.empty();
        }
        return Optional.of(header.substring(BEARER.length()).strip());
    }

    /**
     * The body, unpacked and read as {@code shape}.
     *
     * @throws ApiProblem 400, 413 or 415
     */
    public <T> T body(Class<T> shape) {
        byte[] bytes = Bodies.read(context, maxBytes);
        try {
            return SyncJson.readRequest(bytes, shape);
        } catch (SyncJson.UnreadableMessage broken) {
            // The parser's own words name our classes and quote the body.
            throw ApiProblem.badRequest("The body is not the JSON this route takes.");
        }
    }
}
