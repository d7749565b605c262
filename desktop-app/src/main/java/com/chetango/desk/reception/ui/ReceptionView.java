package com.chetango.desk.reception.ui;

import com.chetango.desk.kit.CameraPane;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.OneBox;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.ReceptionService;
import com.chetango.desk.reception.Verdict;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The screen a receptionist looks at all day: the box keeps the focus, the verdict is the rest. */
public final class ReceptionView extends VBox {

    private static final double THUMB_WIDTH = 114;
    private static final double THUMB_HEIGHT = 64;
    private static final int ARRIVALS_BELOW = 3;

    private final ReceptionViewModel model;
    private final Texts texts;
    private final OneBox box;
    private final HBox top = new HBox(16);
    private final StackPane body = new StackPane();
    private final CameraPane camera = new CameraPane(false);
    private final CameraPane thumb = new CameraPane(true);
    private final WaitingPane waiting;
    private final VerdictPane verdict;
    private final MatchList matches;
    private final ClassesCard allClasses;
    private final ClassesCard nextClasses;
    private final ArrivalsCard allArrivals;
    private final ArrivalsCard lastArrivals;

    public ReceptionView(
            ReceptionViewModel model, Texts anyTexts, Formats formats, Clock clock, Tasks tasks) {
        super(16);
        this.model = model;
        this.texts = anyTexts.in(ReceptionService.class);
        getStyleClass().add("screen");
        setId("reception");
        box = new OneBox(texts.get("box.waiting"), "F2");
        box.field().setId("reception-box");
        allClasses = new ClassesCard(texts, formats, clock);
        nextClasses = new ClassesCard(texts, formats, clock);
        allArrivals = new ArrivalsCard(texts, formats, clock, tasks, true, model::undo);
        lastArrivals = new ArrivalsCard(texts, formats, clock, tasks, false, model::undo);
        matches = new MatchList(texts, model::choose);
        waiting =
                new WaitingPane(
                        texts, formats, clock, camera, allClasses, allArrivals, this::nextClass);
        VerdictWords words = new VerdictWords(texts, formats, clock);
        verdict = new VerdictPane(texts, formats, words, model, tasks, box::requestFocus);
        camera.words(texts.get("camera.counter"), texts.get("camera.invite"));
        Layout.wide(THUMB_WIDTH, thumb);
        thumb.setMinHeight(THUMB_HEIGHT);
        thumb.setMaxHeight(THUMB_HEIGHT);
        top.getChildren().add(Layout.grow(box));
        StackPane.setAlignment(matches.card(), Pos.TOP_CENTER);
        matches.card().setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(top, Layout.grow(new StackPane(body, matches.card())));
        bind();
    }

    private void bind() {
        box.field().textProperty().subscribe(model::typed);
        box.onEntered(
                text -> {
                    // Clearing first would forget the people who match.
                    model.entered(text);
                    box.field().clear();
                });
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keyInBox);
        model.state().subscribe(this::show);
        model.matches().addListener((ListChangeListener<Object>) c -> showMatches());
        model.classes().addListener((ListChangeListener<Object>) c -> showClasses());
        model.arrivals().addListener((ListChangeListener<Object>) c -> showArrivals());
        model.fixedClass().addListener((of, old, now) -> showClasses());
    }

    /** Digits choose a way out of the drawer while the box is empty; arrows move in the matches. */
    private void keyInBox(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN && !model.matches().isEmpty()) {
            matches.table().requestFocus();
            e.consume();
        } else if (box.field().getText().isEmpty() && e.getCode().isDigitKey()) {
            verdict.drawer()
                    .filter(
                            drawer ->
                                    model.state().get() instanceof ReceptionViewModel.State.Showing)
                    .ifPresent(
                            drawer -> {
                                int digit = e.getText().isEmpty() ? 0 : e.getText().charAt(0) - '0';
                                if (digit >= 1 && digit <= 3) {
                                    drawer.way(digit);
                                    e.consume();
                                }
                            });
        }
    }

    /** F2, and whenever the screen opens. */
    public void focusBox() {
        box.requestFocus();
    }

    /** Ctrl+Enter: the primary action of the drawer, when it is open. */
    public void primary() {
        verdict.drawer().ifPresent(FixDrawer::fire);
    }

    /** Where the camera's pictures go. */
    public List<CameraPane> cameras() {
        return List.of(camera, thumb);
    }

    /**
     * F7: the next of today's classes becomes the one everybody enters; after the last, automatic.
     */
    public void nextClass() {
        List<UUID> ids = allClasses.upcoming(model.classes()).stream().map(c -> c.id()).toList();
        int at = ids.indexOf(model.fixedClass().get());
        model.fixedClass().set(at + 1 < ids.size() ? ids.get(at + 1) : null);
    }

    private void show(ReceptionViewModel.State state) {
        switch (state) {
            case ReceptionViewModel.State.Waiting _ -> {
                box.invite(Icon.SCAN, texts.get("box.waiting"));
                top.getChildren().setAll(Layout.grow(box));
                body.getChildren().setAll(waiting);
                box.requestFocus();
            }
            case ReceptionViewModel.State.Working _ -> {}
            case ReceptionViewModel.State.Showing(Verdict shown, Instant _) -> {
                invite(shown);
                top.getChildren().setAll(Layout.grow(box), thumb);
                verdict.show(shown, lastArrivals.card(), nextClasses.card());
                body.getChildren().setAll(verdict);
                box.requestFocus();
            }
        }
    }

    private void invite(Verdict shown) {
        switch (shown) {
            case Verdict.NeedsAction _, Verdict.ChooseClass _ ->
                    box.invite(Icon.SCAN, texts.get("box.pending"));
            case Verdict.BadCode _, Verdict.NotDone _ ->
                    box.invite(Icon.SEARCH, texts.get("box.search"));
            default -> box.invite(Icon.SCAN, texts.get("box.next"));
        }
    }

    private void showMatches() {
        matches.show(model.matches());
    }

    private void showClasses() {
        allClasses.show(model.classes());
        nextClasses.show(VerdictPane.fitting(nextClasses.upcoming(model.classes())));
        waiting.show(model.classes(), model.fixedClass().get());
    }

    private void showArrivals() {
        allArrivals.show(model.arrivals());
        lastArrivals.show(model.arrivals().stream().limit(ARRIVALS_BELOW).toList());
    }
}
