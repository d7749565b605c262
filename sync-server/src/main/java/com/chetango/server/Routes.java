package com.chetango.server;

import com.chetango.server.http.Route;

import java.util.List;

/** Every route of the server. */
final class Routes {

    private Routes() {}

    static List<Route> of(Wiring wiring) {
        return List.of(
                Route.get("/health", wiring.health()),
                Route.get("/api/v1/academies/{code}/branding", wiring.branding()),
                Route.post("/api/v1/sign-in", wiring.identity().signIn()),
                Route.post("/api/v1/sync/exchange", wiring.sync().exchange()));
    }
}
