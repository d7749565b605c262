package com.chetango.desk.sync;

/** Why the last exchange brought nothing, said so that a person knows where to look. */
public enum Cause {
    /** This computer is on no network. */
    THIS_COMPUTER,
    /** There is a network, but no way to the server. */
    INTERNET,
    /** The server does not answer. */
    SERVER_SILENT,
    /** The server answers that it broke (5xx). */
    SERVER_BROKEN,
    /** Something answered that is not our server, or half of an answer came. */
    ANSWER_UNREADABLE,
    /** The server asks to wait. */
    SERVER_BUSY,
    /** The sign-in is no longer good: somebody must sign in with the network there. */
    SIGN_IN_AGAIN,
    /** The server refuses what this program sends. */
    REFUSED,
    /** This computer could not store what came. */
    THIS_DISK;

    /** What the server may do about by itself; the rest waits for a person. */
    boolean isPassing() {
        return this != SIGN_IN_AGAIN;
    }
}
