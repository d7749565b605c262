package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.students.Account;
import com.chetango.desk.students.AccountService;
import com.chetango.desk.students.Enrolled;
import com.chetango.desk.students.Found;
import com.chetango.desk.students.ListNote;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentDirectory;
import com.chetango.desk.students.StudentForm;
import com.chetango.desk.students.StudentService;
import com.chetango.desk.students.StudentSheet;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is listed, who is in front and what is being done with them. */
public final class StudentsViewModel {

    /** How many rows the list has; who wants more types another letter. */
    public static final int LISTED = 50;

    /** The screen is one of these. */
    public sealed interface State {
        /** Looking. */
        record Browsing() implements State {}

        /** Writing down somebody new. */
        record Creating(String name) implements State {}

        /** Changing the one in front. */
        record Editing(UUID student) implements State {}

        /** Bringing people from a file. */
        record Importing() implements State {}

        /** Choosing the class whose cards are printed. */
        record ClassCards() implements State {}
    }

    /** The parts of a person's page. */
    public enum Tab {
        SUMMARY,
        HISTORY,
        ACCOUNT,
        CLASSES,
        DATA
    }

    private final StudentDirectory people;
    private final StudentService service;
    private final AccountService accounts;
    private final RegistrationService registration;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Browsing());
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ObservableList<Found> matches = FXCollections.observableArrayList();
    private final ObservableMap<UUID, ListNote> notes = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StudentSheet> sheet =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.SUMMARY);
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final ObservableList<StudentSheet.Event> history = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Account> account = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StudentForm.@Nullable Loaded> data =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Enrolled> enrolments = FXCollections.observableArrayList();

    public StudentsViewModel(
            StudentDirectory people,
            StudentService service,
            AccountService accounts,
            RegistrationService registration,
            Tasks tasks) {
        this.people = people;
        this.service = service;
        this.accounts = accounts;
        this.registration = registration;
        this.tasks = tasks;
        tab.subscribe(this::readTab);
        service.listen(this::refresh);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** Those listed: who matches, or the first by name while nothing is typed. */
    public ObservableList<Found> matches() {
        return matches;
    }

    /** What is said beside each listed name; filled a moment after the list. */
    public ObservableMap<UUID, ListNote> notes() {
        return notes;
    }

    /** Whether there are more than are listed. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** Everybody of the academy. */
    public IntegerProperty total() {
        return total;
    }

    public ReadOnlyObjectProperty<@Nullable UUID> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The page of who is chosen; null while nobody is. */
    public ReadOnlyObjectProperty<@Nullable StudentSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    public ObservableList<StudentSheet.Event> history() {
        return history;
    }

    /** Payments and charges; null until that tab was opened for somebody. */
    public ReadOnlyObjectProperty<@Nullable Account> account() {
        return account.getReadOnlyProperty();
    }

    /** What is written down; null until that tab was opened for somebody. */
    public ReadOnlyObjectProperty<StudentForm.@Nullable Loaded> data() {
        return data.getReadOnlyProperty();
    }

    public ObservableList<Enrolled> enrolments() {
        return enrolments;
    }

    /** Reads again what may have changed while another screen was in front. */
    public void open() {
        list();
        refresh();
    }

    /** Every keystroke; the first who matches comes to the front. */
    public void typed(String text) {
        typed.set(text);
        list();
        if (!text.isBlank() && !matches.isEmpty()) {
            choose(matches.getFirst().id());
        }
    }

    private void list() {
        String text = typed.get();
        List<Found> found =
                text.isBlank() ? people.first(LISTED + 1) : people.search(text, LISTED + 1);
        more.set(found.size() > LISTED);
        List<Found> listed = found.stream().limit(LISTED).toList();
        if (!listed.equals(matches)) {
            matches.setAll(listed);
        }
        total.set(people.size());
        readNotes();
    }

    private void readNotes() {
        List<UUID> ids = matches.stream().map(Found::id).toList();
        tasks.database(
                () -> service.notes(ids),
                read -> {
                    notes.keySet().retainAll(read.keySet());
                    notes.putAll(read);
                });
    }

    /** Brings somebody to the front; what is being edited is not left behind like that. */
    public void choose(UUID student) {
        if (!(state.get() instanceof State.Browsing) || student.equals(chosen.get())) {
            return;
        }
        chosen.set(student);
        refresh();
    }

    /** The next or the one before in the list. */
    public void step(int by) {
        if (matches.isEmpty()) {
            return;
        }
        int at = 0;
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).id().equals(chosen.get())) {
                at = i + by;
            }
        }
        choose(matches.get(Math.clamp(at, 0, matches.size() - 1)).id());
    }

    /** Reads the one in front again. */
    public void refresh() {
        UUID student = chosen.get();
        if (student == null) {
            return;
        }
        tasks.database(() -> service.sheet(student), read -> show(student, read));
        readTab(tab.get());
    }

    private void show(UUID student, Optional<StudentSheet> read) {
        if (student.equals(chosen.get())) {
            sheet.set(read.orElse(null));
        }
    }

    private void readTab(Tab shown) {
        UUID student = chosen.get();
        if (student == null) {
            return;
        }
        if (shown == Tab.HISTORY) {
            tasks.database(() -> service.history(student), history::setAll);
        } else if (shown == Tab.ACCOUNT) {
            tasks.database(() -> accounts.account(student), account::set);
        } else if (shown == Tab.DATA) {
            tasks.database(() -> registration.load(student), read -> data.set(read.orElse(null)));
        } else if (shown == Tab.CLASSES) {
            tasks.database(() -> service.enrolments(student), enrolments::setAll);
        }
    }

    /** Somebody new; what was searched for is most likely the name. */
    public void create() {
        boolean isName = matches.isEmpty() && typed.get().matches("[\\p{L}\\p{M} '.\\-]+");
        state.set(new State.Creating(isName ? typed.get().strip() : ""));
    }

    public void edit() {
        UUID student = chosen.get();
        if (student != null) {
            state.set(new State.Editing(student));
        }
    }

    public void importFile() {
        state.set(new State.Importing());
    }

    public void classCards() {
        state.set(new State.ClassCards());
    }

    /** Back to looking. */
    public void browse() {
        state.set(new State.Browsing());
    }

    /** Back to looking, with this person in front: they were just written down or changed. */
    public void browse(UUID student) {
        browse();
        list();
        if (student.equals(chosen.get())) {
            refresh();
        } else {
            choose(student);
        }
    }

    /** Esc: forgets what was typed; false when nothing was. */
    public boolean clearSearch() {
        if (typed.get().isEmpty()) {
            return false;
        }
        typed("");
        return true;
    }
}
