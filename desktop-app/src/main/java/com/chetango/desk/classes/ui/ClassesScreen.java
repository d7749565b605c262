package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.classes.RosterService;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.shell.Undo;
import com.chetango.model.db.Tables;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The classes as the shell sees them. */
public final class ClassesScreen implements Screen {

    /** What changes what it shows: read again when one of these does. */
    public static final Set<Table<?>> READS =
            Set.of(
                    Tables.CLASS_SESSION,
                    Tables.ENROLMENT,
                    Tables.ATTENDANCE,
                    Tables.ATTENDANCE_UNDO);

    /** No word in the key bar: the button that does it shows its key. */
    private static final String BESIDE_ITS_BUTTON = "";

    private final DayViewModel day;
    private final ScheduleViewModel schedule;
    private final ClassesView view;
    private final Texts texts;
    private final Function<Runnable, Tasks.Running> listen;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();
    private Tasks.@Nullable Running listening;

    /** The view models of its three sides. */
    public record Models(
            DayViewModel day, ScheduleViewModel schedule, HolidaysViewModel holidays) {}

    /**
     * @param listen runs something whenever classes, places or entries change, until stopped
     */
    public ClassesScreen(
            Models models,
            Texts anyTexts,
            Formats formats,
            Undo undo,
            Function<Runnable, Tasks.Running> listen) {
        this.day = models.day();
        this.schedule = models.schedule();
        this.texts = anyTexts.in(RosterService.class);
        this.listen = listen;
        view = new ClassesView(day, schedule, models.holidays(), texts, formats);
        ClassWords words = new ClassWords(texts, formats);
        day.undoneBy((deed, takeBack) -> undo.offer(words.undo(deed), takeBack));
        day.state().subscribe(now -> showKeys());
        day.panel().subscribe(now -> showKeys());
        schedule.asked().subscribe(now -> showKeys());
        view.tab().subscribe(now -> showKeys());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableList<KeyAction> keys() {
        return keys;
    }

    @Override
    public void shown() {
        if (listening == null) {
            listening = listen.apply(day::refresh);
        }
        day.refresh();
        view.day().focusRoll();
    }

    @Override
    public void hidden() {
        if (listening != null) {
            listening.stop();
            listening = null;
        }
    }

    @Override
    public Optional<UUID> student() {
        return view.tab().get() == ClassesView.Tab.DAY
                ? Optional.ofNullable(day.person().get())
                : Optional.empty();
    }

    private void showKeys() {
        ClassesView.Tab tab = view.tab().get();
        List<KeyAction> list = new ArrayList<>();
        if (tab == ClassesView.Tab.SCHEDULE) {
            scheduleKeys(list);
        } else if (tab == ClassesView.Tab.HOLIDAYS) {
            list.add(KeyAction.of("F5", texts.get("key.month"), view::today));
        } else {
            dayKeys(list);
        }
        keys.setAll(list);
    }

    private void dayKeys(List<KeyAction> list) {
        if (!(day.panel().get() instanceof Panel.Roll)) {
            list.add(KeyAction.when("Esc", texts.get("leave"), day::back));
            return;
        }
        list.add(KeyAction.shown("\u2190 \u2192", texts.get("key.day")));
        list.add(KeyAction.of("F5", BESIDE_ITS_BUTTON, view::today));
        Optional<ClassDetail> chosen = day.chosen();
        if (chosen.isEmpty()) {
            list.add(KeyAction.of("Left", BESIDE_ITS_BUTTON, () -> day.move(-1)));
            list.add(KeyAction.of("Right", BESIDE_ITS_BUTTON, () -> day.move(1)));
            return;
        }
        list.add(KeyAction.of("F6", texts.get("key.roll"), view.day()::focusRoll));
        list.add(KeyAction.shown("Enter", texts.get("key.mark")));
        list.add(KeyAction.of("F7", texts.get("all"), day::allPresent));
        list.add(KeyAction.of("F9", BESIDE_ITS_BUTTON, day::askEnrol));
        if (chosen.get().session().state() == ClassToday.State.PENDING) {
            list.add(KeyAction.of("Ctrl+Enter", BESIDE_ITS_BUTTON, day::confirm));
        }
    }

    private void scheduleKeys(List<KeyAction> list) {
        list.add(KeyAction.shown("UpDown", texts.get("key.choose")));
        boolean isAsking = !(schedule.asked().get() instanceof ScheduleViewModel.Asked.Nothing);
        if (!isAsking) {
            list.add(KeyAction.shown("Enter", texts.get("key.edit")));
        }
        list.add(
                KeyAction.of(
                        "Ctrl+Enter",
                        texts.get(isAsking ? "slot.save" : "schedule.add"),
                        view.schedule()::primary));
        if (isAsking) {
            list.add(KeyAction.when("Esc", texts.get("leave"), schedule::back));
        }
    }
}
