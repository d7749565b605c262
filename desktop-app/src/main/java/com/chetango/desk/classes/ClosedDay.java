package com.chetango.desk.classes;

import com.chetango.model.classes.Holidays;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A holiday of the law, or a day this academy decided about.
 *
 * @param law none on a day of the academy's own
 * @param own what the academy says, the branch's own word before that of the whole academy
 * @param closed whether the branch stays closed
 * @param classes how many classes are still held on it
 */
public record ClosedDay(
        LocalDate date, List<Holidays.Name> law, @Nullable Own own, boolean closed, int classes) {

    /**
     * @param wholeAcademy whether it is said for every branch
     */
    public record Own(UUID id, String name, boolean wholeAcademy) {}
}
