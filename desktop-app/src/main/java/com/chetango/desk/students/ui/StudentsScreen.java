package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Router;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.students.StudentService;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Students as the shell sees them. */
public final class StudentsScreen implements Screen {

    private final StudentsViewModel model;
    private final Texts texts;
    private final StudentsView view;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();

    public StudentsScreen(
            StudentsViewModel model, Texts anyTexts, Formats formats, Clock clock, Router router) {
        this.model = model;
        this.texts = anyTexts.in(StudentService.class);
        Supplier<LocalDate> today =
                () -> LocalDate.ofInstant(clock.instant(), formats.zone());
        Map<StudentsViewModel.Tab, Node> tabs = new EnumMap<>(StudentsViewModel.Tab.class);
        tabs.put(
                StudentsViewModel.Tab.SUMMARY,
                new SummaryTab(model, texts, formats, today, sold -> List.of()));
        tabs.put(StudentsViewModel.Tab.HISTORY, new HistoryTab(model, texts, formats));
        tabs.put(
                StudentsViewModel.Tab.CLASSES, new ClassesTab(model, texts, formats, today));
        ActionButton charge =
                ActionButton.primary(texts.get("charge")).with(Icon.PAY).key("F4");
        charge.does(() -> router.go(new Route.Checkout(model.chosen().get())));
        view = new StudentsView(model, texts, formats, List.of(charge), tabs, state -> null);
        keys.setAll(
                KeyAction.shown("\u2191\u2193", texts.get("key.choose")),
                KeyAction.of("Ctrl+N", texts.get("key.new"), model::create),
                KeyAction.of("Ctrl+E", texts.get("key.edit"), model::edit),
                KeyAction.when("Esc", texts.get("key.clear"), model::clearSearch));
    }

    /** Opens this person's page. */
    public void open(@Nullable UUID student) {
        if (student != null) {
            model.choose(student);
        }
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
        model.open();
        view.focusSearch();
    }

    @Override
    public Optional<UUID> student() {
        return Optional.ofNullable(model.chosen().get());
    }
}
