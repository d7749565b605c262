package com.chetango.desk.classes;

import java.time.LocalDate;
import java.util.List;

/**
 * The classes of a day and how full its week is.
 *
 * @param week Monday to Sunday
 */
public record ClassDay(LocalDate date, List<ClassToday> classes, List<WeekDay> week) {

    /**
     * @param classes how many are held; cancelled ones do not count
     * @param closed whether the branch stays closed
     */
    public record WeekDay(LocalDate date, int classes, boolean closed) {}

    public boolean isClosed() {
        return week.stream().anyMatch(d -> d.date().equals(date) && d.closed());
    }
}
