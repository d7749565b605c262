package com.chetango.model.classes;

/** Stored by name. Only a confirmed class counts for payroll. */
public enum SessionState {
    PENDING,
    CONFIRMED,
    CANCELLED
}
