package com.chetango.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.model.badges.StudentBadge;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

@ExtendWith(ApplicationExtension.class)
final class WedgeCatcherTest {
    private final DirectTasks tasks = new DirectTasks(Instant.EPOCH);
    private final List<String> scans = new ArrayList<>();
    private final List<String> strokes = new ArrayList<>();
    private TextField field;
    private Button button;
    private Scene scene;
    private Stage window;

    @Start
    void start(Stage shared) {
        // A window of its own: the shared one would keep the filters of the tests before.
        window = new Stage();
        field = new TextField();
        button = new Button("x");
        button.setOnAction(e -> strokes.add("button"));
        scene = new Scene(new VBox(field, button), 300, 100);
        WedgeCatcher.install(window, scene, tasks, scans::add);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> strokes.add(e.getCode() + (field.isFocused() ? "" : "!")));
        window.setScene(scene);
        window.show();
        field.requestFocus();
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void a_scan_into_a_field_leaves_no_letter_and_presses_no_enter(FxRobot robot) {
        String code = StudentBadge.draw(new Random(1)).token();
        robot.interact(
                () -> {
                    field.setText("val");
                    field.end();
                    type(code, 8);
                    press(KeyCode.ENTER, "\r");
                });

        assertThat(scans).containsExactly(code);
        assertThat(field.getText()).isEqualTo("val");
        assertThat(strokes).isEmpty();
    }

    @Test
    void a_scan_is_caught_when_a_button_has_the_focus(FxRobot robot) {
        robot.interact(
                () -> {
                    button.requestFocus();
                    type("https://example.com/1 2", 5);
                    tasks.advance(Duration.ofMillis(101));
                });

        assertThat(scans).containsExactly("https://example.com/1 2");
        assertThat(strokes).isEmpty();
    }

    @Test
    void typing_reaches_the_field_in_order_with_its_keys(FxRobot robot) {
        robot.interact(
                () -> {
                    type("vale", 90);
                    tasks.advance(Duration.ofMillis(41));
                    press(KeyCode.BACK_SPACE, "\b");
                    type("i", 70);
                    press(KeyCode.ENTER, "\r");
                });

        assertThat(field.getText()).isEqualTo("vali");
        assertThat(strokes).containsExactly("V", "A", "L", "E", "BACK_SPACE", "I", "ENTER");
    }

    @Test
    void a_slow_foreign_code_is_taken_back_from_the_field(FxRobot robot) {
        robot.interact(
                () -> {
                    field.setText("val");
                    field.end();
                    type("HTTP12345678", 60);
                    press(KeyCode.TAB, "\t");
                });

        assertThat(scans).containsExactly("HTTP12345678");
        assertThat(field.getText()).isEqualTo("val");
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void what_is_held_goes_to_the_field_it_was_meant_for_when_the_mouse_is_pressed(FxRobot robot) {
        robot.interact(() -> type("ab", 5));
        robot.clickOn(button);

        assertThat(field.getText()).isEqualTo("ab");
        assertThat(scans).isEmpty();
    }

    @Test
    void an_at_sign_typed_with_alt_gr_is_not_lost(FxRobot robot) {
        robot.interact(
                () -> {
                    type("ana", 80);
                    send(KeyEvent.KEY_PRESSED, KeyCode.Q, "", true);
                    send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "@", true);
                    send(KeyEvent.KEY_RELEASED, KeyCode.Q, "", true);
                    tasks.advance(Duration.ofMillis(150));
                });

        assertThat(field.getText()).isEqualTo("ana@");
    }

    private void type(String text, int gapMillis) {
        for (int i = 0; i < text.length(); i++) {
            tasks.advance(Duration.ofMillis(gapMillis));
            String sign = text.substring(i, i + 1);
            KeyCode code = KeyCode.getKeyCode(sign.toUpperCase(Locale.ROOT));
            press(code == null ? KeyCode.UNDEFINED : code, sign);
        }
    }

    private void press(KeyCode code, String sign) {
        send(KeyEvent.KEY_PRESSED, code, "", false);
        send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, sign, false);
        send(KeyEvent.KEY_RELEASED, code, "", false);
    }

    private void send(EventType<KeyEvent> type, KeyCode code, String sign, boolean altGr) {
        Node focus = scene.getFocusOwner();
        Event.fireEvent(focus, new KeyEvent(type, sign, "", code, false, altGr, altGr, false));
    }
}
