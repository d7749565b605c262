package com.chetango.model.classes;

import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.values.Shape;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A class of the weekly schedule.
 *
 * @param fromOn first day it may be held
 * @param throughOn last day; null: until somebody ends it
 */
public record SlotTerms(
        Where where,
        What what,
        When when,
        int capacity,
        LocalDate fromOn,
        @Nullable LocalDate throughOn) {

    public SlotTerms {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(when, "when");
        Shape.within(capacity, 1, 2_000, "capacity");
        if (throughOn != null && throughOn.isBefore(fromOn)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public record Where(UUID branchId, UUID roomId) {
        public Where {
            Objects.requireNonNull(branchId, "branchId");
            Objects.requireNonNull(roomId, "roomId");
        }
    }

    public record What(UUID styleId, UUID levelId, UUID teacherId) {
        public What {
            Objects.requireNonNull(styleId, "styleId");
            Objects.requireNonNull(levelId, "levelId");
            Objects.requireNonNull(teacherId, "teacherId");
        }
    }

    public record When(DayOfWeek weekday, LocalTime startsAt, int minutes) {
        public When {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(startsAt, "startsAt");
            Shape.within(minutes, 10, 600, "minutes");
        }
    }

    public void writeTo(ScheduleSlotRecord row) {
        row.setBranchId(where.branchId());
        row.setRoomId(where.roomId());
        row.setStyleId(what.styleId());
        row.setLevelId(what.levelId());
        row.setTeacherId(what.teacherId());
        row.setWeekday(when.weekday().getValue());
        row.setStartsAt(when.startsAt());
        row.setMinutes(when.minutes());
        row.setCapacity(capacity);
        row.setFromOn(fromOn);
        row.setThroughOn(throughOn);
    }
}
