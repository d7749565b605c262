package com.chetango.model.rows;

/** A row that breaks its table's declaration: a null, a text too long, a NUL character. */
public class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RowFault(String message) {
        super(message);
    }
}
