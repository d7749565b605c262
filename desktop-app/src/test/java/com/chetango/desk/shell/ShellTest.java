package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.kit.Fonts;
import com.chetango.desk.kit.Icon;
import com.chetango.desk.kit.SyncState;
import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.model.badges.StudentBadge;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

@ExtendWith(ApplicationExtension.class)
final class ShellTest {
    private final DirectTasks tasks = new DirectTasks(Instant.parse("2026-11-19T23:04:00Z"));
    private final List<String> scans = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Frame frame;
    private Shell shell;
    private Stage window;

    @Start
    void start(Stage shared) {
        Fonts.load();
        window = new Stage();
        Texts texts = Texts.of(Shell.class, Texts.SPANISH);
        frame = Frame.create(tasks, texts);
        PeopleSearch people =
                (text, found) ->
                        found.accept(
                                List.of(
                                        new PaletteItem(
                                                Icon.USER,
                                                "Valentina Restrepo",
                                                "",
                                                List.of(),
                                                () -> done.add("Valentina"))));
        shell =
                new Shell(
                        window,
                        frame,
                        tasks,
                        tasks.clock(ZoneId.of("America/Bogota")),
                        texts,
                        Place::new,
                        people);
        shell.show();
    }

    @Stop
    void stop() {
        window.hide();
    }

    @Test
    void nobody_is_anywhere_before_signing_in(FxRobot robot) {
        robot.type(KeyCode.F4);

        assertThat(frame.router().current().get()).isEqualTo(new Route.SignIn());
        assertThat(robot.lookup(".rail").tryQuery()).isEmpty();
    }

    @Test
    void the_keys_lead_to_the_same_places_from_everywhere(FxRobot robot) {
        signIn(robot, false);
        robot.type(KeyCode.F8);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Cash());

        robot.type(KeyCode.F4);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Checkout(null));

        robot.type(KeyCode.ESCAPE);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Cash());
    }

    @Test
    void reception_begins_at_the_door_and_owners_with_the_figures(FxRobot robot) {
        signIn(robot, true);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Today());

        signIn(robot, false);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Reception());
    }

    @Test
    void the_palette_finds_people_and_closes_with_esc(FxRobot robot) {
        signIn(robot, false);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(robot, "valen");
        assertThat(words(robot)).contains("Valentina Restrepo");

        robot.type(KeyCode.ENTER);
        assertThat(done).containsExactly("Valentina");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette-field").tryQuery()).isEmpty();
        assertThat(frame.router().current().get()).isEqualTo(new Route.Reception());
    }

    @Test
    void what_was_done_is_taken_back_with_ctrl_z(FxRobot robot) {
        signIn(robot, false);
        robot.interact(() -> frame.undo().offer("Entro Valentina", () -> done.add("undone")));
        assertThat(words(robot)).contains("Entro Valentina", "Deshacer \u00b7 10\u00a0s");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(done).containsExactly("undone");
        assertThat(words(robot)).doesNotContain("Entro Valentina");
    }

    @Test
    void offline_the_banner_names_the_link_and_what_still_works(FxRobot robot) {
        signIn(robot, false);
        robot.interact(
                () -> {
                    frame.state().offlineSince().set("17:20");
                    frame.state().sync().set(new SyncState.Offline(12, SyncState.Broken.SERVER));
                });

        assertThat(words(robot))
                .contains(
                        "El servidor no responde desde las 17:20.",
                        "Sin conexi\u00f3n: 12 guardadas en este equipo");
    }

    @Test
    void a_scan_on_any_screen_arrives_at_reception(FxRobot robot) {
        signIn(robot, false);
        robot.type(KeyCode.F8);
        String code = StudentBadge.draw(new Random(3)).token();
        robot.interact(() -> shell.scanned(code));

        assertThat(frame.router().current().get()).isEqualTo(new Route.Reception());
        assertThat(scans).containsExactly(code);
    }

    @Test
    void closing_with_work_unsent_explains_and_offers_to_send_it(FxRobot robot) {
        signIn(robot, false);
        robot.interact(
                () -> {
                    frame.state().sync().set(new SyncState.Sending(3));
                    shell.signOut();
                });
        assertThat(words(robot)).contains("Enviar ahora", "Salir igual");
        assertThat(frame.state().session().get()).isNotNull();

        robot.type(KeyCode.ESCAPE);
        assertThat(frame.state().session().get()).isNotNull();
    }

    @Test
    void a_failure_nobody_expected_shows_a_code_and_stops_nothing(FxRobot robot) {
        signIn(robot, false);
        robot.interact(() -> shell.errors().report(new IllegalStateException("boom")));

        assertThat(words(robot))
                .anyMatch(w -> w.matches("Algo fall\u00f3 \\(c\u00f3digo \\w{4}\\).*"));
        robot.type(KeyCode.F8);
        assertThat(frame.router().current().get()).isEqualTo(new Route.Cash());
    }

    @Test
    void everything_that_can_be_pressed_has_a_name(FxRobot robot) {
        signIn(robot, false);

        for (Node node : robot.lookup(n -> n instanceof ButtonBase).queryAll()) {
            String text = ((Labeled) node).getText();
            assertThat(node.getAccessibleText() + text)
                    .as(node.toString())
                    .isNotIn("null", "nullnull");
        }
    }

    private void signIn(FxRobot robot, boolean isOwner) {
        robot.interact(
                () ->
                        frame.state()
                                .session()
                                .set(
                                        new Session(
                                                new Session.Academy("Clave y Son", "#6E2A7C", null),
                                                "Ana Sof\u00eda R\u00edos",
                                                "Recepci\u00f3n",
                                                isOwner,
                                                null,
                                                "Laureles",
                                                "Caja 1")));
    }

    /** Slowly enough for a person, and until the last letter is let through. */
    private void type(FxRobot robot, String text) {
        for (int i = 0; i < text.length(); i++) {
            robot.write(text.substring(i, i + 1), 0);
            robot.interact(() -> tasks.advance(Duration.ofMillis(120)));
        }
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(n -> n instanceof Labeled && n.isVisible()).queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    private final class Place implements Screen {
        private final TextField field = new TextField();
        private final VBox view = new VBox(field);
        private final Route route;

        Place(Route route) {
            this.route = route;
        }

        @Override
        public Parent view() {
            return view;
        }

        @Override
        public ObservableList<KeyAction> keys() {
            return FXCollections.observableArrayList(
                    KeyAction.of("F6", "Lista", () -> done.add("F6")));
        }

        @Override
        public void shown() {
            field.requestFocus();
        }

        @Override
        public boolean scanned(String code) {
            return route instanceof Route.Reception && scans.add(code);
        }
    }
}
