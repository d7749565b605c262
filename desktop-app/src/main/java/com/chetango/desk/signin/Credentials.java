package com.chetango.desk.signin;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What the person typed.
 *
 * @param branchId chosen when a new desk of an academy with several branches asked for it
 */
public record Credentials(String academy, String email, String password, @Nullable UUID branchId) {
    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "Credentials[" + academy + "]";
    }
}
