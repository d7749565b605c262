package com.chetango.server;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;

/** Why a start fails, in words for who runs the server. */
final class StartProblems {

    /** H2: another process has the file open. */
    private static final int DATABASE_IN_USE = 90020;

    private StartProblems() {}

    /** Empty for what is a bug and should show all it knows. */
    static Optional<String> explain(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return Optional.of(
                        "The port is taken by another program. Choose one with --port; 0 takes any"
                                + " free one.");
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(explain(sql));
            }
        }
        return Optional.empty();
    }

    private static String explain(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (failed.getErrorCode() == DATABASE_IN_USE) {
            return "Another server is running on this data folder. Nothing was changed.";
        } else if (state.startsWith("28")) {
            return "The database refuses the user or the password. Nothing was changed.";
        } else if (state.startsWith("08") || state.startsWith("57P")) {
            return "The database does not answer: " + failed.getMessage();
        }
        return "The database cannot be opened: " + failed.getMessage();
    }
}
