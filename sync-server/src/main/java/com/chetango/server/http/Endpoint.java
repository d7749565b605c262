package com.chetango.server.http;

/** Answers one route. */
public interface Endpoint {

    /**
     * @throws ApiProblem for whatever the caller did wrong
     */
    Answer handle(Request request);
}
