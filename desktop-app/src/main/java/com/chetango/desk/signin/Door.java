package com.chetango.desk.signin;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Where a person comes in, as the screen sees it: {@link SignInService} with what this desk knows
 * of its academy. Both calls may wait for disk or network: never on the screen's thread.
 */
public interface Door {
    /** What is known before anybody has signed in. */
    DoorFacts facts();

    /** As {@link SignInService#signIn}. */
    SignInResult enter(String academy, String email, String password, @Nullable UUID branchId);
}
