package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest;
import com.chetango.server.http.Answer;
import com.chetango.server.http.Endpoint;
import com.chetango.server.http.Request;
import com.chetango.server.identity.Session;
import com.chetango.server.identity.SessionService;

/** {@code POST /api/v1/sync/exchange}. */
public final class ExchangeEndpoint implements Endpoint {

    private final SessionService sessions;
    private final ExchangeService exchanges;

    ExchangeEndpoint(SessionService sessions, ExchangeService exchanges) {
        this.sessions = sessions;
        this.exchanges = exchanges;
    }

    @Override
    public Answer handle(Request request) {
        Session session = sessions.require(request);
        return Answer.ok(exchanges.exchange(session, request.body(ExchangeRequest.class)));
    }
}
