package com.chetango.model.packages;

import java.time.LocalDate;

/** How long a package lasts once it starts. */
public record Validity(int count, Unit unit) {

    /** Stored by name. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * The last day of use. A month from the 19th runs through the 19th of the next month, as people
     * at the desk say it (*vale hasta 19/12*); thirty days from the 19th of November likewise.
     */
    public LocalDate lastDay(LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(count);
            case WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
        };
    }
}
