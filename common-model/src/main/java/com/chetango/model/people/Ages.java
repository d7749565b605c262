package com.chetango.model.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;

/** Who is a minor, and whose birthday it is. */
public final class Ages {

    public static final int MAJORITY_YEARS = 18;

    private Ages() {}

    /** False while the birth date is unknown: nobody is asked for a guardian on a guess. */
    public static boolean isMinor(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null && yearsOn(birthDate, today) < MAJORITY_YEARS;
    }

    public static int yearsOn(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }

    /** Who was born on 29 February has a birthday on the 28th in other years. */
    public static boolean isBirthday(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null
                && birthDate.isBefore(today)
                && birthDate.withYear(today.getYear()).equals(today);
    }
}
