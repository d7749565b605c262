package com.chetango.desk.today;

import com.chetango.desk.classes.ClassToday;
import com.chetango.model.sales.Method;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One day of one branch, or of all.
 *
 * @param sold whole pesos taken today, refunds and voids taken off
 * @param comparedWithUsual percent above or below the same weekday of the four weeks before; empty
 *     when there is too little to compare with
 * @param byMethod what was taken by each method, the most first
 * @param cash pesos that should be in this desk's drawer; empty when it is closed
 */
public record DayFigures(
        LocalDate day,
        List<ClassToday> classes,
        long sold,
        int payments,
        OptionalInt comparedWithUsual,
        List<MethodTotal> byMethod,
        List<Owes> owing,
        List<Ending> ending,
        List<Birthday> birthdays,
        OptionalLong cash) {

    public record MethodTotal(Method method, long amount) {}

    /** Someone enrolled today who owes money that is due. */
    public record Owes(UUID studentId, String name, long amount) {}

    /** A package that ends within a week with classes unused. */
    public record Ending(UUID studentId, String name, LocalDate endsOn, long left) {}

    public record Birthday(UUID studentId, String name, boolean arrived) {}

    public int arrived() {
        return classes.stream().mapToInt(ClassToday::arrived).sum();
    }

    public int expected() {
        return classes.stream()
                .filter(c -> c.state() != ClassToday.State.CANCELLED)
                .mapToInt(ClassToday::expected)
                .sum();
    }

    public long owed() {
        return owing.stream().mapToLong(Owes::amount).sum();
    }
}
