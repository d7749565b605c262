package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.PersonFormats;
import com.chetango.desk.students.StudentSheet;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The first page: packages, what happened lately, the family, what they allow. */
final class SummaryTab extends ScrollPane {

    /** Room for the history beside the packages. */
    private static final double WIDE = 1300;

    /** Below this the side goes under the packages. */
    private static final double NARROW = 600;

    private static final double SIDE = 316;

    private final StudentsViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final PersonWords words;
    private final Supplier<LocalDate> today;
    private final Function<StudentSheet.SoldPackage, List<Node>> packageActions;
    private final StackPane content = new StackPane();
    private boolean isWide;
    private boolean isNarrow;

    SummaryTab(
            StudentsViewModel model,
            Texts texts,
            Formats formats,
            Supplier<LocalDate> today,
            Function<StudentSheet.SoldPackage, List<Node>> packageActions) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = new PersonWords(texts, formats);
        this.today = today;
        this.packageActions = packageActions;
        content.getStyleClass().add("screen");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        model.sheet().subscribe(this::show);
        widthProperty()
                .subscribe(
                        width -> {
                            boolean wide = width.doubleValue() >= WIDE;
                            boolean narrow = width.doubleValue() < NARROW;
                            if (wide != isWide || narrow != isNarrow) {
                                isWide = wide;
                                isNarrow = narrow;
                                show(model.sheet().get());
                            }
                        });
    }

    private void show(@Nullable StudentSheet sheet) {
        content.getChildren().clear();
        if (sheet == null) {
            return;
        }
        VBox packages = new VBox(16);
        sheet.packages().stream()
                .map(
                        sold ->
                                new PackageCard(
                                        texts,
                                        formats,
                                        today.get(),
                                        sold,
                                        packageActions.apply(sold)))
                .forEach(packages.getChildren()::add);
        if (sheet.packages().isEmpty()) {
            packages.getChildren()
                    .add(
                            new Card(
                                    new EmptyState(
                                            Icon.TAG,
                                            texts.get("packages.none"),
                                            texts.get("packages.none.explain"))));
        }
        Node history = history(sheet.recent());
        if (!isWide) {
            packages.getChildren().add(Math.min(1, packages.getChildren().size()), history);
        }
        if (isNarrow) {
            packages.getChildren().addAll(side(sheet).getChildren());
            content.getChildren().setAll(packages);
            return;
        }
        HBox columns = new HBox(16, Layout.grow(packages));
        if (isWide) {
            columns.getChildren().add(Layout.grow(new VBox(history)));
        }
        columns.getChildren().add(Layout.wide(SIDE, side(sheet)));
        content.getChildren().setAll(columns);
    }

    private VBox side(StudentSheet sheet) {
        return new VBox(
                16,
                FamilyCard.of(sheet.family(), texts, words, model::choose),
                ConsentCard.of(sheet.permissions(), texts, formats, model::edit),
                emergency(sheet.emergency()));
    }

    private Node emergency(StudentSheet.@Nullable Contact contact) {
        String line =
                contact == null
                        ? texts.get("emergency.none")
                        : PersonWords.joined(
                                contact.relation() == null
                                        ? contact.name()
                                        : contact.name() + ", " + contact.relation(),
                                PersonFormats.phone(contact.phone()));
        return new Card(
                Card.body(
                        Type.t14(texts.get("emergency"), Type.BOLD),
                        Type.wrapping(Type.t14(line, contact == null ? Type.MUTED : "plain"))));
    }

    private Node history(List<StudentSheet.Event> recent) {
        EventWords events = new EventWords(texts, formats);
        ActionButton all =
                ActionButton.ghost(texts.get("history.all"))
                        .small()
                        .does(() -> model.tab().set(StudentsViewModel.Tab.HISTORY));
        VBox rows = new VBox();
        rows.getStyleClass().add("event-rows");
        int shown = isWide ? recent.size() : Math.min(4, recent.size());
        recent.subList(0, shown).forEach(e -> rows.getChildren().add(events.row(e)));
        HBox head = Layout.row(8, Type.t14(texts.get("history"), Type.BOLD), Layout.space(), all);
        head.getStyleClass().add("history-head");
        return new Card(head, rows);
    }
}
