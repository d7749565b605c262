package com.chetango.desk.settings.ui;

import com.chetango.desk.platform.Tasks;
import com.chetango.desk.platform.Texts;
import com.chetango.desk.settings.DeviceTest;
import com.chetango.desk.settings.Looks;
import com.chetango.desk.settings.LooksFile;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What was chosen for this computer, and how its devices are. */
public final class SettingsViewModel {
    /** What can be tried. */
    public enum Device {
        CAMERA,
        SCANNER,
        PRINTER
    }

    /** How a device is. */
    public sealed interface State {
        /** Nobody has tried it since this screen came up. */
        record Untried(String sentence) implements State {}

        /** Being tried, or waiting for the person to do something. */
        record Trying(String sentence) implements State {}

        record Works(String sentence) implements State {}

        /** What happened and what to do. */
        record Fails(String sentence) implements State {}
    }

    private final Map<Device, DeviceTest> tests;
    private final Tasks tasks;
    private final Texts texts;
    private final ObjectProperty<Looks> looks;
    private final Map<Device, ReadOnlyObjectWrapper<State>> states = new EnumMap<>(Device.class);

    /**
     * @param tests of camera and printer; the scanner is tried by scanning
     * @param chosen is told of every choice, to dress the window
     */
    public SettingsViewModel(
            LooksFile store,
            Map<Device, DeviceTest> tests,
            Tasks tasks,
            Texts anyTexts,
            Consumer<Looks> chosen) {
        this.tests = Map.copyOf(tests);
        this.tasks = tasks;
        this.texts = anyTexts.in(LooksFile.class);
        this.looks = new SimpleObjectProperty<>(store.load());
        for (Device device : Device.values()) {
            states.put(device, new ReadOnlyObjectWrapper<>(untried(device)));
        }
        looks.subscribe(
                (before, now) -> {
                    chosen.accept(now);
                    tasks.io(
                            () -> {
                                store.save(now);
                                return now;
                            },
                            saved -> {});
                });
    }

    public ObjectProperty<Looks> looks() {
        return looks;
    }

    public ReadOnlyObjectProperty<State> state(Device device) {
        return state(device, states).getReadOnlyProperty();
    }

    /** Tries one device; a scanner is asked to scan something. */
    public void tryOut(Device device) {
        DeviceTest test = tests.get(device);
        if (test == null) {
            show(device, new State.Trying(texts.get("try." + key(device))));
            return;
        }
        show(device, new State.Trying(texts.get("trying")));
        tasks.io(test::run, result -> show(device, judged(device, result)), e -> broke(device, e));
    }

    /** Tries all that need nobody's hand. */
    public void tryAll() {
        tests.keySet().forEach(this::tryOut);
    }

    /** Something was scanned while this screen was in front; true if it was waited for. */
    public boolean scanned(String code) {
        if (!(state(Device.SCANNER).get() instanceof State.Trying)) {
            return false;
        }
        String end = code.substring(Math.max(0, code.length() - 6));
        show(Device.SCANNER, new State.Works(texts.get("works.scanner", end)));
        return true;
    }

    private State judged(Device device, DeviceTest.Result result) {
        return switch (result) {
            case DeviceTest.Result.Works works -> new State.Works(texts.get("works", works.name()));
            case DeviceTest.Result.Missing m ->
                    new State.Fails(texts.get("missing." + key(device)));
            case DeviceTest.Result.Fails fails ->
                    new State.Fails(texts.get("fails." + key(device), fails.why()));
        };
    }

    private void broke(Device device, Exception e) {
        show(
                device,
                new State.Fails(texts.get("fails." + key(device), String.valueOf(e.getMessage()))));
    }

    private State untried(Device device) {
        return new State.Untried(texts.get("untried." + key(device)));
    }

    private void show(Device device, State now) {
        state(device, states).set(now);
    }

    private static ReadOnlyObjectWrapper<State> state(
            Device device, Map<Device, ReadOnlyObjectWrapper<State>> states) {
        ReadOnlyObjectWrapper<State> state = states.get(device);
        if (state == null) {
            throw new IllegalArgumentException(device.name());
        }
        return state;
    }

    private static String key(Device device) {
        return switch (device) {
            case CAMERA -> "camera";
            case SCANNER -> "scanner";
            case PRINTER -> "printer";
        };
    }
}
