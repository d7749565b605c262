package com.chetango.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.Formats;
import com.chetango.desk.platform.Texts;

import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

@ExtendWith(ApplicationExtension.class)
final class StylesTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");

    @Test
    void no_control_of_ours_or_of_others_misses_a_colour(FxRobot robot) {
        List<String> warnings = new ArrayList<>();
        Handler listener =
                new Handler() {
                    @Override
                    public void publish(LogRecord logged) {
                        warnings.add(logged.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        CSS.addHandler(listener);
        try {
            for (Theme.Mode mode : Theme.Mode.values()) {
                robot.interact(() -> show(mode));
            }
        } finally {
            CSS.removeHandler(listener);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void figures_have_one_width_and_bold_is_semibold(FxRobot robot) {
        Fonts.load();

        assertThat(Font.getFamilies()).contains("Chetango Text", "Chetango Display");
        assertThat(width("111.111")).isEqualTo(width("888.888"));
    }

    private static double width(String figures) {
        Text text = new Text(figures);
        text.setFont(Font.font("Chetango Text", 100));
        return text.getLayoutBounds().getWidth();
    }

    private static void show(Theme.Mode mode) {
        Fonts.load();
        VBox all =
                new VBox(
                        ActionButton.primary("Cobrar").key("F4"),
                        new MoneyField(Formats.of(Texts.SPANISH)),
                        new PinField("PIN"),
                        new Segment<String>().part("a", "A").part("b", "B"),
                        new RadioButton("a"),
                        new CheckBox("b"),
                        new ComboBox<String>(),
                        new DatePicker(),
                        new TextArea(),
                        new ListView<String>(),
                        new TableView<String>());
        Stage stage = new Stage();
        Scene scene = new Scene(all, 600, 900);
        Theme.install(scene).mode().set(mode);
        stage.setScene(scene);
        stage.show();
        all.applyCss();
        stage.hide();
    }
}
