package com.chetango.desk.reception.ui;

import com.chetango.desk.classes.ClassToday;
import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.CountdownButton;
import com.chetango.desk.kit.FactsStrip;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.reception.PersonCard;
import com.chetango.desk.reception.Verdict;
import com.chetango.desk.students.Photo;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A verdict, what hangs below it, and the lists that still fit. */
final class VerdictPane extends VBox {

    private final Texts texts;
    private final Formats formats;
    private final VerdictWords words;
    private final ReceptionViewModel model;
    private final Runnable search;
    private final VerdictPanel panel = new VerdictPanel();
    private final CountdownButton undo;
    private @Nullable FixDrawer drawer;

    VerdictPane(
            Texts texts,
            Formats formats,
            VerdictWords words,
            ReceptionViewModel model,
            Tasks tasks,
            Runnable search) {
        super(16);
        this.texts = texts;
        this.formats = formats;
        this.words = words;
        this.model = model;
        this.search = search;
        this.undo = new CountdownButton(tasks, texts.get("undo")).key("Ctrl", "Z");
    }

    /**
     * @param arrivals goes below when the verdict leaves room, as does {@code classes}
     */
    void show(Verdict verdict, Node arrivals, Node classes) {
        drawer =
                verdict instanceof Verdict.NeedsAction ask
                        ? new FixDrawer(texts, formats, words, model, ask)
                        : null;
        VerdictPanel.Verdict shown =
                new VerdictPanel.Verdict(
                        words.tone(verdict),
                        words.say(verdict),
                        words.name(verdict),
                        words.lines(verdict),
                        photo(verdict),
                        isPerson(verdict),
                        words.birthday(verdict));
        panel.show(
                shown, new VerdictSide(texts, formats, words.today()).of(verdict), below(verdict));
        if (drawer != null || verdict instanceof Verdict.ChooseClass) {
            getChildren().setAll(Layout.grow(panel));
        } else {
            HBox lists =
                    new HBox(
                            16,
                            half(verdict instanceof Verdict.BadCode ? causes() : arrivals),
                            half(verdict instanceof Verdict.BadCode ? arrivals : classes));
            getChildren().setAll(panel, Layout.grow(lists));
        }
    }

    /** Both halves the same width, whatever is in them. */
    private static Node half(Node list) {
        if (list instanceof VBox box) {
            box.setPrefWidth(400);
        }
        return Layout.grow(list);
    }

    Optional<FixDrawer> drawer() {
        return Optional.ofNullable(drawer);
    }

    private @Nullable Node below(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted in -> inFacts(verdict, in.person(), in.attendanceId(), usage(in));
            case Verdict.JustAdmitted in ->
                    inFacts(verdict, in.person(), in.attendanceId(), texts.get("side.not-charged"));
            case Verdict.NeedsAction _ -> drawer;
            case Verdict.ChooseClass ask -> chooser(ask);
            case Verdict.NoClass _ -> null;
            case Verdict.StaleCode stale ->
                    strip(verdict)
                            .fact(Icon.INFO, texts.get("fact.attempt"))
                            .action(
                                    ActionButton.normal(texts.get("action.accept"))
                                            .small()
                                            .does(
                                                    () ->
                                                            model.acceptStale(
                                                                    stale.person().studentId())));
            case Verdict.AlreadyIn _ -> strip(verdict).fact(Icon.INFO, texts.get("fact.look"));
            case Verdict.BadCode _, Verdict.NotDone _ ->
                    strip(verdict)
                            .fact(Icon.INFO, texts.get("fact.attempt"))
                            .action(
                                    ActionButton.normal(texts.get("bad.search"))
                                            .small()
                                            .with(Icon.SEARCH)
                                            .key("F3")
                                            .does(search));
        };
    }

    private FactsStrip strip(Verdict verdict) {
        return new FactsStrip().start(words.tone(verdict));
    }

    private String usage(Verdict.Admitted in) {
        PersonCard.Standing standing = in.person().standing();
        return switch (in.basis()) {
            case GRACE -> texts.get("fact.grace");
            case COURTESY -> texts.get("fact.courtesy");
            case PACKAGE, OWED ->
                    standing != null && standing.classes() == null
                            ? texts.get("fact.unlimited")
                            : texts.get("fact.used");
        };
    }

    private FactsStrip inFacts(Verdict verdict, PersonCard person, UUID entry, String used) {
        FactsStrip facts = strip(verdict).fact(Icon.CHECK, used);
        if (person.owes() > 0) {
            facts.fact(Icon.WARN, texts.get("fact.owes", formats.money(person.owes())));
        } else {
            facts.fact(Icon.CHECK, texts.get("fact.owes-nothing"));
        }
        int missing = person.missingConsents().size();
        if (missing > 0) {
            facts.fact(Icon.WARN, texts.get("fact.consents.missing", missing));
        } else {
            facts.fact(Icon.SHIELD, texts.get("fact.consents"));
        }
        undo.start((int) ReceptionViewModel.UNDO_FOR.toSeconds(), () -> model.undo(entry));
        return facts.action(undo);
    }

    private Node chooser(Verdict.ChooseClass ask) {
        RowTable<ClassToday> table =
                new RowTable<ClassToday>()
                        .left("", 48, c -> new KeyCap("" + (ask.sessions().indexOf(c) + 1)))
                        .left("", 80, c -> Type.t16(formats.time(c.startsAt())))
                        .growing("", c -> Type.t16(words.className(c), Type.BOLD))
                        .left("", 120, c -> Type.t14(c.room(), Type.MUTED))
                        .right("", 80, c -> Type.t14(c.arrived() + " / " + c.expected()))
                        .withoutHead()
                        .rows("tall")
                        .choosable(c -> model.into(ask.person().studentId(), c.id()));
        table.items().setAll(ask.sessions());
        table.selected().set(ask.sessions().getFirst());
        return new VBox(table);
    }

    private Card causes() {
        return Card.titled(texts.get("causes.title"))
                .add(
                        cause(Icon.REFRESH, "stale"),
                        cause(Icon.ID_CARD, "foreign"),
                        cause(Icon.CLOUD_OFF, "unknown"));
    }

    private ListRow cause(Icon icon, String key) {
        ListRow row =
                ListRow.of(icon.view(), texts.get("causes." + key), texts.get("causes-do." + key));
        row.setMinHeight(64);
        return row;
    }

    private static boolean isPerson(Verdict verdict) {
        return VerdictWords.person(verdict).isPresent();
    }

    private static @Nullable Image photo(Verdict verdict) {
        Photo photo = VerdictWords.person(verdict).map(PersonCard::photo).orElse(null);
        return photo == null ? null : new Image(photo.open());
    }

    /** Lists are remade with each verdict so that they start where the day is. */
    static List<ClassToday> fitting(List<ClassToday> classes) {
        return classes.stream().limit(4).toList();
    }
}
