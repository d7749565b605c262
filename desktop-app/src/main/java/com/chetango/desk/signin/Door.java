package com.chetango.desk.signin;

/** Where a person comes in. Both calls may wait for disk or network: never on the screen. */
public interface Door {
    /** What is known before anybody has signed in. */
    DoorFacts facts();

    /** Tries to let somebody in; everything that usually happens is an outcome. */
    SignInOutcome enter(Credentials credentials);
}
