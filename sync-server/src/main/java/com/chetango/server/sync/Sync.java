package com.chetango.server.sync;

import com.chetango.server.identity.SessionService;
import com.chetango.server.platform.Database;
import com.chetango.server.tenants.TenantService;

import java.time.Clock;

/** What the rest of the program gets from this package, put together. */
public record Sync(ExchangeEndpoint exchange) {

    public static Sync of(
            Database database, SessionService sessions, TenantService tenants, Clock clock) {
        OperationIntake intake =
                new OperationIntake(
                        database, new DeviceQueueStore(), new InboxStore(), tenants, clock);
        return new Sync(
                new ExchangeEndpoint(
                        sessions,
                        new ExchangeService(database, intake, new PullStore(), tenants, clock)));
    }
}
