package com.chetango.model.people;

/** Stored by name. */
public enum StudentStatus {
    ACTIVE,
    FROZEN,
    INACTIVE
}
