package com.chetango.desk.students.ui;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.students.StudentService;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Students as the shell sees them. */
public final class StudentsScreen implements Screen {

    private final StudentsViewModel model;
    private final FormViewModel form;
    private final AskViewModel asks;
    private final Texts texts;
    private final Frame frame;
    private final Tasks tasks;
    private final StudentServices services;
    private final StudentsView view;
    private final FormView formView;
    private final ImportViewModel imports;
    private final ImportView importView;
    private final ClassCardsView classCards;
    private final StudentActions actions;
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();

    public StudentsScreen(
            StudentServices services,
            FileChoices files,
            Texts anyTexts,
            Clock clock,
            Frame frame,
            Tasks tasks) {
        this.services = services;
        this.frame = frame;
        this.tasks = tasks;
        texts = anyTexts.in(StudentService.class);
        Formats formats = anyTexts.formats().in(clock.getZone());
        Supplier<LocalDate> today = () -> LocalDate.ofInstant(clock.instant(), formats.zone());
        model =
                new StudentsViewModel(
                        services.people(),
                        services.students(),
                        services.accounts(),
                        services.writing().registration(),
                        tasks);
        form =
                new FormViewModel(
                        services.writing().registration(), services.writing().drafts(), tasks);
        asks = new AskViewModel(tasks);
        imports =
                new ImportViewModel(
                        services.writing().imports(), tasks, texts.get("guardian.word"));
        actions = new StudentActions(model, asks, services, files, texts, frame, tasks);
        formView = new FormView(form, services.people(), texts, formats, files, this::leaveForm);
        importView = new ImportView(imports, texts, formats, files::table, this::leaveForm);
        classCards =
                new ClassCardsView(
                        texts,
                        formats,
                        actions::printCardsOfClass,
                        actions::saveCardsOfClass,
                        this::leaveForm);
        AskPanel askPanel = new AskPanel(asks, services.people(), texts, formats, today);
        view =
                new StudentsView(
                        model,
                        texts,
                        formats,
                        List.of(actions.head()),
                        tabs(formats, today),
                        this::formOf);
        view.asks(askPanel);
        model.state().subscribe(this::changed);
        form.state().subscribe(this::saved);
        asks.state().subscribe(this::asked);
    }

    private Map<StudentsViewModel.Tab, Node> tabs(Formats formats, Supplier<LocalDate> today) {
        Map<StudentsViewModel.Tab, Node> tabs = new EnumMap<>(StudentsViewModel.Tab.class);
        PackageButtons packages =
                new PackageButtons(model, asks, services.packages(), texts, today);
        tabs.put(
                StudentsViewModel.Tab.SUMMARY,
                new SummaryTab(model, texts, formats, today, packages::of));
        tabs.put(StudentsViewModel.Tab.HISTORY, new HistoryTab(model, texts, formats));
        tabs.put(StudentsViewModel.Tab.ACCOUNT, new AccountTab(model, texts, formats, actions));
        tabs.put(StudentsViewModel.Tab.CLASSES, new ClassesTab(model, texts, formats, today));
        tabs.put(StudentsViewModel.Tab.DATA, new DataTab(model, texts, formats));
        return tabs;
    }

    private @Nullable Node formOf(StudentsViewModel.State state) {
        return switch (state) {
            case StudentsViewModel.State.Browsing _ -> null;
            case StudentsViewModel.State.Creating _, StudentsViewModel.State.Editing _ -> formView;
            case StudentsViewModel.State.Importing _ -> importView;
            case StudentsViewModel.State.ClassCards _ -> classCards;
        };
    }

    private void changed(StudentsViewModel.State state) {
        asks.close();
        switch (state) {
            case StudentsViewModel.State.Browsing _ -> {}
            case StudentsViewModel.State.Creating(String name) -> {
                form.create(name);
                formView.focusFirst();
            }
            case StudentsViewModel.State.Editing(UUID student) -> {
                form.edit(student);
                formView.focusFirst();
            }
            case StudentsViewModel.State.Importing _ -> imports.again();
            case StudentsViewModel.State.ClassCards _ ->
                    tasks.database(services.cards()::weeklyClasses, classCards::show);
        }
        keys.setAll(keysOf(state));
    }

    private void saved(FormViewModel.State state) {
        if (state instanceof FormViewModel.State.Done(UUID student)) {
            boolean isNew = model.state().get() instanceof StudentsViewModel.State.Creating;
            frame.toasts()
                    .say(Icon.CHECK, texts.get(isNew ? "form.saved.new" : "form.saved.changed"));
            tasks.database(
                    () -> services.students().refresh(services.people(), student),
                    done -> model.browse(student));
        }
    }

    private void asked(AskViewModel.State state) {
        if (state instanceof AskViewModel.State.Done(Ask ask, var result)) {
            frame.toasts().say(Icon.CHECK, texts.get("ask." + ask.kind().name() + ".done"));
            if (ask.kind().makesReceipt()) {
                actions.print(AskViewModel.document(result), false);
            }
            model.refresh();
        }
    }

    private void leaveForm() {
        form.leave();
        model.browse();
        model.open();
        view.focusSearch();
    }

    private List<KeyAction> keysOf(StudentsViewModel.State state) {
        List<KeyAction> list = new ArrayList<>();
        switch (state) {
            case StudentsViewModel.State.Browsing _ -> {
                list.add(KeyAction.shown("\u2191\u2193", texts.get("key.choose")));
                list.add(KeyAction.of("F9", texts.get("key.card"), actions::printCard));
                list.add(KeyAction.of("Ctrl+N", texts.get("key.new"), model::create));
                list.add(KeyAction.of("Ctrl+E", texts.get("key.edit"), model::edit));
                list.add(KeyAction.of("Ctrl+I", texts.get("key.import"), model::importFile));
                list.add(KeyAction.when("Esc", texts.get("key.clear"), this::escape));
            }
            case StudentsViewModel.State.Creating _, StudentsViewModel.State.Editing _ -> {
                list.add(KeyAction.of("Ctrl+Enter", texts.get("form.save"), form::save));
                list.add(KeyAction.of("Esc", texts.get("form.cancel"), this::leaveForm));
            }
            case StudentsViewModel.State.Importing _, StudentsViewModel.State.ClassCards _ ->
                    list.add(KeyAction.of("Esc", texts.get("form.cancel"), this::leaveForm));
        }
        return list;
    }

    private boolean escape() {
        return asks.close() || model.clearSearch();
    }

    /** Opens this person's page. */
    public void open(@Nullable UUID student) {
        if (student != null) {
            model.choose(student);
        }
    }

    /** What the tests and the played day press. */
    public StudentsViewModel model() {
        return model;
    }

    public FormViewModel form() {
        return form;
    }

    public ImportViewModel imports() {
        return imports;
    }

    public AskViewModel asks() {
        return asks;
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
        if (model.state().get() instanceof StudentsViewModel.State.Browsing) {
            view.focusSearch();
        }
    }

    @Override
    public Optional<UUID> student() {
        return Optional.ofNullable(model.chosen().get());
    }
}
