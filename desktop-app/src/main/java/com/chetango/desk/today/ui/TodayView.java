package com.chetango.desk.today.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.HourBars;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.today.DayFigures;
import com.chetango.desk.today.TodayService;
import com.chetango.model.sales.Method;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** The day in one screen: arrived and sold biggest, each number with what is behind it. */
public final class TodayView extends VBox {

    private static final double LEFT_WIDTH = 614;

    private final TodayViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final FigureCards cards;
    private final TodoCard todo;
    private final HBox head = Layout.row(16);
    private final VBox body = new VBox(16);
    private final Segment<Optional<UUID>> branches = new Segment<Optional<UUID>>().small();

    /**
     * @param openStudent where a name leads
     */
    public TodayView(
            TodayViewModel model, Texts anyTexts, Formats formats, Consumer<UUID> openStudent) {
        super(16);
        this.model = model;
        this.texts = anyTexts.in(TodayService.class);
        this.formats = formats;
        this.cards = new FigureCards(texts, formats);
        this.todo = new TodoCard(texts, formats, openStudent);
        getStyleClass().add("screen");
        setId("today");
        getChildren().addAll(head, Layout.grow(body));
        model.branches().subscribe(this::showBranches);
        model.state().subscribe(this::show);
    }

    private void showBranches(Map<UUID, String> names) {
        branches.getChildren().clear();
        names.forEach((id, name) -> branches.part(Optional.of(id), name));
        if (names.size() > 1) {
            branches.part(Optional.empty(), texts.get("all", names.size()));
        }
        branches.chosen()
                .subscribe(
                        chosen -> {
                            @Nullable UUID asked = chosen == null ? null : chosen.orElse(null);
                            if (chosen != null
                                    && !Optional.ofNullable(model.branch().get()).equals(chosen)) {
                                model.choose(asked);
                            }
                        });
    }

    private void show(TodayViewModel.State state) {
        switch (state) {
            case TodayViewModel.State.Working _ -> body.getChildren().clear();
            case TodayViewModel.State.Problem _ ->
                    body.getChildren()
                            .setAll(
                                    new Card(
                                            new EmptyState(
                                                    Icon.WARN,
                                                    texts.get("problem"),
                                                    texts.get("problem.explain"),
                                                    ActionButton.normal(texts.get("retry"))
                                                            .key("F5")
                                                            .does(model::refresh))));
            case TodayViewModel.State.Ready(DayFigures figures) -> show(figures);
        }
    }

    private void show(DayFigures figures) {
        head.getChildren()
                .setAll(
                        Type.t20(texts.get("title", formats.longDay(figures.day())), Type.BOLD),
                        Layout.space(),
                        branches);
        VBox left = Layout.wide(LEFT_WIDTH, Layout.column(16, hours(figures), methods(figures)));
        VBox right = Layout.column(16, classes(figures), Layout.grow(todo.card(figures)));
        HBox below = new HBox(16, left, Layout.grow(right));
        body.getChildren().setAll(cards.row(figures), Layout.grow(below));
    }

    private Card hours(DayFigures figures) {
        TreeMap<LocalTime, int[]> byHour = new TreeMap<>();
        for (ClassToday c : figures.classes()) {
            LocalTime hour =
                    LocalTime.ofInstant(c.startsAt(), formats.zone()).withMinute(0).withSecond(0);
            int[] counts = byHour.computeIfAbsent(hour, h -> new int[2]);
            counts[0] += c.arrived();
            counts[1] += c.expected();
        }
        HourBars bars = new HourBars(texts.get("hours.title"));
        bars.show(
                byHour.entrySet().stream()
                        .map(
                                e ->
                                        new HourBars.Hour(
                                                formats.time(e.getKey()),
                                                e.getValue()[0],
                                                e.getValue()[1]))
                        .toList());
        bars.setPrefHeight(180);
        Card card =
                Card.titled(
                        texts.get("hours.title"),
                        swatch("filled", "hours.arrived"),
                        swatch("outline", "hours.expected"));
        return byHour.isEmpty() ? card.add(noClasses()) : card.add(Card.body(bars));
    }

    private Node swatch(String style, String key) {
        Region box = new Region();
        box.getStyleClass().addAll("swatch", style);
        box.setMinSize(12, 12);
        box.setMaxSize(12, 12);
        return Layout.row(8, box, Type.t12(texts.get(key), Type.MUTED));
    }

    private EmptyState noClasses() {
        return new EmptyState(
                Icon.CALENDAR, texts.get("classes.empty"), texts.get("classes.empty.explain"));
    }

    private Card methods(DayFigures figures) {
        Card card = Card.titled(texts.get("methods.title"));
        long most =
                figures.byMethod().stream()
                        .mapToLong(DayFigures.MethodTotal::amount)
                        .max()
                        .orElse(0);
        if (most <= 0) {
            return card.add(
                    new EmptyState(
                            Icon.PAY,
                            texts.get("methods.empty"),
                            texts.get("methods.empty.explain")));
        }
        RowTable<DayFigures.MethodTotal> table =
                new RowTable<DayFigures.MethodTotal>()
                        .left("", 164, m -> method(m.method()))
                        .growing("", m -> meter(m, most))
                        .right("", 108, m -> Type.t14(formats.money(m.amount())))
                        .withoutHead()
                        .rows("low");
        table.items().setAll(figures.byMethod());
        return card.add(table);
    }

    private Node method(Method method) {
        Icon icon =
                switch (method) {
                    case CASH -> Icon.PAY;
                    case NEQUI, DAVIPLATA -> Icon.PHONE;
                    case BANCOLOMBIA_QR -> Icon.SCAN;
                    case BRE_B -> Icon.BOLT;
                    case CARD -> Icon.CARD;
                    case PSE, TRANSFER -> Icon.BANK;
                    case LINK -> Icon.GLOBE;
                };
        return Layout.row(8, icon.view(), Type.t14(texts.get("method." + method.name())));
    }

    private Meter meter(DayFigures.MethodTotal line, long most) {
        return new Meter(texts.get("method." + line.method().name()))
                .show(Math.max(0.0, (double) line.amount() / most));
    }

    private Card classes(DayFigures figures) {
        Card card =
                Card.titled(
                        texts.get("classes.title"),
                        Type.t12(texts.get("classes.note"), Type.MUTED));
        if (figures.classes().isEmpty()) {
            return card.add(noClasses());
        }
        RowTable<ClassToday> table =
                new RowTable<ClassToday>()
                        .left("", 68, c -> Type.t14(formats.time(c.startsAt()), Type.MUTED))
                        .growing("", c -> Type.t14(name(c)))
                        .left("", 132, this::filled)
                        .right("", 68, c -> Type.t14(c.arrived() + " / " + c.expected()))
                        .right(
                                "",
                                68,
                                c ->
                                        Type.t12(
                                                texts.get("classes.places", c.capacity()),
                                                Type.MUTED))
                        .withoutHead()
                        .rows("low");
        table.items().setAll(figures.classes().stream().limit(7).toList());
        return card.add(table);
    }

    private String name(ClassToday session) {
        return texts.get("classes.name", session.style(), session.level());
    }

    private Meter filled(ClassToday session) {
        double places = Math.max(1, session.capacity());
        return new Meter(name(session))
                .show(
                        Math.min(1, session.arrived() / places),
                        Math.min(1, session.expected() / places));
    }
}
