package com.chetango.desk.signin;

import com.chetango.desk.sync.Session;

import java.util.List;
import java.util.UUID;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {
    /** The person is in; {@code offlineDaysLeft} is -1 when the server checked it. */
    record SignedIn(Session session, DoorFacts facts, int offlineDaysLeft)
            implements SignInOutcome {}

    /** E-mail or password wrong; which of them nobody is told. */
    record WrongPassword() implements SignInOutcome {}

    record UnknownAcademy() implements SignInOutcome {}

    /** This person may not work at a desk, or not any more. */
    record NotAllowed() implements SignInOutcome {}

    /** Never signed in on this desk, and there is no connection. */
    record NeedsInternet() implements SignInOutcome {}

    /** More than fourteen days without a connection. */
    record OfflineTooLong() implements SignInOutcome {}

    /** The server wants a pause. */
    record TooManyTries(int minutes) implements SignInOutcome {}

    /** A new desk of an academy with several branches. */
    record ChooseBranch(List<Branch> branches) implements SignInOutcome {}

    /** The server answered something it should not. */
    record ServerBroken() implements SignInOutcome {}

    /** A branch as it is chosen. */
    record Branch(UUID id, String name) {}
}
