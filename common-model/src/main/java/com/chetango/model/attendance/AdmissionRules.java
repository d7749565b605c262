package com.chetango.model.attendance;

import com.chetango.model.packages.PackageTerms;
import com.chetango.model.values.Ids;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which package lets a person into a class, or why none does.
 *
 * <p>The earliest expiry is used first. Reasons come from the package nearest to letting in: what
 * the receptionist can fix is said before what nobody can.
 */
public final class AdmissionRules {

    private AdmissionRules() {}

    /**
     * @param balance credits left; ignored when unlimited
     * @param usedToday entries on this package on the class's date, undone ones not counted
     */
    public record Candidate(PackageTerms terms, long balance, int usedToday, int usedThisWeek) {
        boolean hasClasses() {
            return terms.isUnlimited() || balance > 0;
        }

        boolean hasGrace() {
            return !terms.isUnlimited() && balance <= 0 && -balance < terms.limits().overdraft();
        }
    }

    public record ClassFacts(LocalDate date, UUID style, UUID level, UUID branch) {}

    public sealed interface Admission {
        /** Let in on this package. */
        record Covered(Candidate candidate) implements Admission {}

        /** No classes, but this package still has a grace class. */
        record OnlyGrace(Candidate candidate) implements Admission {}

        /** Nothing covers it; {@code nearest} is what the reason is about. */
        record NotCovered(Reason reason, Optional<Candidate> nearest) implements Admission {}
    }

    /** In the order they are said when several apply: the most fixable first. */
    public enum Reason {
        LIMIT_PER_DAY,
        LIMIT_PER_WEEK,
        FROZEN,
        NO_CLASSES_LEFT,
        NOT_STARTED,
        NOT_FOR_THIS,
        EXPIRED,
        NO_PACKAGE
    }

    private static final Comparator<Candidate> EARLIEST_EXPIRY_FIRST =
            Comparator.comparing(
                            (Candidate c) ->
                                    Optional.ofNullable(c.terms().endsOn()).orElse(LocalDate.MAX))
                    .thenComparing(c -> c.terms().id(), Ids.UNSIGNED);

    public static Admission judge(List<Candidate> candidates, ClassFacts facts) {
        List<Candidate> ordered = candidates.stream().sorted(EARLIEST_EXPIRY_FIRST).toList();
        for (Candidate candidate : ordered) {
            if (obstacle(candidate, facts).isEmpty()) {
                return new Admission.Covered(candidate);
            }
        }
        for (Candidate candidate : ordered) {
            if (obstacle(candidate, facts).equals(Optional.of(Reason.NO_CLASSES_LEFT))
                    && candidate.hasGrace()) {
                return new Admission.OnlyGrace(candidate);
            }
        }
        return ordered.reversed().stream()
                .min(Comparator.comparing(c -> obstacle(c, facts).orElseThrow()))
                .map(c -> notCovered(c, facts))
                .orElse(new Admission.NotCovered(Reason.NO_PACKAGE, Optional.empty()));
    }

    private static Admission notCovered(Candidate candidate, ClassFacts facts) {
        return new Admission.NotCovered(
                obstacle(candidate, facts).orElseThrow(), Optional.of(candidate));
    }

    private static Optional<Reason> obstacle(Candidate candidate, ClassFacts facts) {
        PackageTerms terms = candidate.terms();
        if (terms.hasEndedBy(facts.date())) {
            return Optional.of(Reason.EXPIRED);
        }
        if (!terms.eligibility().admits(facts.style(), facts.level(), facts.branch())) {
            return Optional.of(Reason.NOT_FOR_THIS);
        }
        if (terms.startsAfter(facts.date())) {
            return Optional.of(Reason.NOT_STARTED);
        }
        if (terms.isFrozenOn(facts.date())) {
            return Optional.of(Reason.FROZEN);
        }
        if (!candidate.hasClasses()) {
            return Optional.of(Reason.NO_CLASSES_LEFT);
        }
        Integer perDay = terms.limits().perDay();
        if (perDay != null && candidate.usedToday() >= perDay) {
            return Optional.of(Reason.LIMIT_PER_DAY);
        }
        Integer perWeek = terms.limits().perWeek();
        if (perWeek != null && candidate.usedThisWeek() >= perWeek) {
            return Optional.of(Reason.LIMIT_PER_WEEK);
        }
        return Optional.empty();
    }
}
