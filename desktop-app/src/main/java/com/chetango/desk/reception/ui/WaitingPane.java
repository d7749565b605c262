package com.chetango.desk.reception.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.CameraPane;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Nobody at the door: the camera, the class people enter, and at the right the day so far. */
final class WaitingPane extends HBox {

    private static final double CAMERA_WIDTH = 624;
    private static final double NARROW = 900;

    private final Texts texts;
    private final Formats formats;
    private final Clock clock;
    private final Label className = Type.t20("", Type.BOLD);
    private final Label classLine = Type.t14("", Type.MUTED);
    private final Label count = Type.t28("", Type.BOLD);
    private final Label countOf = Type.t16("", Type.MUTED);
    private final Meter meter;
    private boolean isNarrow;

    WaitingPane(
            Texts texts,
            Formats formats,
            Clock clock,
            CameraPane camera,
            ClassesCard classes,
            ArrivalsCard arrivals,
            Runnable changeClass) {
        super(16);
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
        meter = new Meter(texts.get("classes.note"));
        ActionButton change =
                ActionButton.ghost(texts.get("into.change")).key("F7").does(changeClass);
        VBox into =
                Card.body(
                        Layout.row(
                                8,
                                Type.t14(texts.get("into.title"), Type.MUTED),
                                Layout.space(),
                                change),
                        Layout.row(
                                16,
                                Layout.grow(Layout.column(0, className, classLine)),
                                count,
                                countOf),
                        meter);
        into.setSpacing(12);
        VBox left =
                Layout.wide(CAMERA_WIDTH, Layout.column(16, Layout.grow(camera), new Card(into)));
        VBox right = Layout.column(16, classes.card(), Layout.grow(arrivals.card()));
        getChildren().addAll(left, Layout.grow(right));
        widthProperty()
                .subscribe(
                        w -> arrange(left, right, w.doubleValue() > 0 && w.doubleValue() < NARROW));
        camera.setMinHeight(120);
    }

    /** Side by side; one below the other, to be scrolled, on a screen at 200 %. */
    private void arrange(VBox left, VBox right, boolean narrow) {
        if (narrow == isNarrow) {
            return;
        }
        isNarrow = narrow;
        getChildren().clear();
        if (narrow) {
            left.setMinWidth(0);
            left.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(Layout.grow(new Scroll(new VBox(16, left, right))));
        } else {
            getChildren().addAll(Layout.wide(CAMERA_WIDTH, left), Layout.grow(right));
        }
    }

    /**
     * @param fixed the class fixed with F7, or null
     */
    void show(List<ClassToday> classes, @Nullable UUID fixed) {
        Instant now = clock.instant();
        Optional<ClassToday> into =
                classes.stream()
                        .filter(c -> c.id().equals(fixed))
                        .findFirst()
                        .or(() -> classes.stream().filter(c -> c.isRunningAt(now)).findFirst());
        if (into.isPresent()) {
            showInto(into.get());
        } else {
            showNone(
                    classes.stream()
                            .filter(c -> c.state() != ClassToday.State.CANCELLED)
                            .filter(c -> c.startsAt().isAfter(now))
                            .findFirst());
        }
    }

    private void showInto(ClassToday session) {
        className.setText(texts.get("class.name", session.style(), session.level()));
        classLine.setText(
                texts.get(
                        "into.line",
                        formats.time(session.startsAt()),
                        formats.time(session.endsAt()),
                        session.room(),
                        session.teacher()));
        count.setText(Integer.toString(session.arrived()));
        countOf.setText(texts.get("into.of", session.expected()));
        meter.show(
                session.expected() == 0
                        ? 0
                        : Math.min(1.0, (double) session.arrived() / session.expected()));
    }

    private void showNone(Optional<ClassToday> next) {
        className.setText(texts.get("into.none"));
        classLine.setText(
                next.map(
                                c ->
                                        texts.get(
                                                "into.none.next",
                                                texts.get("class.name", c.style(), c.level()),
                                                formats.time(c.startsAt())))
                        .orElse(texts.get("into.none.today")));
        count.setText("");
        countOf.setText("");
        meter.show(0);
    }
}
