package com.chetango.desk.dev;

import com.chetango.desk.platform.DirectTasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.DeviceTest;
import com.chetango.desk.settings.LooksFile;
import com.chetango.desk.settings.ui.SettingsView;
import com.chetango.desk.settings.ui.SettingsViewModel;
import com.chetango.desk.settings.ui.SettingsViewModel.Device;
import com.chetango.desk.shell.Screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A desk with a camera and without a printer. */
final class SettingsSample {
    private SettingsSample() {}

    static Screen screen(DirectTasks tasks, Texts anyTexts) {
        Texts texts = anyTexts.in(SettingsSample.class);
        SettingsViewModel model =
                new SettingsViewModel(
                        new LooksFile(Path.of("nowhere")),
                        Map.of(
                                Device.CAMERA,
                                () -> new DeviceTest.Result.Works("Logitech C270"),
                                Device.PRINTER,
                                () -> new DeviceTest.Result.Missing()),
                        tasks,
                        anyTexts,
                        looks -> {});
        model.tryAll();
        model.tryOut(Device.SCANNER);
        return new SettingsView(
                model,
                anyTexts,
                List.of(
                        new SettingsView.Fact(texts.get("sample.program"), "Chetango 1.0"),
                        new SettingsView.Fact(texts.get("sample.series"), "MED-D01a"),
                        new SettingsView.Fact(
                                texts.get("sample.folder"), "/home/caja1/.local/share/chetango")));
    }
}
