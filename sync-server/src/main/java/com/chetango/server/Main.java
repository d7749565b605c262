package com.chetango.server;

import picocli.CommandLine;

/** {@code chetango-server}: runs the server, or opens an academy. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Before the first logger: JSON lines to standard output.
        System.getProperties()
                .putIfAbsent("logback.configurationFile", "com/chetango/server/logback-server.xml");
        System.exit(new CommandLine(new ServerCommand()).execute(arguments));
    }
}
