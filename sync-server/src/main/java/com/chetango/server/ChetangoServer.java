package com.chetango.server;

import com.chetango.model.demo.DemoSize;
import com.chetango.model.rows.Rows;
import com.chetango.model.sync.Protocol;
import com.chetango.server.http.HttpServer;
import com.chetango.server.operator.NewTenant;
import com.chetango.server.operator.TenantSetupService;
import com.chetango.server.platform.Database;

import java.util.UUID;
import java.util.function.Consumer;

/** A running server. */
public final class ChetangoServer implements AutoCloseable {

    private final Database database;
    private final Wiring wiring;
    private final HttpServer http;

    private ChetangoServer(Database database, Wiring wiring, HttpServer http) {
        this.database = database;
        this.wiring = wiring;
        this.http = http;
    }

    /** Opens the database, brings it up to date, and answers requests when this returns. */
    public static ChetangoServer start(ServerConfig config) {
        Database database = Database.open(config.database());
        try {
            Wiring wiring = Wiring.of(database, config.clock(), Version.current());
            if (config.isDemo()) {
                wiring.demo().createIfAbsent(DemoSize.SHOWN);
            }
            HttpServer http =
                    HttpServer.start(
                            config.host(),
                            config.port(),
                            Protocol.MAX_BYTES,
                            Routes.of(wiring),
                            wiring.ids());
            return new ChetangoServer(database, wiring, http);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    public int port() {
        return http.port();
    }

    public TenantSetupService.Opened createTenant(NewTenant wanted) {
        return wiring.setup().create(wanted);
    }

    /** Writes rows nobody's desk sent, under one commit number; desks receive them. */
    public void writeRows(UUID tenantId, Consumer<Rows> work) {
        wiring.setup().writeRows(tenantId, work);
    }

    /** Lets requests under way finish. */
    @Override
    public void close() {
        try {
            http.close();
        } finally {
            database.close();
        }
    }
}
