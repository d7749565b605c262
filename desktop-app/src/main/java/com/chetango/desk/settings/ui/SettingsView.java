package com.chetango.desk.settings.ui;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Scroll;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Sides;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.Looks;
import com.chetango.desk.settings.Looks.Choice;
import com.chetango.desk.settings.Looks.Language;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.settings.ui.SettingsViewModel.Device;
import com.chetango.desk.settings.ui.SettingsViewModel.State;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.Screen;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The screen of this computer's own settings. */
public final class SettingsView implements Screen {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Parent view;
    private final ObservableList<KeyAction> keys;
    private final ActionButton tryAll;

    /** A line of <i>Este equipo</i>: what it is called and what it is. */
    public record Fact(String name, String value) {}

    public SettingsView(SettingsViewModel model, Texts anyTexts, List<Fact> thisComputer) {
        this.model = model;
        this.texts = anyTexts.in(LooksFile.class);
        tryAll = ActionButton.normal(texts.get("try-all")).key("F5").does(model::tryAll);
        tryAll.setId("try-all");
        keys =
                FXCollections.observableArrayList(
                        KeyAction.of("F5", texts.get("try-all"), model::tryAll));
        VBox right = new VBox(16, devices(), computer(thisComputer));
        Sides cards = new Sides(new VBox(looks()), right);
        HBox head = Layout.row(16, Type.t20(texts.get("title"), Type.BOLD), Layout.space(), tryAll);
        view = new Scroll(Layout.screen(head, cards));
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
        tryAll.requestFocus();
    }

    @Override
    public boolean scanned(String code) {
        return model.scanned(code);
    }

    private Card looks() {
        VBox body =
                Card.body(
                        choice("light", Looks::light, Looks::withLight),
                        choice("contrast", Looks::contrast, Looks::withContrast),
                        choice("stillness", Looks::stillness, Looks::withStillness),
                        language());
        body.setSpacing(16);
        return Card.titled(texts.get("looks")).add(body);
    }

    private Node choice(
            String key, Function<Looks, Choice> now, BiFunction<Looks, Choice, Looks> with) {
        Segment<Choice> segment =
                new Segment<Choice>()
                        .part(Choice.SYSTEM, texts.get("as-system"))
                        .part(Choice.YES, texts.get("yes." + key))
                        .part(Choice.NO, texts.get("no." + key));
        segment.chosen().set(now.apply(model.looks().get()));
        segment.chosen()
                .subscribe(
                        chosen -> {
                            if (chosen != null && chosen != now.apply(model.looks().get())) {
                                model.looks().set(with.apply(model.looks().get(), chosen));
                            }
                        });
        return new FormField(texts.get(key), segment);
    }

    private Node language() {
        Segment<Language> segment =
                new Segment<Language>()
                        .part(Language.SPANISH, texts.get("language.spanish"))
                        .part(Language.ENGLISH, texts.get("language.english"));
        segment.chosen().set(model.looks().get().language());
        segment.chosen()
                .subscribe(
                        chosen -> {
                            if (chosen != null && chosen != model.looks().get().language()) {
                                model.looks().set(model.looks().get().withLanguage(chosen));
                            }
                        });
        return new FormField(texts.get("language"), segment).hint(texts.get("language.hint"));
    }

    private Card devices() {
        return Card.titled(texts.get("devices"), Type.t12(texts.get("devices.note"), Type.MUTED))
                .add(
                        device(Device.CAMERA, Icon.CAMERA, "camera"),
                        device(Device.SCANNER, Icon.SCAN, "scanner"),
                        device(Device.PRINTER, Icon.PRINT, "printer").last());
    }

    private ListRow device(Device device, Icon icon, String key) {
        Label sentence = Type.wrapping(Type.t12("", Type.MUTED));
        StackPane state = new StackPane();
        ActionButton test = ActionButton.normal(texts.get("try")).small();
        test.does(() -> model.tryOut(device));
        test.setId("try-" + key);
        test.setAccessibleText(texts.get("try") + " " + texts.get(key));
        VBox words = new VBox(Type.t14(texts.get(key)), sentence);
        model.state(device)
                .subscribe(
                        now -> {
                            sentence.setText(sentence(now));
                            state.getChildren().setAll(pill(now));
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        ListRow row = new ListRow(icon.view(), words, state, test);
        row.getStyleClass().add("tall-row");
        return row;
    }

    private static String sentence(State state) {
        return switch (state) {
            case State.Untried s -> s.sentence();
            case State.Trying s -> s.sentence();
            case State.Works s -> s.sentence();
            case State.Fails s -> s.sentence();
        };
    }

    private List<Node> pill(State state) {
        return switch (state) {
            case State.Untried s -> List.of();
            case State.Trying s -> List.of(Pill.line(Icon.CLOCK, texts.get("pill.trying")));
            case State.Works s -> List.of(Pill.of(Tone.OK, texts.get("pill.works")));
            case State.Fails s -> List.of(Pill.of(Tone.WARN, texts.get("pill.fails")));
        };
    }

    private Card computer(List<Fact> facts) {
        Card card = Card.titled(texts.get("computer"));
        for (Fact fact : facts) {
            ListRow row =
                    new ListRow(
                            Type.whole(Type.t14(fact.name(), Type.MUTED)),
                            Layout.space(),
                            Type.t14(fact.value()));
            card.add(row);
        }
        return card;
    }
}
