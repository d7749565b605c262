package com.chetango.desk.reception;

import com.chetango.desk.classes.ClassToday;
import com.chetango.model.attendance.Basis;
import com.chetango.model.operation.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answer to a reading: one panel on the screen, one colour, one sound. */
public sealed interface Verdict {

    /** Green: in. */
    record Admitted(
            PersonCard person, ClassToday session, UUID attendanceId, Basis basis, Instant at)
            implements Verdict {}

    /** Green still: the same card again within seconds; nothing was done. */
    record JustAdmitted(PersonCard person, ClassToday session, UUID attendanceId, Instant at)
            implements Verdict {}

    /**
     * Amber: something to fix in place before the person enters.
     *
     * @param on the date the reason speaks of, if it does
     * @param limit {@code day} or {@code week} when a limit of the package was reached, else empty
     */
    record NeedsAction(
            PersonCard person,
            ClassToday session,
            Refusal why,
            Optional<LocalDate> on,
            String limit,
            List<PlanOffer> offers)
            implements Verdict {}

    /** Amber: several classes are open; which one? */
    record ChooseClass(PersonCard person, List<ClassToday> sessions) implements Verdict {}

    /** Amber: nothing to enter now. */
    record NoClass(PersonCard person, Optional<ClassToday> next) implements Verdict {}

    /** Amber: the phone shows an old code. */
    record StaleCode(PersonCard person) implements Verdict {}

    /** Red: already in this class. */
    record AlreadyIn(
            PersonCard person, ClassToday session, Instant at, String deskName, String byName)
            implements Verdict {}

    /** Red: the code names nobody here. */
    record BadCode(CodeProblem problem, String tail, Optional<LocalDate> replacedOn)
            implements Verdict {}

    /** Something the desk could not do (disk full …); nothing was registered. */
    record NotDone(String code) implements Verdict {}

    enum CodeProblem {
        /** The card was replaced by a newer one. */
        REPLACED,
        /** One of ours by its shape, but nobody here has it (yet). */
        UNKNOWN,
        /** Signed wrong: copied or made up. */
        FORGED,
        /** One of ours, read wrongly. */
        GARBLED,
        /** Nobody is called what was typed. */
        NOBODY,
        /** A QR of something else. */
        FOREIGN
    }

    /** A package the person could buy now; the usual one first. */
    record PlanOffer(UUID planId, String name, String description, long price, boolean usual) {}
}
