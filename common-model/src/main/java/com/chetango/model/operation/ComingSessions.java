package com.chetango.model.operation;

import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Classes of a slot that were made ahead and that nobody has begun: they follow their slot. */
final class ComingSessions {

    private ComingSessions() {}

    /** From {@code from} on, as far ahead as classes are made. */
    static List<ClassSessionRecord> of(
            Rows rows, ScheduleSlotRecord slot, LocalDate from, OperationContext context) {
        List<ClassSessionRecord> coming = new ArrayList<>();
        LocalDate last = context.today().plusDays(GenerateSessions.MAX_DAYS);
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(slot.getWeekday())));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
            rows.find(Indexes.SESSIONS_OF_SLOT_ON, slot.getId(), day).stream()
                    .filter(s -> hasNotBegun(rows, s, context))
                    .forEach(coming::add);
        }
        return coming;
    }

    private static boolean hasNotBegun(
            Rows rows, ClassSessionRecord session, OperationContext context) {
        return session.getState().equals(SessionState.PENDING.name())
                && session.getStartsAt().isAfter(context.at())
                && rows.find(Indexes.ATTENDANCE_OF_SESSION, session.getId()).isEmpty();
    }
}
