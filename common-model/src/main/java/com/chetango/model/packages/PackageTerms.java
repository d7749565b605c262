package com.chetango.model.packages;

import com.chetango.model.db.tables.records.EntitlementRecord;
import com.chetango.model.db.tables.records.PackageFreezeRecord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A package sold, as the rules see it.
 *
 * @param classes null: unlimited
 * @param startsOn null until its first use, when it starts then
 * @param endsOn last day of use with freezes counted in; null until it starts
 */
public record PackageTerms(
        UUID id,
        String name,
        @Nullable Integer classes,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Eligibility eligibility,
        Limits limits,
        List<FrozenDays> freezes) {

    /** Empty sets mean any. */
    public record Eligibility(Set<UUID> styles, Set<UUID> levels, Set<UUID> branches) {
        public boolean admits(UUID style, UUID level, UUID branch) {
            return (styles.isEmpty() || styles.contains(style))
                    && (levels.isEmpty() || levels.contains(level))
                    && (branches.isEmpty() || branches.contains(branch));
        }
    }

    /**
     * @param overdraft classes it may go below zero
     */
    public record Limits(@Nullable Integer perDay, @Nullable Integer perWeek, int overdraft) {}

    /** Both days included. */
    public record FrozenDays(LocalDate from, LocalDate through) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }

        boolean overlaps(FrozenDays other) {
            return !other.from.isAfter(through) && !from.isAfter(other.through);
        }

        public long days() {
            return ChronoUnit.DAYS.between(from, through) + 1;
        }

        /** Days frozen at least once: two desks may have frozen the same week. */
        public static long together(List<FrozenDays> freezes) {
            return freezes.stream()
                    .flatMap(f -> f.from.datesUntil(f.through.plusDays(1)))
                    .distinct()
                    .count();
        }
    }

    public static PackageTerms of(EntitlementRecord row, List<PackageFreezeRecord> freezeRows) {
        List<FrozenDays> freezes =
                freezeRows.stream()
                        .filter(f -> !f.getThroughOn().isBefore(f.getFromOn()))
                        .map(f -> new FrozenDays(f.getFromOn(), f.getThroughOn()))
                        .toList();
        LocalDate ends = row.getEndsOn();
        return new PackageTerms(
                row.getId(),
                row.getName(),
                row.getClasses(),
                row.getStartsOn(),
                ends == null ? null : ends.plusDays(FrozenDays.together(freezes)),
                new Eligibility(
                        IdList.parse(row.getStyleIds()),
                        IdList.parse(row.getLevelIds()),
                        IdList.parse(row.getBranchIds())),
                new Limits(row.getMaxPerDay(), row.getMaxPerWeek(), row.getOverdraftLimit()),
                freezes);
    }

    public boolean isUnlimited() {
        return classes == null;
    }

    public boolean isFrozenOn(LocalDate day) {
        return freezes.stream().anyMatch(f -> f.holds(day));
    }

    public boolean hasEndedBy(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    public boolean startsAfter(LocalDate day) {
        return startsOn != null && day.isBefore(startsOn);
    }
}
