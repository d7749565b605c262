package com.chetango.desk.dev;

import com.chetango.desk.kit.ActionButton;
import com.chetango.desk.kit.Banner;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.CountdownButton;
import com.chetango.desk.kit.EmptyState;
import com.chetango.desk.kit.FormField;
import com.chetango.desk.kit.HourBars;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.KeyCap;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.Meter;
import com.chetango.desk.kit.MoneyField;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.PinField;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.Segment;
import com.chetango.desk.kit.Stepper;
import com.chetango.desk.kit.SyncChip;
import com.chetango.desk.kit.SyncState;
import com.chetango.desk.kit.Toast;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Every control of the kit in its states, to be looked at beside the drawing of the same name. */
final class ComponentGallery {
    private final Tasks tasks;
    private final Texts texts;

    ComponentGallery(Tasks tasks, Texts anyTexts) {
        this.tasks = tasks;
        this.texts = anyTexts.in(ComponentGallery.class);
    }

    Parent view() {
        VBox all =
                new VBox(
                        Type.t20(texts.get("title"), Type.BOLD),
                        section("buttons", buttons()),
                        section("fields", fields()),
                        section("choices", choices()),
                        section("chip", chips()),
                        section("pills", pills()),
                        section("verdict", verdicts()),
                        section("rows", rows()),
                        section("messages", messages()),
                        section("charts", charts()));
        all.getStyleClass().add("canvas");
        all.setStyle("-fx-padding: 16 24; -fx-spacing: 12;");
        return all;
    }

    private Node section(String key, Node content) {
        Label name = Layout.wide(104, Type.t14(texts.get("section." + key), Type.BOLD));
        HBox row = Layout.row(16, name, Layout.grow(content));
        return new VBox(12, Layout.hairline(), row);
    }

    private Node buttons() {
        ActionButton working = ActionButton.primary(texts.get("charge"));
        working.working(texts.get("charging"));
        ActionButton off = ActionButton.normal(texts.get("print"));
        off.unavailable(texts.get("no-printer"));
        ActionButton chosen = ActionButton.normal("$\u00a0150.000");
        chosen.chosen(true);
        return Layout.row(
                16,
                ActionButton.primary(texts.get("charge")).key("F4"),
                working,
                ActionButton.normal(texts.get("print")).with(Icon.PRINT),
                off,
                chosen,
                ActionButton.ghost(texts.get("try")),
                ActionButton.edgedIcon(Icon.DOTS, texts.get("more")),
                ActionButton.primary(texts.get("charge")).big().key("Ctrl", "\u21b5"),
                ActionButton.normal(texts.get("print")).small());
    }

    private Node fields() {
        TextField empty = new TextField();
        empty.setPromptText(texts.get("name-prompt"));
        TextField typed = new TextField("\u00cdngrid Nu\u00f1ez");
        FormField phone = new FormField(texts.get("phone"), new TextField("300 77"));
        phone.problem(texts.get("five-missing"));
        MoneyField money = new MoneyField(texts.formats());
        money.pesos().set(120_000);
        MoneyField wrong = new MoneyField(texts.formats());
        wrong.setText("1.000,50");
        FormField wrongField = new FormField(texts.get("receives"), wrong);
        wrongField.problem(wrong.problem(texts.in(MoneyField.class)));
        HBox row =
                new HBox(
                        16,
                        Layout.wide(168, new FormField(texts.get("name"), empty)),
                        Layout.wide(168, new FormField(texts.get("name"), typed)),
                        Layout.wide(168, phone),
                        Layout.wide(136, new FormField(texts.get("receives"), money)),
                        Layout.wide(184, wrongField),
                        new FormField("PIN", new PinField("PIN")));
        row.setMaxHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node choices() {
        RadioButton on = new RadioButton(texts.get("charge"));
        on.setSelected(true);
        CheckBox checked = new CheckBox(texts.get("print"));
        checked.setSelected(true);
        ComboBox<String> reasons = new ComboBox<>();
        reasons.getItems().add(texts.get("reason"));
        reasons.getSelectionModel().selectFirst();
        return Layout.row(
                24,
                on,
                new RadioButton(texts.get("later")),
                checked,
                new CheckBox(texts.get("later")),
                new Segment<String>()
                        .part("d", texts.get("day"))
                        .part("m", texts.get("month"))
                        .small(),
                new Segment<String>()
                        .part("c", texts.get("cash"), Icon.PAY)
                        .part("n", "Nequi", Icon.PHONE)
                        .part("t", texts.get("terminal"), Icon.CARD),
                reasons);
    }

    private Node chips() {
        HBox row = Layout.row(16);
        List<SyncState> states =
                List.of(
                        new SyncState.UpToDate("18:04"),
                        new SyncState.Sending(3),
                        new SyncState.Offline(12, SyncState.Broken.INTERNET),
                        new SyncState.Attention(2),
                        new SyncState.Blocked(texts.get("copied")));
        for (SyncState state : states) {
            SyncChip chip = new SyncChip(texts);
            chip.state().set(state);
            row.getChildren().add(chip);
        }
        return row;
    }

    private Node pills() {
        Stepper steps =
                new Stepper(List.of(texts.get("step1"), texts.get("step2"), texts.get("step3")));
        steps.show(1);
        return Layout.row(
                16,
                Pill.of(Tone.OK, texts.get("adds-up")),
                Pill.of(Tone.WARN, texts.get("short")),
                Pill.of(Tone.STOP, texts.get("expired")),
                Pill.plain(Icon.CHECK, texts.get("confirmed")),
                Pill.line(texts.get("to-confirm")),
                Pill.now(texts.get("running")),
                steps);
    }

    private Node verdicts() {
        return Layout.row(
                16,
                Layout.grow(VerdictPanel.small(Tone.OK, texts.get("enter"), texts.get("left"))),
                Layout.grow(VerdictPanel.small(Tone.WARN, texts.get("none"), texts.get("sell"))),
                Layout.grow(VerdictPanel.small(Tone.STOP, texts.get("bad"), texts.get("search"))));
    }

    private Node rows() {
        record Line(String name, String left, String owes) {}
        RowTable<Line> table =
                new RowTable<Line>()
                        .growing(texts.get("student"), l -> Type.t14(l.name()))
                        .right(texts.get("remaining"), 80, l -> Type.t14(l.left()))
                        .right(texts.get("owes"), 120, l -> Type.t14(l.owes(), "emphasis"))
                        .choosable(l -> {});
        table.items()
                .setAll(
                        new Line("Andr\u00e9s Felipe Quintero", "11", "\u2013"),
                        new Line("Dora Ligia Betancur", "4", "$\u00a0180.000"),
                        new Line("Mar\u00eda Jos\u00e9 Agudelo", "118", "$\u00a011.111"));
        table.selected().set(table.items().get(1));
        RowTable<Line> loading = new RowTable<Line>().growing("", l -> Type.t14(l.name()));
        loading.right("", 80, l -> Type.t14(l.left()));
        loading.loading(3);
        return Layout.row(16, Layout.grow(new Card(table)), Layout.grow(new Card(loading)));
    }

    private Node messages() {
        CountdownButton undo = new CountdownButton(tasks, texts.get("undo")).key("Ctrl", "Z");
        undo.start(8, () -> {});
        Toast toast = new Toast(Icon.CHECK, texts.get("entered")).with(undo);
        toast.setMaxWidth(Double.MAX_VALUE);
        Banner banner =
                Banner.line(Icon.PRINT, texts.get("printer-silent"), texts.get("receipt-safe"))
                        .with(ActionButton.ghost(texts.get("try")));
        EmptyState empty =
                new EmptyState(
                        Icon.CALENDAR,
                        texts.get("no-classes"),
                        texts.get("holiday"),
                        ActionButton.normal(texts.get("see-week")).key("F6"));
        VBox left = Layout.wide(520, new VBox(12, toast, banner));
        return Layout.row(16, left, Layout.grow(new Card(empty)), KeyCap.of("Ctrl", "K"));
    }

    private Node charts() {
        HourBars bars = new HourBars(texts.get("section.charts"));
        bars.show(
                List.of(
                        new HourBars.Hour("16:00", 11, 12),
                        new HourBars.Hour("17:00", 14, 16),
                        new HourBars.Hour("18:00", 13, 28),
                        new HourBars.Hour("19:00", 0, 14)));
        bars.setPrefSize(520, 150);
        Meter meter = new Meter(texts.get("section.charts")).show(0.55, 0.9);
        meter.setPrefWidth(240);
        return Layout.row(24, bars, meter);
    }
}
