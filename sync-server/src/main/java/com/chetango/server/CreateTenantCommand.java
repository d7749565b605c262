package com.chetango.server;

import com.chetango.server.operator.NewTenant;
import com.chetango.server.platform.Database;
import com.chetango.server.tenants.Tenant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Clock;
import java.util.concurrent.Callable;

/** Opens an academy. */
@Command(
        name = "create-tenant",
        description = "Opens an academy with one branch and its owner.",
        mixinStandardHelpOptions = true)
final class CreateTenantCommand implements Callable<Integer> {

    @Mixin private final ServerCommand.Data data = new ServerCommand.Data();

    @Option(names = "--code", required = true, description = "What people type to sign in.")
    private String code = "";

    @Option(names = "--name", required = true, description = "The academy's name.")
    private String name = "";

    @Option(names = "--branch-code", description = "Starts receipt numbers.", defaultValue = "PRI")
    private String branchCode = "PRI";

    @Option(names = "--branch-name", description = "Its first branch.", defaultValue = "Principal")
    private String branchName = "Principal";

    @Option(names = "--owner-name", description = "The owner's name.", defaultValue = "Owner")
    private String ownerName = "Owner";

    @Option(names = "--owner-email", required = true, description = "Signs in with it.")
    private String ownerEmail = "";

    @Option(
            names = "--owner-password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "Asked for when no value is given.")
    private String ownerPassword = "";

    @Override
    public Integer call() {
        try (Database database = Database.open(data.settings())) {
            Tenant tenant =
                    Wiring.of(database, Clock.systemUTC(), Version.current())
                            .setup()
                            .create(
                                    new NewTenant(
                                            code,
                                            name,
                                            branchCode,
                                            branchName,
                                            ownerName,
                                            ownerEmail,
                                            ownerPassword))
                            .tenant();
            System.out.printf("academy %s is open, id %s%n", tenant.code(), tenant.id());
            return 0;
        } catch (IllegalArgumentException refused) {
            System.err.println("Not opened: " + refused.getMessage());
            return 2;
        } catch (RuntimeException failed) {
            System.err.println(
                    "Not opened. " + StartProblems.explain(failed).orElseThrow(() -> failed));
            return 1;
        }
    }
}
