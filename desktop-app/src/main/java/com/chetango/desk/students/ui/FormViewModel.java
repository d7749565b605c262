package com.chetango.desk.students.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.students.DraftService;
import com.chetango.desk.students.FormRules;
import com.chetango.desk.students.RegistrationService;
import com.chetango.desk.students.StudentForm;
import com.chetango.desk.students.StudentInput;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.DuplicateRules;
import com.chetango.model.people.PersonForm;
import com.chetango.model.people.Photo;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The form of a student, new or known: judged while it is typed, kept as a draft, saved whole. */
public final class FormViewModel {

    private static final Duration DRAFT_AFTER = Duration.ofSeconds(1);

    /** The form is one of these. */
    public sealed interface State {
        record Ready() implements State {}

        /** A draft of this form is there: go on with it or throw it away. */
        record DraftFound(Map<StudentInput, String> draft) implements State {}

        /** Something is wrong; the fields say what. */
        record Wrong() implements State {}

        /** These may be the same person; saving again says they are not. */
        record Doubtful(List<DuplicateRules.Suspect> suspects) implements State {}

        record Working() implements State {}

        record Done(UUID student) implements State {}

        record Problem(RegistrationService.Saved.NotSaved why) implements State {}
    }

    private final RegistrationService service;
    private final DraftService drafts;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Ready());
    private final Map<StudentInput, StringProperty> typed = new EnumMap<>(StudentInput.class);
    private final ObservableMap<StudentInput, PersonForm.Problem> problems =
            FXCollections.observableHashMap();
    private final ObservableList<DuplicateRules.Suspect> suspects =
            FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper minor = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<StudentForm.@Nullable Loaded> loaded =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Photo> photo = new SimpleObjectProperty<>();
    private final ObjectProperty<StudentForm.Relatives> relatives =
            new SimpleObjectProperty<>(StudentForm.Relatives.NONE);
    private final ObservableMap<ConsentPurpose, Boolean> answers =
            FXCollections.observableHashMap();
    private final StringProperty textVersion =
            new SimpleStringProperty(StudentForm.Consents.VERSION);
    private boolean isFilling;
    private boolean isOpen;
    private Tasks.@Nullable Running keeping;
    private int asked;

    public FormViewModel(RegistrationService service, DraftService drafts, Tasks tasks) {
        this.service = service;
        this.drafts = drafts;
        this.tasks = tasks;
        for (StudentInput input : StudentInput.values()) {
            StringProperty text = new SimpleStringProperty("");
            typed.put(input, text);
            text.subscribe((String now) -> changed());
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public StringProperty typed(StudentInput input) {
        return Objects.requireNonNull(typed.get(input));
    }

    /** What is wrong with fields that were filled in, or with all after saving was tried. */
    public ObservableMap<StudentInput, PersonForm.Problem> problems() {
        return problems;
    }

    /** Who is there already and may be this person. */
    public ObservableList<DuplicateRules.Suspect> suspects() {
        return suspects;
    }

    public ReadOnlyBooleanProperty minor() {
        return minor.getReadOnlyProperty();
    }

    /** Null for somebody new. */
    public ReadOnlyObjectProperty<StudentForm.@Nullable Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** A new picture; null leaves the one there is. */
    public ObjectProperty<@Nullable Photo> photo() {
        return photo;
    }

    public ObjectProperty<StudentForm.Relatives> relatives() {
        return relatives;
    }

    /** What was asked and answered in this form. */
    public ObservableMap<ConsentPurpose, Boolean> answers() {
        return answers;
    }

    public StringProperty textVersion() {
        return textVersion;
    }

    /** An empty form, perhaps with a name that was searched for. */
    public void create(String name) {
        int cut = cut(name);
        begin(
                null,
                Map.of(
                        StudentInput.GIVEN_NAMES, name.substring(0, cut).strip(),
                        StudentInput.SURNAMES, name.substring(cut).strip(),
                        StudentInput.DOCUMENT_TYPE, "CC"));
        findDraft(null);
    }

    /** One given name for up to three words, two for more: as most people here are called. */
    private static int cut(String name) {
        String[] words = name.strip().split("\\s+");
        int given = words.length > 3 ? 2 : 1;
        int at = 0;
        for (int i = 0; i < Math.min(given, words.length); i++) {
            at = name.indexOf(words[i], at) + words[i].length();
        }
        return at;
    }

    public void edit(UUID student) {
        begin(null, Map.of());
        tasks.database(
                () -> service.load(student),
                found -> {
                    found.ifPresent(known -> begin(known, known.values()));
                    findDraft(student);
                });
    }

    private void begin(StudentForm.@Nullable Loaded known, Map<StudentInput, String> values) {
        isFilling = true;
        loaded.set(known);
        typed.forEach((input, text) -> text.set(values.getOrDefault(input, "")));
        photo.set(null);
        relatives.set(StudentForm.Relatives.NONE);
        answers.clear();
        textVersion.set(StudentForm.Consents.VERSION);
        suspects.clear();
        isFilling = false;
        isOpen = true;
        state.set(new State.Ready());
        judge(false);
    }

    private void findDraft(@Nullable UUID student) {
        Map<StudentInput, String> now = values();
        tasks.database(
                () -> drafts.find(DraftService.form(student)),
                draft ->
                        draft.filter(d -> !d.equals(now))
                                .ifPresent(d -> state.set(new State.DraftFound(d))));
    }

    /** Goes on where it was left. */
    public void takeDraft() {
        if (state.get() instanceof State.DraftFound(Map<StudentInput, String> draft)) {
            isFilling = true;
            typed.forEach((input, text) -> text.set(draft.getOrDefault(input, "")));
            isFilling = false;
            state.set(new State.Ready());
            judge(false);
        }
    }

    /** The draft is thrown away. */
    public void dropDraft() {
        tasks.database(() -> drafts.drop(form()), done -> {});
        state.set(new State.Ready());
    }

    private String form() {
        StudentForm.Loaded known = loaded.get();
        return DraftService.form(known == null ? null : known.student());
    }

    private void changed() {
        if (isFilling || !isOpen) {
            return;
        }
        if (!(state.get() instanceof State.Working)) {
            state.set(new State.Ready());
        }
        judge(false);
        if (keeping != null) {
            keeping.stop();
        }
        keeping = tasks.after(DRAFT_AFTER, this::keep);
    }

    private void keep() {
        String form = form();
        Map<StudentInput, String> now = values();
        tasks.database(() -> drafts.keep(form, now), kept -> {});
    }

    private Map<StudentInput, String> values() {
        Map<StudentInput, String> values = new EnumMap<>(StudentInput.class);
        typed.forEach(
                (input, text) -> {
                    if (!text.get().isEmpty()) {
                        values.put(input, text.get());
                    }
                });
        return values;
    }

    /** Empty fields are only wrong once saving was tried. */
    private boolean judge(boolean all) {
        LocalDate today = service.today();
        StudentForm.Loaded known = loaded.get();
        boolean isGuarded =
                (known != null && known.isGuarded()) || relatives.get().relative() != null;
        Map<StudentInput, PersonForm.Problem> found =
                FormRules.problems(values(), today, isGuarded);
        minor.set(FormRules.isMinor(values(), today));
        Map<StudentInput, PersonForm.Problem> shown = new EnumMap<>(StudentInput.class);
        found.forEach(
                (input, problem) -> {
                    if (all || !(problem instanceof PersonForm.Problem.Missing)) {
                        shown.put(input, problem);
                    }
                });
        problems.keySet().retainAll(shown.keySet());
        problems.putAll(shown);
        if (!all && known == null) {
            look();
        }
        return found.isEmpty();
    }

    /** Looks for the same person while the form is typed, before anything is saved. */
    private void look() {
        int mine = ++asked;
        FormRules.profile(values(), service.today())
                .ifPresentOrElse(
                        profile ->
                                tasks.database(
                                        () -> service.suspects(profile, null),
                                        found -> {
                                            if (mine == asked) {
                                                suspects.setAll(found);
                                            }
                                        }),
                        suspects::clear);
    }

    /** Ctrl+Enter. With suspects the first time asks, the second saves. */
    public void save() {
        if (!isOpen || state.get() instanceof State.Working) {
            return;
        }
        if (!judge(true)) {
            state.set(new State.Wrong());
            return;
        }
        boolean isAsked = state.get() instanceof State.Doubtful;
        StudentForm form = form(values());
        StudentForm.Loaded known = loaded.get();
        state.set(new State.Working());
        if (isAsked) {
            commit(known, form);
            return;
        }
        var profile = FormRules.profile(form.typed(), service.today()).orElseThrow();
        UUID self = known == null ? null : known.student();
        tasks.database(
                () -> service.suspects(profile, self),
                found -> {
                    suspects.setAll(found);
                    if (found.isEmpty()) {
                        commit(known, form);
                    } else {
                        state.set(new State.Doubtful(List.copyOf(found)));
                    }
                });
    }

    private StudentForm form(Map<StudentInput, String> values) {
        return new StudentForm(
                values,
                relatives.get(),
                new StudentForm.Consents(
                        Map.copyOf(answers),
                        textVersion.get().isBlank()
                                ? StudentForm.Consents.VERSION
                                : textVersion.get(),
                        StudentForm.Consents.NONE.channel()),
                photo.get());
    }

    private void commit(StudentForm.@Nullable Loaded known, StudentForm form) {
        String draft = form();
        tasks.database(
                () -> known == null ? service.register(form) : service.change(known, form),
                saved -> finish(saved, draft));
    }

    private void finish(RegistrationService.Saved saved, String draft) {
        Optional<UUID> student =
                switch (saved) {
                    case RegistrationService.Saved.Done done -> Optional.of(done.student());
                    case RegistrationService.Saved.Unchanged same -> Optional.of(same.student());
                    case RegistrationService.Saved.NotSaved why -> {
                        state.set(new State.Problem(why));
                        yield Optional.empty();
                    }
                };
        student.ifPresent(
                id -> {
                    close();
                    tasks.database(() -> drafts.drop(draft), done -> {});
                    state.set(new State.Done(id));
                });
    }

    /** Leaves the form; its draft stays. */
    public void leave() {
        if (keeping != null) {
            keep();
        }
        close();
        state.set(new State.Ready());
    }

    private void close() {
        isOpen = false;
        if (keeping != null) {
            keeping.stop();
            keeping = null;
        }
    }
}
