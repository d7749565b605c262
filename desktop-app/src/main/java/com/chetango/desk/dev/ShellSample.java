package com.chetango.desk.dev;

import com.chetango.desk.kit.CameraPane;
import com.chetango.desk.kit.Card;
import com.chetango.desk.kit.CountdownButton;
import com.chetango.desk.kit.FactsStrip;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.Layout;
import com.chetango.desk.kit.ListRow;
import com.chetango.desk.kit.OneBox;
import com.chetango.desk.kit.Pill;
import com.chetango.desk.kit.Pips;
import com.chetango.desk.kit.Portrait;
import com.chetango.desk.kit.RowTable;
import com.chetango.desk.kit.SyncState;
import com.chetango.desk.kit.Tone;
import com.chetango.desk.kit.Type;
import com.chetango.desk.kit.VerdictPanel;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.shell.Frame;
import com.chetango.desk.shell.KeyAction;
import com.chetango.desk.shell.PeopleSearch;
import com.chetango.desk.shell.Question;
import com.chetango.desk.shell.Route;
import com.chetango.desk.shell.Screen;
import com.chetango.desk.shell.Screens;
import com.chetango.desk.shell.Session;
import com.chetango.desk.shell.Shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.util.List;
import java.util.function.Supplier;

/** The frame with a made-up verdict in it, to judge the frame and the large controls together. */
final class ShellSample {
    private final DirectTasks tasks;
    private final Texts texts;

    ShellSample(DirectTasks tasks, Texts anyTexts) {
        this.tasks = tasks;
        this.texts = anyTexts.in(ShellSample.class);
    }

    /** Any screen in the frame, at the place it belongs to. */
    Shown inFrame(Route route, Supplier<? extends Screen> screen) {
        Shell shell = shell(new SyncState.UpToDate("18:04"), any -> screen.get(), route);
        return new Shown(shell.scene(), shell.theme());
    }

    /** Signed in at the front desk, with somebody who may enter. */
    Shell shell(SyncState sync) {
        return shell(sync, any -> new Sample(), new Route.Reception());
    }

    private Shell shell(SyncState sync, Screens screens, Route route) {
        Frame frame = Frame.create(tasks, texts);
        frame.state().sync().set(sync);
        frame.state().offlineSince().set("17:20");
        frame.state().cases().set(2);
        frame.state().devices().set(texts.get("sample.devices"));
        Shell shell =
                new Shell(
                        new Stage(),
                        frame,
                        tasks,
                        tasks.clock(texts.formats().zone()),
                        texts,
                        screens,
                        PeopleSearch.NOBODY);
        frame.state()
                .session()
                .set(
                        new Session(
                                new Session.Academy("Clave y Son", "#6E2A7C", null),
                                "Ana Sof\u00eda R\u00edos",
                                texts.get("sample.role"),
                                false,
                                null,
                                "Medell\u00edn Laureles",
                                "Caja 1"));
        frame.router().start(route);
        return shell;
    }

    /** The whole window's content, free to be drawn in any dress. */
    Shown inFrame(SyncState sync) {
        Shell shell = shell(sync);
        return new Shown(shell.scene(), shell.theme());
    }

    /** The chip pressed. */
    Shown syncPanel() {
        Shell shell = shell(new SyncState.Offline(12, SyncState.Broken.INTERNET));
        shell.syncPanel(() -> SyncSample.panel(tasks, texts).open());
        shell.scene().getRoot().applyCss();
        shell.scene().getRoot().layout();
        if (shell.scene().lookup("#sync-chip") instanceof Button chip) {
            chip.fire();
        }
        return new Shown(shell.scene(), shell.theme());
    }

    /** Ctrl+K with something typed. */
    Shown palette() {
        Shell shell = shell(new SyncState.UpToDate("18:04"));
        press(shell, KeyCode.K, true);
        if (shell.scene().lookup("#palette-field") instanceof TextField field) {
            field.setText("ca");
        }
        return new Shown(shell.scene(), shell.theme());
    }

    /** F1. */
    Shown help() {
        Shell shell = shell(new SyncState.Sending(3));
        press(shell, KeyCode.F1, false);
        return new Shown(shell.scene(), shell.theme());
    }

    /** A question, and toasts behind it. */
    Shown question() {
        Shell shell = shell(new SyncState.Attention(2));
        shell.frame().undo().offer(texts.get("entered"), () -> {});
        shell.frame().toasts().say(Icon.PRINT, texts.get("receipt-safe"));
        shell.ask(
                new Question(
                        texts.get("printer-silent"),
                        texts.get("receipt-safe"),
                        new Question.Answer(texts.get("try"), () -> {}),
                        new Question.Answer(texts.get("later"), () -> {})));
        return new Shown(shell.scene(), shell.theme());
    }

    private static void press(Shell shell, KeyCode code, boolean ctrl) {
        Event.fireEvent(
                shell.scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
    }

    private final class Sample implements Screen {
        private final OneBox box = new OneBox(texts.get("sample.next"), "F2");
        private final Parent view = build();

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public ObservableList<KeyAction> keys() {
            return FXCollections.observableArrayList(
                    KeyAction.of("F6", texts.get("sample.roll"), () -> {}));
        }

        @Override
        public void shown() {
            box.requestFocus();
        }

        private Parent build() {
            CameraPane camera = new CameraPane(true);
            camera.setMinSize(114, 64);
            camera.setMaxSize(114, 64);
            VerdictPanel panel = new VerdictPanel();
            panel.show(
                    new VerdictPanel.Verdict(
                            Tone.OK,
                            texts.get("enter"),
                            "Valentina Restrepo Ospina",
                            List.of(texts.get("sample.class"), texts.get("sample.time")),
                            null,
                            true,
                            texts.get("sample.birthday")),
                    List.of(
                            Type.t20(texts.get("sample.you-have")),
                            Type.t44(texts.get("sample.five"), Type.BOLD),
                            new Pips().show(5, 8),
                            new VBox(
                                    Type.wrapping(Type.t16(texts.get("sample.package"))),
                                    Type.t16(texts.get("sample.in-days")))),
                    facts());
            HBox cards = Layout.columns(16, arrivals(), classes());
            return Layout.screen(
                    Layout.row(16, Layout.grow(box), camera), panel, Layout.grow(cards));
        }

        private Node facts() {
            CountdownButton undo = new CountdownButton(tasks, texts.get("undo")).key("Ctrl", "Z");
            undo.start(8, () -> {});
            return new FactsStrip()
                    .start(Tone.OK)
                    .fact(Icon.CHECK, texts.get("sample.discounted"))
                    .fact(Icon.CHECK, texts.get("sample.no-debt"))
                    .fact(Icon.SHIELD, texts.get("sample.consents"))
                    .action(undo);
        }

        private Card arrivals() {
            VBox rows = new VBox();
            List<String> names =
                    List.of(
                            "Valentina Restrepo Ospina",
                            "Yuliana C\u00f3rdoba Palacios",
                            "Andr\u00e9s Felipe Quintero");
            for (String name : names) {
                ListRow row =
                        ListRow.of(
                                Portrait.round(32).show(name, null),
                                name,
                                texts.get("left"),
                                Type.t12("18:04", Type.MUTED));
                rows.getChildren().add(row.selected(name.startsWith("V")));
            }
            return Card.titled(texts.get("sample.arrivals")).add(rows);
        }

        private Card classes() {
            record Line(String time, String name, String count, boolean isRunning) {}
            RowTable<Line> table =
                    new RowTable<Line>()
                            .withoutHead()
                            .rows("tall")
                            .left("", 48, l -> Type.t14(l.time(), "emphasis"))
                            .growing("", l -> Type.t14(l.name(), "emphasis"))
                            .right("", 56, l -> Type.t14(l.count(), "emphasis"))
                            .left(
                                    "",
                                    96,
                                    l ->
                                            l.isRunning()
                                                    ? Pill.now(texts.get("running"))
                                                    : Type.t12(""));
            table.items()
                    .setAll(
                            new Line("18:00", texts.get("sample.class"), "10 / 18", true),
                            new Line("18:30", "Tango", "2 / 10", false),
                            new Line("19:00", "Bachata", "0 / 14", false));
            table.selected().set(table.items().getFirst());
            return Card.titled(
                            texts.get("sample.classes"),
                            Type.t12(texts.get("sample.counts"), Type.MUTED))
                    .add(table);
        }
    }
}
