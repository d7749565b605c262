package com.chetango.model.rows;

/**
 * Stops an operation that is only being tried to learn which rows it needs: it asked for one that
 * was not fetched yet. Whoever catches runtime exceptions around an operation lets this one pass.
 */
public final class NotYetRead extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotYetRead() {
        super("not fetched yet", null, false, false);
    }
}
