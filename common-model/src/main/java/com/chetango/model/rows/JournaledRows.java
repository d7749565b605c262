package com.chetango.model.rows;

/**
 * {@link Rows} whose latest writes can be taken back, so that an operation leaves all or nothing.
 */
public interface JournaledRows extends Rows {

    /** How many writes there have been: where the journal stands now. */
    int mark();

    /** Takes back every write made since {@code mark}. */
    void backTo(int mark);
}
