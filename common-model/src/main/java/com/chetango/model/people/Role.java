package com.chetango.model.people;

import java.util.EnumSet;
import java.util.Set;

/** What a member of staff may do; stored by name. */
public enum Role {
    RECEPTION,
    TEACHER,
    ADMIN,
    OWNER;

    /** Everybody who works at a front desk. */
    public static Set<Role> frontDesk() {
        return EnumSet.of(RECEPTION, ADMIN, OWNER);
    }

    /** Those who may decide about prices, people and differences. */
    public static Set<Role> supervisors() {
        return EnumSet.of(ADMIN, OWNER);
    }

    public static Set<Role> everyone() {
        return EnumSet.allOf(Role.class);
    }

    public boolean isSupervisor() {
        return this == ADMIN || this == OWNER;
    }
}
