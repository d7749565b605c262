package com.chetango.desk.classes;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.DeskResult;
import com.chetango.desk.sync.Session;
import com.chetango.model.classes.CalendarRules;
import com.chetango.model.db.tables.records.HolidayRecord;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.operation.GenerateSessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the classes of the weekly schedule made ahead, with or without the server: a desk that was
 * offline for a month still has a list to mark. Called on the database thread.
 */
public final class SessionHorizonService {

    /** Classes are there at least this far ahead. */
    public static final int DAYS_AHEAD = 28;

    /** Made a week further, so that a desk asks the server once a week and not every day. */
    private static final int DAYS_MADE = 35;

    private final DeskDatabase database;
    private final Desk desk;
    private final Clock clock;
    private final ScheduleStore schedule = new ScheduleStore();
    private final RosterStore roster = new RosterStore();

    public SessionHorizonService(DeskDatabase database, Desk desk, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.clock = clock;
    }

    /** This desk's branch; true if classes were made. With nobody signed in nothing is done. */
    public boolean keep() {
        return desk.session().map(session -> keep(session.branchId())).orElse(false);
    }

    public boolean keep(UUID branch) {
        Session session = desk.session().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), session.zone());
        return isMissing(session.tenantId(), branch, today)
                && desk.execute(new GenerateSessions(branch, today, today.plusDays(DAYS_MADE)))
                        instanceof DeskResult.Done;
    }

    private boolean isMissing(UUID tenant, UUID branch, LocalDate today) {
        LocalDate last = today.plusDays(DAYS_AHEAD);
        return database.read(
                tx -> {
                    List<ScheduleSlotRecord> slots = schedule.slots(tx, tenant, branch);
                    List<HolidayRecord> own = roster.holidays(tx, tenant, today, last);
                    Set<ScheduleStore.Held> made = schedule.made(tx, tenant, branch, today, last);
                    return today.datesUntil(last.plusDays(1))
                            .filter(day -> !CalendarRules.isClosed(day, branch, own))
                            .anyMatch(day -> lacksOne(slots, made, day));
                });
    }

    private static boolean lacksOne(
            List<ScheduleSlotRecord> slots, Set<ScheduleStore.Held> made, LocalDate day) {
        return slots.stream()
                .filter(slot -> CalendarRules.isHeldOn(slot, day))
                .anyMatch(slot -> !made.contains(new ScheduleStore.Held(slot.getId(), day)));
    }
}
