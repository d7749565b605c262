package com.chetango.desk.reception;

import com.chetango.desk.students.Photo;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the verdict says about a person besides the verdict.
 *
 * @param gender F, M or null; only for the ending of Spanish words
 * @param photo encoded picture, only with the person's consent to be shown on screen
 * @param owes whole pesos owed today
 * @param missingConsents purposes nobody answered yet
 */
public record PersonCard(
        UUID studentId,
        String name,
        @Nullable String gender,
        @Nullable Photo photo,
        @Nullable LocalDate birthDate,
        long owes,
        List<String> missingConsents,
        @Nullable Standing standing) {

    /**
     * The package the person stands on.
     *
     * @param classes null: unlimited
     * @param left 0 when unlimited
     * @param graceLeft classes it may still go below zero
     */
    public record Standing(
            UUID id,
            String name,
            @Nullable Integer classes,
            long left,
            @Nullable LocalDate endsOn,
            long graceLeft,
            int graceAllowed,
            @Nullable LocalDate lastUsed) {}

    /** People born on 29 February have their birthday on the 28th in other years. */
    public boolean hasBirthdayOn(LocalDate day) {
        return birthDate != null
                && birthDate.plusYears(day.getYear() - birthDate.getYear()).equals(day);
    }
}
