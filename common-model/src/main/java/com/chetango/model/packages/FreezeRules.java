package com.chetango.model.packages;

import com.chetango.model.packages.PackageTerms.FrozenDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a package may rest. Its end moves by the days it did. */
public final class FreezeRules {

    private FreezeRules() {}

    public sealed interface Obstacle {
        /** It has no end to move yet; empty when it starts with its first use. */
        record NotStarted(Optional<LocalDate> startsOn) implements Obstacle {}

        record Ended(LocalDate endsOn) implements Obstacle {}

        record Overlaps(FrozenDays there) implements Obstacle {}

        record TooLong(long daysLeft) implements Obstacle {}
    }

    /**
     * @param allowance days the plan lets it rest, all freezes together
     */
    public static Optional<Obstacle> judge(PackageTerms terms, int allowance, FrozenDays wanted) {
        LocalDate starts = terms.startsOn();
        if (starts == null || wanted.from().isBefore(starts)) {
            return Optional.of(new Obstacle.NotStarted(Optional.ofNullable(starts)));
        }
        LocalDate ends = terms.endsOn();
        if (ends != null && wanted.from().isAfter(ends)) {
            return Optional.of(new Obstacle.Ended(ends));
        }
        Optional<FrozenDays> there =
                terms.freezes().stream().filter(f -> f.overlaps(wanted)).findFirst();
        if (there.isPresent()) {
            return Optional.of(new Obstacle.Overlaps(there.get()));
        }
        long left = daysLeft(terms.freezes(), allowance);
        return wanted.days() > left ? Optional.of(new Obstacle.TooLong(left)) : Optional.empty();
    }

    public static long daysLeft(List<FrozenDays> freezes, int allowance) {
        return Math.max(0, allowance - FrozenDays.together(freezes));
    }
}
