package com.chetango.server;

import picocli.CommandLine;

import java.util.Arrays;

/** {@code chetango-server}: runs the server, or opens an academy. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Before the first logger: JSON lines to standard output.
        System.getProperties()
                .putIfAbsent("logback.configurationFile", "com/chetango/server/logback-server.xml");
        System.exit(new CommandLine(new ServerCommand()).execute(withoutServe(arguments)));
    }

    /** {@code serve} may be said and need not be. */
    private static String[] withoutServe(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("serve")
                ? Arrays.copyOfRange(arguments, 1, arguments.length)
                : arguments;
    }
}
