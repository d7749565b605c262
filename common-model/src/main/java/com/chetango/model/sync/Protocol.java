package com.chetango.model.sync;

/** The numbers both sides of an exchange agree on. */
public final class Protocol {

    public static final int VERSION = 1;

    /** Operations in one request at most. */
    public static final int MAX_OPERATIONS = 100;

    /** Bytes of one request body at most, unpacked. */
    public static final int MAX_BYTES = 512 * 1024;

    private Protocol() {}
}
