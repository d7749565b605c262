package com.chetango.desk.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.DeviceTest;
import com.chetango.desk.settings.Looks;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.settings.ui.SettingsViewModel.Device;
import com.chetango.desk.settings.ui.SettingsViewModel.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class SettingsViewModelTest {
    @TempDir private Path folder;
    private final List<Looks> dressed = new ArrayList<>();

    @Test
    void a_choice_dresses_the_window_at_once_and_is_kept() {
        SettingsViewModel model = model(() -> new DeviceTest.Result.Missing());
        model.looks().set(model.looks().get().withLight(Looks.Choice.NO));

        assertThat(dressed).containsExactly(Looks.DEFAULT.withLight(Looks.Choice.NO));
        assertThat(new LooksFile(folder).load().light()).isEqualTo(Looks.Choice.NO);
    }

    @Test
    void each_device_says_how_it_is_and_what_to_do() {
        SettingsViewModel model = model(() -> new DeviceTest.Result.Fails("ocupada"));
        model.tryAll();

        assertThat(model.state(Device.CAMERA).get())
                .isEqualTo(
                        new State.Fails(
                                "La c\u00e1mara no responde (ocupada)."
                                        + " Mira si otro programa la usa."));
    }

    @Test
    void a_test_that_breaks_is_an_answer_too() {
        SettingsViewModel model =
                model(
                        () -> {
                            throw new IllegalStateException("driver");
                        });
        model.tryOut(Device.CAMERA);

        assertThat(model.state(Device.CAMERA).get()).isInstanceOf(State.Fails.class);
    }

    @Test
    void the_scanner_is_tried_by_scanning() {
        SettingsViewModel model = model(() -> new DeviceTest.Result.Missing());
        assertThat(model.scanned("ABCDEF123456")).isFalse();

        model.tryOut(Device.SCANNER);
        assertThat(model.scanned("ABCDEF123456")).isTrue();
        assertThat(model.state(Device.SCANNER).get())
                .isEqualTo(new State.Works("Funciona: el c\u00f3digo termina en 123456"));
    }

    private SettingsViewModel model(DeviceTest camera) {
        return new SettingsViewModel(
                new LooksFile(folder),
                Map.of(Device.CAMERA, camera),
                new DirectTasks(Instant.EPOCH),
                Texts.of(LooksFile.class, Texts.SPANISH),
                dressed::add);
    }
}
