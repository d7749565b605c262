package com.chetango.model.classes;

import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.values.Ids;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On which days there are classes. */
public final class CalendarRules {

    private CalendarRules() {}

    /**
     * Whether a branch stays closed. Its own rows win over those of the whole academy, those over
     * the law; of several alike, closed wins.
     *
     * @param overrides the academy's rows for this date
     */
    public static boolean isClosed(
            LocalDate date, UUID branchId, Collection<HolidayRecord> overrides) {
        List<HolidayRecord> valid =
                overrides.stream()
                        .filter(h -> h.getDeletedAt() == null && h.getOnDate().equals(date))
                        .toList();
        return verdict(valid.stream().filter(h -> branchId.equals(h.getBranchId())).toList())
                .or(() -> verdict(valid.stream().filter(h -> h.getBranchId() == null).toList()))
                .orElseGet(() -> !Holidays.on(date).isEmpty());
    }

    private static Optional<Boolean> verdict(List<HolidayRecord> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().anyMatch(HolidayRecord::getClosed));
    }

    /** Whether the weekly schedule has a class of this slot on that day, holidays not asked. */
    public static boolean isHeldOn(ScheduleSlotRecord slot, LocalDate date) {
        LocalDate through = slot.getThroughOn();
        return slot.getDeletedAt() == null
                && slot.getWeekday() == date.getDayOfWeek().getValue()
                && !date.isBefore(slot.getFromOn())
                && (through == null || !date.isAfter(through));
    }

    /** One class of one slot on one day has one id, whoever makes it; time bits of that day. */
    public static UUID sessionId(UUID slotId, LocalDate date) {
        return Ids.at(
                date.atStartOfDay().toInstant(ZoneOffset.UTC), "session/" + slotId + "/" + date);
    }
}
