package com.chetango.desk.signin;

import com.chetango.desk.platform.ServerClient.Where;
import com.chetango.desk.sync.Session;
import com.chetango.model.sync.Problem.BranchChoice;

import java.time.Instant;
import java.util.List;

/** What came of signing in. Only the first two opened the desk. */
public sealed interface SignInResult {

    record Online(Session session) implements SignInResult {}

    /**
     * @param daysLeft until the network is needed
     * @param isWarning whether it is time to say so
     */
    record Offline(Session session, int daysLeft, boolean isWarning) implements SignInResult {}

    /** Unknown academy or person, wrong password, or no longer allowed: nobody is told which. */
    record WrongCredentials() implements SignInResult {}

    record TryLater(Instant notBefore) implements SignInResult {}

    /** A new desk must say in which branch it stands; ask again with one of them. */
    record ChooseBranch(List<BranchChoice> branches) implements SignInResult {}

    /** This computer's data is of another academy. */
    record OtherAcademy(String code) implements SignInResult {}

    /** This person has never signed in here with the network there, and it is not there now. */
    record NeedsNetwork(Where where) implements SignInResult {}

    record OfflineTooLong(Instant lastOnline) implements SignInResult {}

    /** The clock shows a time before one this desk has already seen. */
    record ClockSetBack(Instant latestSeen) implements SignInResult {}

    /** The server shut this desk out. */
    record DeviceRevoked() implements SignInResult {}

    /** This program is too old, or the server answered something else it cannot go on with. */
    record ServerRefused(String code) implements SignInResult {}
}
