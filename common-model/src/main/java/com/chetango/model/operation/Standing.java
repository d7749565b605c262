package com.chetango.model.operation;

/** Where an operation is in its life when it is applied. */
public enum Standing {
    /** At the desk, before anything happened: it may still be refused. */
    PROPOSED,
    /** On the server, after it happened: a fact must be recorded whatever collides with it. */
    HAPPENED
}
