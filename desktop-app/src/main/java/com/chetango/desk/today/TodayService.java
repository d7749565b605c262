package com.chetango.desk.today;

import com.chetango.desk.classes.ClassDayService;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.platform.DeskDatabase;
import com.chetango.desk.sync.Desk;
import com.chetango.desk.sync.Session;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The figures of today; called on the database thread. */
public final class TodayService {

    private static final int WEEKS_COMPARED = 4;
    private static final int DAYS_AHEAD = 7;
    private static final long PERCENT = 100;

    private final DeskDatabase database;
    private final Desk desk;
    private final ClassDayService classDay;
    private final Supplier<OptionalLong> drawer;
    private final Clock clock;
    private final TodayStore store = new TodayStore();

    /**
     * @param drawer what should be in this desk's open drawer
     */
    public TodayService(
            DeskDatabase database,
            Desk desk,
            ClassDayService classDay,
            Supplier<OptionalLong> drawer,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.classDay = classDay;
        this.drawer = drawer;
        this.clock = clock;
    }

    /** The academy's branches by name, this desk's first. */
    public Map<UUID, String> branches() {
        Session session = desk.session().orElseThrow();
        Map<UUID, String> names = new LinkedHashMap<>();
        database.read(tx -> store.branches(tx, session.tenantId())).stream()
                .sorted(Comparator.comparing(b -> !b.id().equals(session.branchId())))
                .forEach(b -> names.put(b.id(), b.name()));
        return names;
    }

    /**
     * @param branch null: all of them
     */
    public DayFigures figures(@Nullable UUID branch) {
        Session session = desk.session().orElseThrow();
        UUID tenant = session.tenantId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), session.zone());
        List<ClassToday> classes =
                (branch == null ? branches().keySet().stream() : Stream.of(branch))
                        .flatMap(b -> classDay.on(tenant, b, today).stream())
                        .sorted(Comparator.comparing(ClassToday::startsAt))
                        .toList();
        OptionalLong cash = drawer.get();
        return database.read(
                tx -> {
                    TodayStore.Taken taken = taken(tx, session, branch, today, clock.instant());
                    return new DayFigures(
                            today,
                            classes,
                            taken.amount(),
                            taken.payments(),
                            compared(tx, session, branch, today, taken.amount()),
                            store.byMethod(
                                    tx, tenant, branch, start(session, today), clock.instant()),
                            store.owing(tx, tenant, branch, today),
                            store.ending(tx, tenant, branch, today, today.plusDays(DAYS_AHEAD - 1)),
                            store.birthdays(tx, tenant, today),
                            cash);
                });
    }

    private TodayStore.Taken taken(
            DSLContext tx, Session session, @Nullable UUID branch, LocalDate day, Instant until) {
        return store.taken(tx, session.tenantId(), branch, start(session, day), until);
    }

    /**
     * Each of the weeks before up to the same hour, so that a morning is not held to a whole day.
     */
    private OptionalInt compared(
            DSLContext tx, Session session, @Nullable UUID branch, LocalDate today, long sold) {
        long total = 0;
        int weeks = 0;
        for (int week = 1; week <= WEEKS_COMPARED; week++) {
            LocalDate day = today.minusWeeks(week);
            Instant until = clock.instant().atZone(session.zone()).minusWeeks(week).toInstant();
            long amount = taken(tx, session, branch, day, until).amount();
            if (amount > 0) {
                total += amount;
                weeks++;
            }
        }
        if (weeks < 2) {
            return OptionalInt.empty();
        }
        long usual = total / weeks;
        return OptionalInt.of(Math.toIntExact((sold - usual) * PERCENT / usual));
    }

    private static Instant start(Session session, LocalDate day) {
        return day.atStartOfDay(session.zone()).toInstant();
    }
}
