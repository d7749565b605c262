package com.chetango.desk.classes.ui;

import com.chetango.desk.classes.ClassAnswer;
import com.chetango.desk.classes.ClassDetail;
import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The chosen class: its numbers, its list or a question in its place, and what can be done. */
final class DetailPane extends Card {

    private final DayViewModel model;
    private final Texts texts;
    private final ClassWords words;
    private final Label name = Type.t20("", Type.BOLD);
    private final HBox pill = Layout.row(0);
    private final Label line = Type.t14("", Type.MUTED);
    private final Label here = Type.t28("", Type.BOLD);
    private final Label expected = Type.t16("", Type.MUTED);
    private final Meter meter;
    private final HBox actions = new HBox(8);
    private final StackPane place = new StackPane();
    private final VBox foot = Card.body();
    private final RollPane roll;
    private final AskPanes ask;
    private final EnrolPane enrol;
    private @Nullable ClassDetail shown;

    DetailPane(DayViewModel model, Texts texts, ClassWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        meter = new Meter(texts.get("count.name"));
        roll = new RollPane(model, texts, words);
        ask = new AskPanes(model, texts);
        enrol = new EnrolPane(model, texts);
        VBox head =
                Card.body(
                        Layout.row(12, name, pill, Layout.space(), Type.whole(here), expected),
                        line,
                        meter,
                        actions);
        head.setSpacing(12);
        add(head, Layout.hairline(), Layout.grow(place), Layout.hairline(), foot);
        model.panel().subscribe(panel -> showPanel());
        model.answer().subscribe(answer -> showFoot());
        model.attention().subscribe(open -> showPanel());
    }

    RollPane roll() {
        return roll;
    }

    void show(ClassDetail detail) {
        shown = detail;
        Instant now = model.now();
        ClassToday session = detail.session();
        name.setText(words.name(session));
        pill.getChildren().setAll(words.state(session, now));
        line.setText(words.line(session));
        here.setText(Integer.toString(detail.here()));
        expected.setText(texts.get("count.of", detail.expected(), session.capacity()));
        meter.show(detail.expected() == 0 ? 0 : (double) detail.here() / detail.expected());
        showActions(detail, now);
        if (model.panel().get() instanceof Panel.Roll) {
            roll.show(detail);
            put(roll);
        }
        showFoot();
    }

    private void showActions(ClassDetail detail, Instant now) {
        ActionButton all =
                ActionButton.normal(texts.get("all")).small().key("F7").does(model::allPresent);
        all.setId("all-present");
        boolean canMark = detail.isOpenAt(now) && !detail.missing().isEmpty();
        all.unavailable(canMark ? null : words.cannotMark(detail, now));
        ActionButton more =
                ActionButton.normal(texts.get("enrol")).small().key("F9").does(model::askEnrol);
        more.setId("enrol");
        actions.getChildren().setAll(all, more, Layout.space());
        if (detail.session().state() == ClassToday.State.PENDING) {
            ActionButton teacher =
                    ActionButton.ghost(texts.get("teacher")).small().does(model::askTeacher);
            teacher.setId("change-teacher");
            ActionButton cancel =
                    ActionButton.ghost(texts.get("cancel")).small().does(model::askCancel);
            cancel.setId("cancel-class");
            actions.getChildren().addAll(teacher, cancel);
        } else {
            ActionButton reopen =
                    ActionButton.ghost(texts.get("reopen")).small().does(model::askReopen);
            reopen.setId("reopen");
            reopen.unavailable(model.isSupervisor() ? null : texts.get("reopen.supervisor"));
            actions.getChildren().add(reopen);
        }
    }

    private void showPanel() {
        ClassDetail detail = shown;
        if (detail == null) {
            return;
        }
        switch (model.panel().get()) {
            case Panel.Roll _ -> {
                boolean wasAsking = !place.getChildren().contains(roll);
                roll.show(detail);
                put(roll);
                if (wasAsking) {
                    roll.focus();
                }
            }
            case Panel.Cancelling _ -> put(ask.cancelling(detail));
            case Panel.Reopening _ -> put(ask.reopening());
            case Panel.Teaching teaching -> put(ask.teaching(detail, teaching.teachers()));
            case Panel.Enrolling enrolling -> {
                boolean isNew = !place.getChildren().contains(enrol);
                put(enrol);
                enrol.show(enrolling);
                if (isNew) {
                    enrol.open(detail);
                }
            }
        }
        showFoot();
    }

    private void put(Node node) {
        if (!place.getChildren().contains(node)) {
            place.getChildren().setAll(node);
        }
    }

    /** The one action of the screen, and what stopped the last one. */
    private void showFoot() {
        ClassDetail detail = shown;
        foot.getChildren().clear();
        ClassAnswer answer = model.answer().get();
        if (answer != null) {
            foot.getChildren()
                    .add(Banner.line(Icon.STOP, words.answer(answer), texts.get("nothing-done")));
        }
        if (detail != null && model.panel().get() instanceof Panel.Roll) {
            footOf(detail);
        }
        boolean hasFoot = !foot.getChildren().isEmpty();
        foot.setVisible(hasFoot);
        foot.setManaged(hasFoot);
    }

    private void footOf(ClassDetail detail) {
        switch (detail.session().state()) {
            case PENDING -> {
                ActionButton confirm =
                        ActionButton.primary(texts.get("confirm"))
                                .big()
                                .key("Ctrl", "\u21b5")
                                .does(model::confirm);
                confirm.setId("confirm-class");
                confirm.setMaxWidth(Double.MAX_VALUE);
                confirm.unavailable(
                        detail.canBeConfirmedAt(model.now()) ? null : texts.get("confirm.early"));
                foot.getChildren().add(confirm);
            }
            case CONFIRMED ->
                    foot.getChildren()
                            .add(
                                    Banner.line(
                                            Icon.OK,
                                            texts.get("confirmed"),
                                            texts.get("confirmed.explain")));
            case CANCELLED -> {
                String reason = detail.stateReason();
                foot.getChildren()
                        .add(
                                Banner.line(
                                        Icon.INFO,
                                        texts.get("cancelled"),
                                        reason == null ? "" : reason));
            }
        }
    }
}
