package com.chetango.server.identity;

import com.chetango.server.http.ApiProblem;
import com.chetango.server.http.Request;
import com.chetango.server.platform.Database;

import java.time.Clock;

/** Turns a request's token into who is speaking. */
public final class SessionService {

    private final Database database;
    private final SessionStore sessions;
    private final Clock clock;

    SessionService(Database database, SessionStore sessions, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * @throws ApiProblem 401 without a good token
     */
    public Session require(Request request) {
        String token = request.bearerToken().orElseThrow(ApiProblem::signInAgain);
        return Tokens.claimedTenant(token)
                .flatMap(
                        tenant ->
                                database.inTenant(
                                        tenant,
                                        tx ->
                                                sessions.find(
                                                        tx,
                                                        tenant,
                                                        Tokens.hash(token),
                                                        clock.instant())))
                .orElseThrow(ApiProblem::signInAgain);
    }
}
