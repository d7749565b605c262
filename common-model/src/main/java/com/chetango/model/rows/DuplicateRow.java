package com.chetango.model.rows;

/** A row whose id or unique key is already there. */
public final class DuplicateRow extends RowFault {

    private static final long serialVersionUID = 1;

    public DuplicateRow(String message) {
        super(message);
    }
}
