package com.chetango.desk.students.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.students.PersonFormats;
import com.chetango.desk.students.importing.ImportOutcome;
import com.chetango.desk.students.importing.ImportOutcome.Counts;
import com.chetango.desk.students.importing.ImportedStudent;
import com.chetango.desk.students.importing.RowProblem;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A file on its way in: what it holds and what is wrong is seen before anything is written. */
final class ImportView extends VBox {

    /** Lets a CSV or Excel file be chosen. */
    @FunctionalInterface
    interface Chooser {
        void choose(Consumer<Path> chosen);
    }

    private static final int SHOWN = 8;
    private static final double ROW = 36;

    private final ImportViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final Chooser chooser;
    private final Runnable close;
    private final VBox content = new VBox(16);

    ImportView(
            ImportViewModel model, Texts texts, Formats formats, Chooser chooser, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.chooser = chooser;
        this.close = close;
        setId("student-import");
        ActionButton back = ActionButton.normal(texts.get("form.cancel")).key("Esc").does(close);
        HBox head =
                Layout.row(16, Layout.grow(Type.t28(texts.get("import.title"), Type.BOLD)), back);
        head.getStyleClass().add("form-head");
        content.getStyleClass().add("screen");
        getChildren().addAll(head, Layout.grow(content));
        model.state().subscribe(this::show);
    }

    private void show(ImportViewModel.State state) {
        content.getChildren().clear();
        switch (state) {
            case ImportViewModel.State.Choosing _ -> add(choosing());
            case ImportViewModel.State.Reading reading ->
                    add(Type.t16(texts.get("import.reading", reading.file()), Type.MUTED));
            case ImportViewModel.State.Unreadable(var why) -> {
                add(verdict(Tone.STOP, "import.unreadable", why.sentence(texts)));
                add(choosing());
            }
            case ImportViewModel.State.Looking(String file, var preview) -> looking(file, preview);
            case ImportViewModel.State.Writing(int done, int of) -> add(writing(done, of));
            case ImportViewModel.State.Done done -> {
                add(
                        verdict(
                                Tone.OK,
                                "import.done",
                                texts.get("import.done.explain", done.students())));
                ActionButton go = ActionButton.primary(texts.get("import.see")).does(close);
                go.setId("import-see");
                add(Layout.row(8, go));
            }
            case ImportViewModel.State.Cancelled _ -> {
                add(verdict(Tone.WARN, "import.cancelled", texts.get("import.cancelled.explain")));
                add(choosing());
            }
            case ImportViewModel.State.Problem(var why) -> {
                add(
                        verdict(
                                Tone.STOP,
                                "import.not-done",
                                PersonWords.joined(
                                        texts.get("import.nothing-written"),
                                        ResultWords.sentence(why, texts, formats))));
                add(choosing());
            }
        }
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private Node verdict(Tone tone, String key, String explanation) {
        return VerdictPanel.small(tone, texts.get(key), explanation);
    }

    private Node choosing() {
        ActionButton choose =
                ActionButton.primary(texts.get("import.choose"))
                        .with(Icon.DOWNLOAD)
                        .does(() -> chooser.choose(model::read));
        choose.setId("import-choose");
        return new Card(
                new EmptyState(
                        Icon.USERS,
                        texts.get("import.what"),
                        texts.get("import.what.explain"),
                        choose));
    }

    private void looking(String file, ImportOutcome.Preview preview) {
        Counts counts = preview.counts();
        boolean good = preview.canBeImported();
        add(
                verdict(
                        good ? Tone.OK : Tone.STOP,
                        good
                                ? "import.good"
                                : counts.rowsWithProblems() > 0 ? "import.bad" : "import.empty",
                        texts.get(
                                "import.counts",
                                file,
                                counts.rows(),
                                counts.students(),
                                counts.repeated(),
                                counts.known(),
                                counts.rowsWithProblems())));
        if (!preview.ignoredColumns().isEmpty()) {
            add(
                    Type.wrapping(
                            Type.t14(
                                    texts.get(
                                            "import.ignored",
                                            String.join(", ", preview.ignoredColumns())),
                                    Type.MUTED)));
        }
        if (!preview.problems().isEmpty()) {
            add(Layout.grow(problems(preview)));
        } else if (!preview.students().isEmpty()) {
            add(sample(preview));
        }
        ActionButton other =
                ActionButton.normal(texts.get("import.other"))
                        .does(() -> chooser.choose(model::read));
        ActionButton go =
                ActionButton.primary(texts.get("import.accept", counts.students()))
                        .does(model::accept);
        go.setId("import-accept");
        go.unavailable(good ? null : texts.get("import.fix"));
        add(Layout.row(8, Layout.space(), other, go));
    }

    private Node problems(ImportOutcome.Preview preview) {
        ListView<RowProblem> list = new ListView<>();
        list.setId("import-problems");
        list.getStyleClass().add("rows");
        list.setFixedCellSize(ROW);
        list.getItems().setAll(preview.problems());
        list.setCellFactory(
                view ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(@Nullable RowProblem problem, boolean empty) {
                                super.updateItem(problem, empty);
                                setGraphic(
                                        empty || problem == null
                                                ? null
                                                : Layout.row(
                                                        12,
                                                        Icon.STOP.view(16),
                                                        Type.t14(problem.sentence(texts))));
                            }
                        });
        VBox card = new VBox(list);
        Layout.grow(list);
        card.getStyleClass().addAll("card", "problem-list");
        return card;
    }

    private Node sample(ImportOutcome.Preview preview) {
        RowTable<ImportedStudent> table =
                new RowTable<ImportedStudent>()
                        .rows("low")
                        .right(
                                texts.get("import.row"),
                                48,
                                s -> Type.t14(Integer.toString(s.row()), Type.MUTED))
                        .growing(texts.get("import.name"), s -> Type.t14(name(s), Type.BOLD))
                        .left(texts.get("import.document"), 160, s -> Type.t14(document(s)))
                        .left(texts.get("import.phone"), 120, s -> Type.t14(phone(s)))
                        .left(texts.get("import.guardian"), 180, s -> Type.t14(guardian(s)));
        table.items().setAll(preview.students().stream().limit(SHOWN).toList());
        return new Card(table);
    }

    private static String name(ImportedStudent student) {
        return student.profile().names().given() + " " + student.profile().names().surnames();
    }

    private String document(ImportedStudent student) {
        var document = student.profile().document();
        String shown =
                document == null
                        ? null
                        : PersonFormats.document(
                                document.type().name(), document.number(), formats);
        return shown == null ? "" : shown;
    }

    private static String phone(ImportedStudent student) {
        String phone = PersonFormats.phone(student.profile().contact().phone());
        return phone == null ? "" : phone;
    }

    private static String guardian(ImportedStudent student) {
        var guardian = student.guardian();
        return guardian == null ? "" : guardian.fullName();
    }

    private Node writing(int done, int of) {
        ProgressBar bar = new ProgressBar(of == 0 ? 0 : (double) done / of);
        bar.setMaxWidth(Double.MAX_VALUE);
        Label how =
                Type.t16(
                        texts.get(
                                "import.writing",
                                of == 0 ? 0 : Math.floorDiv(done * 100L, of),
                                done,
                                of));
        ActionButton stop = ActionButton.normal(texts.get("import.stop")).does(model::cancel);
        stop.setId("import-stop");
        return new Card(
                Card.body(
                        how,
                        bar,
                        Type.wrapping(Type.t14(texts.get("import.safe"), Type.MUTED)),
                        Layout.row(8, Layout.space(), stop)));
    }
}
