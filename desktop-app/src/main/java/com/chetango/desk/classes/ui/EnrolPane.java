package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.Found;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Gives somebody a place in the class: every week, or this day. */
final class EnrolPane extends VBox {

    private static final double PHOTO = 32;

    private final DayViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final Segment<Boolean> weekly = new Segment<>();
    private final RowTable<Found> matches;
    private final VBox below = new VBox(16);

    EnrolPane(DayViewModel model, Texts texts) {
        super(16);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card-body");
        search.setId("enrol-search");
        search.setPromptText(texts.get("enrol.prompt"));
        search.setAccessibleText(texts.get("enrol.prompt"));
        search.textProperty().subscribe(model::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        weekly.part(true, texts.get("enrol.weekly")).part(false, texts.get("enrol.once"));
        matches =
                new RowTable<Found>()
                        .left("", 48, f -> Portrait.round(PHOTO).show(f.name(), null))
                        .growing("", f -> Type.t14(f.name(), Type.BOLD))
                        .left("", 200, f -> Type.t14(document(f), Type.MUTED))
                        .withoutHead()
                        .rows("tall")
                        .choosable(this::enrol);
        getChildren()
                .setAll(
                        Type.t20(texts.get("enrol.title"), Type.BOLD),
                        Layout.row(16, Layout.grow(search), weekly),
                        Layout.grow(new Scroll(below)));
    }

    private static String document(Found found) {
        String document = found.document();
        return document == null ? "" : document;
    }

    /** Opened anew for a class. */
    void open(ClassDetail detail) {
        search.clear();
        boolean isWeekly = detail.slotId() != null;
        weekly.chosen().set(isWeekly);
        weekly.setDisable(!isWeekly);
        search.requestFocus();
    }

    void show(Panel.Enrolling asked) {
        matches.items().setAll(asked.matches());
        matches.selected().set(asked.matches().isEmpty() ? null : asked.matches().getFirst());
        below.getChildren().clear();
        Panel.Full full = asked.full();
        if (full != null) {
            below.getChildren().add(full(full));
        }
        if (!asked.matches().isEmpty()) {
            below.getChildren().add(matches);
        } else if (!search.getText().isBlank()) {
            below.getChildren()
                    .add(
                            new EmptyState(
                                    Icon.SEARCH,
                                    texts.get("enrol.none"),
                                    texts.get("enrol.none.explain")));
        }
    }

    private Banner full(Panel.Full full) {
        ActionButton beyond =
                ActionButton.normal(texts.get("enrol.beyond"))
                        .small()
                        .does(() -> model.enrolBeyond(full));
        beyond.setId("enrol-beyond");
        Banner banner =
                Banner.line(
                                Icon.WARN,
                                texts.get("enrol.full", full.taken(), full.capacity()),
                                texts.get("enrol.full.ask", full.who().name()))
                        .with(beyond);
        banner.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                beyond.requestFocus();
                            }
                        });
        return banner;
    }

    private void keyInSearch(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN && !matches.items().isEmpty()) {
            matches.requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !e.isControlDown()) {
            @Nullable Found first = matches.selected().get();
            if (first != null) {
                enrol(first);
            }
            e.consume();
        }
    }

    private void enrol(Found who) {
        model.enrol(who, Boolean.TRUE.equals(weekly.chosen().get()));
    }
}
