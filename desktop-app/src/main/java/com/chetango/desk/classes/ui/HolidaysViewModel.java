package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClosedDay;
import com.chetango.desk.classes.ScheduleService;
import com.chetango.desk.platform.Tasks;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;

/** The days of a month on which this branch rests, and what it decided itself. */
public final class HolidaysViewModel {

    private final ScheduleService service;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable YearMonth> month = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ClosedDay>> days =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ClassAnswer> answer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> supervisor = new ReadOnlyObjectWrapper<>(false);

    public HolidaysViewModel(ScheduleService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<@Nullable YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ClosedDay>> days() {
        return days.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ClassAnswer> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> supervisor() {
        return supervisor.getReadOnlyProperty();
    }

    private record Shown(YearMonth month, List<ClosedDay> days, boolean supervisor) {}

    void refresh() {
        YearMonth asked = month.get();
        tasks.database(
                () -> {
                    YearMonth shown = asked == null ? YearMonth.from(service.today()) : asked;
                    return new Shown(shown, service.month(shown), service.isSupervisor());
                },
                read -> {
                    supervisor.set(read.supervisor());
                    month.set(read.month());
                    days.set(read.days());
                });
    }

    void move(int months) {
        YearMonth now = month.get();
        if (now != null) {
            month.set(now.plusMonths(months));
            refresh();
        }
    }

    void goToToday() {
        month.set(null);
        refresh();
    }

    void decide(LocalDate day, boolean closed, String name) {
        does(() -> service.decide(day, closed, name));
    }

    void undecide(ClosedDay day) {
        does(() -> service.undecide(day));
    }

    private void does(Callable<ClassAnswer> work) {
        tasks.database(
                work::call,
                given -> {
                    answer.set(given instanceof ClassAnswer.Done ? null : given);
                    refresh();
                });
    }
}
