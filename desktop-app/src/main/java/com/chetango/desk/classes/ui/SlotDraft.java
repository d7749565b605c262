package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.WeeklyClass;
import com.chetango.model.classes.SlotTerms;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A weekly class as it stands in the form.
 *
 * @param editing null: a new one
 */
record SlotDraft(
        @Nullable WeeklyClass editing,
        UUID branch,
        @Nullable DayOfWeek weekday,
        Chosen chosen,
        Typed typed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int SHORTEST = 10;
    private static final int LONGEST = 600;
    private static final int LARGEST = 2_000;

    record Chosen(
            @Nullable UUID room,
            @Nullable UUID style,
            @Nullable UUID level,
            @Nullable UUID teacher) {}

    record Typed(String time, String minutes, String capacity, String from) {}

    /** What of the form may be wrong. */
    enum Field {
        ROOM,
        STYLE,
        LEVEL,
        TEACHER,
        WEEKDAY,
        TIME,
        MINUTES,
        CAPACITY,
        FROM
    }

    sealed interface Checked {

        record Good(SlotTerms terms) implements Checked {}

        record Bad(Set<Field> fields) implements Checked {}
    }

    Checked check() {
        Set<Field> bad = EnumSet.noneOf(Field.class);
        UUID room = needed(chosen.room(), Field.ROOM, bad);
        UUID style = needed(chosen.style(), Field.STYLE, bad);
        UUID level = needed(chosen.level(), Field.LEVEL, bad);
        UUID teacher = needed(chosen.teacher(), Field.TEACHER, bad);
        DayOfWeek day = needed(weekday, Field.WEEKDAY, bad);
        LocalTime time = needed(time(typed.time()), Field.TIME, bad);
        LocalDate from = needed(date(typed.from()), Field.FROM, bad);
        int minutes = within(typed.minutes(), SHORTEST, LONGEST, Field.MINUTES, bad);
        int capacity = within(typed.capacity(), 1, LARGEST, Field.CAPACITY, bad);
        if (room == null
                || style == null
                || level == null
                || teacher == null
                || day == null
                || time == null
                || from == null
                || !bad.isEmpty()) {
            return new Checked.Bad(bad);
        }
        return new Checked.Good(
                new SlotTerms(
                        new SlotTerms.Where(branch, room),
                        new SlotTerms.What(style, level, teacher),
                        new SlotTerms.When(day, time, minutes),
                        capacity,
                        from,
                        editing == null ? null : editing.terms().throughOn()));
    }

    private static <T> @Nullable T needed(@Nullable T value, Field field, Set<Field> bad) {
        if (value == null) {
            bad.add(field);
        }
        return value;
    }

    private static int within(String typed, int least, int most, Field field, Set<Field> bad) {
        String digits = typed.strip();
        int value = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
        if (value < least || value > most) {
            bad.add(field);
        }
        return value;
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.strip(), TIME);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip(), DATE);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
