package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MoneyFieldTest {
    private MoneyField field;

    @Start
    void start(Stage stage) {
        field = new MoneyField(Formats.of(Texts.SPANISH));
        stage.setScene(new Scene(field, 300, 60));
        stage.show();
        field.requestFocus();
    }

    @Test
    void dots_appear_while_typing(FxRobot robot) {
        robot.write("120000", 0);

        assertThat(field.getText()).isEqualTo("$\u00a0120.000");
        assertThat(field.pesos().get()).isEqualTo(120_000);
    }

    @Test
    void digits_can_be_put_in_and_taken_out_in_the_middle(FxRobot robot) {
        robot.write("12000", 0);
        robot.type(KeyCode.LEFT, 3).write("5", 0);
        assertThat(field.getText()).isEqualTo("$\u00a0125.000");

        robot.type(KeyCode.BACK_SPACE, 2);
        assertThat(field.pesos().get()).isEqualTo(1_000);

        robot.type(KeyCode.DELETE);
        assertThat(field.pesos().get()).isEqualTo(100);

        robot.type(KeyCode.END).type(KeyCode.BACK_SPACE, 4);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void what_was_pasted_wrong_stays_to_be_seen(FxRobot robot) {
        robot.interact(() -> field.replaceSelection("1.000,50"));

        assertThat(field.getText()).isEqualTo("1.000,50");
        assertThat(field.pesos().get()).isZero();
        assertThat(field.problem(Texts.of(MoneyField.class, Texts.SPANISH)))
                .isEqualTo("Solo pesos enteros, sin centavos");
    }

    @Test
    void an_amount_from_outside_is_shown_as_money(FxRobot robot) {
        robot.interact(() -> field.pesos().set(200_000));

        assertThat(field.getText()).isEqualTo("$\u00a0200.000");
    }
}
