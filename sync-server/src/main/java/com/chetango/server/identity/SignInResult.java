package com.chetango.server.identity;

import com.chetango.model.sync.Problem.BranchChoice;
import com.chetango.model.sync.SignInResponse;

import java.time.Duration;
import java.util.List;

/** What came of somebody trying to sign in. */
sealed interface SignInResult {

    record SignedIn(SignInResponse response) implements SignInResult {}

    /** Whether it was the academy, the person or the password is not said. */
    record Wrong() implements SignInResult {}

    record Wait(Duration duration) implements SignInResult {}

    record ChooseBranch(List<BranchChoice> branches) implements SignInResult {}

    record Revoked() implements SignInResult {}

    record Busy() implements SignInResult {}
}
