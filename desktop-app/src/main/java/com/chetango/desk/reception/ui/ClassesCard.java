package com.chetango.desk.reception.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Today's classes: who came of whom was expected, and how each class stands. */
final class ClassesCard {

    private static final Duration SOON = Duration.ofHours(1);

    private final Texts texts;
    private final Clock clock;
    private final RowTable<ClassToday> table;
    private final Card card;
    private final EmptyState empty;

    ClassesCard(Texts texts, Formats formats, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        table =
                new RowTable<ClassToday>()
                        .left("", 56, c -> quiet(c, formats.time(c.startsAt())))
                        .growing("", c -> loud(c, name(c)))
                        .left("", 64, c -> Type.t12(c.room(), Type.MUTED))
                        .right("", 64, c -> loud(c, c.arrived() + " / " + c.expected()))
                        .left("", 112, this::state)
                        .withoutHead();
        empty =
                new EmptyState(
                        Icon.CALENDAR,
                        texts.get("into.none.today"),
                        texts.get("into.none.today.explain"));
        card =
                Card.titled(
                                texts.get("classes.title"),
                                Type.t12(texts.get("classes.note"), Type.MUTED))
                        .add(table, empty);
        empty.setVisible(false);
        empty.setManaged(false);
        table.loading(4);
    }

    Card card() {
        return card;
    }

    void show(List<ClassToday> classes) {
        Instant now = clock.instant();
        table.items().setAll(classes);
        table.selected()
                .set(classes.stream().filter(c -> c.isRunningAt(now)).findFirst().orElse(null));
        boolean none = classes.isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        table.setVisible(!none);
        table.setManaged(!none);
    }

    /** From the running class on, where there is little room. */
    List<ClassToday> upcoming(List<ClassToday> classes) {
        Instant now = clock.instant();
        List<ClassToday> ahead = classes.stream().filter(c -> c.endsAt().isAfter(now)).toList();
        return ahead.isEmpty() ? classes : ahead;
    }

    private String name(ClassToday session) {
        return texts.get("class.name", session.style(), session.level());
    }

    private Label quiet(ClassToday session, String text) {
        return isRunning(session) ? Type.t14(text, Type.BOLD) : Type.t14(text, Type.MUTED);
    }

    private Label loud(ClassToday session, String text) {
        return isRunning(session) ? Type.t14(text, Type.BOLD) : Type.t14(text);
    }

    private boolean isRunning(ClassToday session) {
        return session.isRunningAt(clock.instant());
    }

    private Node state(ClassToday session) {
        Instant now = clock.instant();
        return switch (session.state()) {
            case CONFIRMED -> Pill.plain(Icon.CHECK, texts.get("classes.confirmed"));
            case CANCELLED -> Pill.line(texts.get("classes.cancelled"));
            case PENDING -> {
                if (session.isRunningAt(now)) {
                    yield Pill.now(texts.get("classes.running"));
                }
                if (!now.isBefore(session.endsAt())) {
                    yield Pill.line(texts.get("classes.to-confirm"));
                }
                Duration until = Duration.between(now, session.startsAt());
                yield until.compareTo(SOON) < 0
                        ? Type.t12(texts.get("classes.in", until.toMinutes()), Type.MUTED)
                        : Type.t12("");
            }
        };
    }
}
