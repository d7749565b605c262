package com.chetango.model.operation;

import static com.chetango.model.db.Tables.BRANCH;

import com.chetango.model.classes.CalendarRules;
import com.chetango.model.classes.SessionState;
import com.chetango.model.db.tables.records.ClassSessionRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.rows.Rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Makes the classes of a branch's weekly schedule for some days. Sessions are named by slot and
 * day, so any desk may do it at any time and those that are there already stay as they are.
 *
 * @param fromOn first day, included
 * @param throughOn last day, included
 */
public record GenerateSessions(UUID branchId, LocalDate fromOn, LocalDate throughOn)
        implements Operation {

    /** A quarter and a bit: a slip of the year must not make a hundred thousand classes. */
    public static final int MAX_DAYS = 120;

    public GenerateSessions {
        Objects.requireNonNull(branchId, "branchId");
        long days = ChronoUnit.DAYS.between(fromOn, throughOn) + 1;
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException(days + " days");
        }
    }

    @Override
    public Set<Role> allowedRoles() {
        return Role.everyone();
    }

    @Override
    public boolean isFact() {
        return false;
    }

    @Override
    public Outcome apply(Rows rows, OperationContext context) {
        if (rows.get(BRANCH, branchId).isEmpty()) {
            return Outcome.refused(Refusal.UNKNOWN, BRANCH.getName());
        }
        List<ScheduleSlotRecord> slots = rows.find(Indexes.SLOTS_OF_BRANCH, branchId);
        for (LocalDate day = fromOn; !day.isAfter(throughOn); day = day.plusDays(1)) {
            generate(rows, slots, day, context.place().zone());
        }
        return Outcome.APPLIED;
    }

    private void generate(Rows rows, List<ScheduleSlotRecord> slots, LocalDate day, ZoneId zone) {
        List<ScheduleSlotRecord> held =
                slots.stream().filter(s -> CalendarRules.isHeldOn(s, day)).toList();
        if (held.isEmpty()
                || CalendarRules.isClosed(day, branchId, rows.find(Indexes.HOLIDAYS_ON, day))) {
            return;
        }
        for (ScheduleSlotRecord slot : held) {
            if (rows.find(Indexes.SESSIONS_OF_SLOT_ON, slot.getId(), day).isEmpty()) {
                rows.put(session(slot, day, zone));
            }
        }
    }

    private static ClassSessionRecord session(ScheduleSlotRecord slot, LocalDate day, ZoneId zone) {
        ClassSessionRecord row = new ClassSessionRecord();
        row.setId(CalendarRules.sessionId(slot.getId(), day));
        row.setSlotId(slot.getId());
        row.setBranchId(slot.getBranchId());
        row.setClassDate(day);
        row.setState(SessionState.PENDING.name());
        draw(slot, day, zone, row);
        return row;
    }

    /** What a session takes from its slot, now and when the slot is edited before the class. */
    static void draw(ScheduleSlotRecord slot, LocalDate day, ZoneId zone, ClassSessionRecord row) {
        Instant starts = day.atTime(slot.getStartsAt()).atZone(zone).toInstant();
        row.setRoomId(slot.getRoomId());
        row.setStyleId(slot.getStyleId());
        row.setLevelId(slot.getLevelId());
        row.setTeacherId(slot.getTeacherId());
        row.setStartsAt(starts);
        row.setEndsAt(starts.plus(slot.getMinutes(), ChronoUnit.MINUTES));
        row.setCapacity(slot.getCapacity());
    }
}
