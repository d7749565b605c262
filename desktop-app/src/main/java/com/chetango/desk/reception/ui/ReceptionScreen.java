package com.chetango.desk.reception.ui;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.ReceptionService;
import com.chetango.desk.reception.Verdict;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;
import com.chetango.model.attendance.EnteredBy;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reception as the shell sees it: scans from anywhere end here. */
public final class ReceptionScreen implements Screen {

    private final ReceptionViewModel model;
    private final ReceptionView view;
    private final Texts texts;
    private Runnable roll = () -> {};
    private final ObservableList<KeyAction> keys = FXCollections.observableArrayList();

    public ReceptionScreen(
            ReceptionViewModel model, Texts anyTexts, Formats formats, Clock clock, Tasks tasks) {
        this.model = model;
        this.texts = anyTexts.in(ReceptionService.class);
        this.view = new ReceptionView(model, anyTexts, formats, clock, tasks);
        model.state().subscribe(state -> keys.setAll(keysOf(state)));
    }

    public ReceptionView reception() {
        return view;
    }

    /** F6: the list of the class that runs. */
    public void leadsToRoll(Runnable there) {
        roll = there;
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
        model.refresh();
        view.focusBox();
    }

    @Override
    public boolean scanned(String code) {
        model.badgeRead(code, EnteredBy.SCANNER);
        return true;
    }

    @Override
    public Optional<UUID> student() {
        return model.state().get()
                        instanceof ReceptionViewModel.State.Showing(Verdict shown, Instant _)
                ? VerdictWords.person(shown).map(person -> person.studentId())
                : Optional.empty();
    }

    private List<KeyAction> keysOf(ReceptionViewModel.State state) {
        List<KeyAction> list = new ArrayList<>();
        boolean asks =
                state instanceof ReceptionViewModel.State.Showing(Verdict shown, Instant _)
                        && shown instanceof Verdict.NeedsAction;
        if (asks) {
            list.add(KeyAction.shown("1", texts.get("key.sell")));
            list.add(KeyAction.shown("2", texts.get("key.grace")));
            list.add(KeyAction.shown("3", texts.get("key.courtesy")));
            list.add(KeyAction.of("Ctrl+Enter", texts.get("key.charge"), view::primary));
        } else {
            list.add(KeyAction.of("F6", texts.get("key.roll"), () -> roll.run()));
            list.add(KeyAction.of("F7", texts.get("key.class"), view::nextClass));
            list.add(KeyAction.of("Ctrl+Z", texts.get("key.undo"), model::undoLast));
        }
        list.add(KeyAction.when("Esc", texts.get(asks ? "key.back.safe" : "key.back"), this::back));
        return list;
    }

    /** Esc puts the verdict away; with none, it is the shell's. */
    private boolean back() {
        if (model.state().get() instanceof ReceptionViewModel.State.Waiting) {
            return false;
        }
        model.clear();
        return true;
    }
}
