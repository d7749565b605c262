package com.chetango.server.operator;

import com.chetango.server.http.Answer;
import com.chetango.server.http.Endpoint;
import com.chetango.server.http.Request;
import com.chetango.server.platform.Database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;

/** {@code GET /health}: 200 when every part works, 503 when one does not. */
public final class HealthEndpoint implements Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(HealthEndpoint.class);

    record Health(String status, String version, Map<String, Component> components) {}

    record Component(String status) {}

    private final Database database;
    private final String version;

    public HealthEndpoint(Database database, String version) {
        this.database = database;
        this.version = version;
    }

    @Override
    public Answer handle(Request request) {
        boolean isUp = answers();
        String status = isUp ? "UP" : "DOWN";
        return new Answer(
                isUp ? 200 : 503,
                new Health(status, version, Map.of("database", new Component(status))),
                false);
    }

    private boolean answers() {
        try {
            return database.outsideTenants(tx -> tx.selectOne().fetch().size() == 1);
        } catch (RuntimeException down) {
            LOG.atError().setCause(down).log("the database does not answer");
            return false;
        }
    }
}
