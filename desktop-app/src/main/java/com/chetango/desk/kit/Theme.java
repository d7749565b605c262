package com.chetango.desk.kit;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Dresses a scene: the one stylesheet, the colours of day or night, high contrast, and the
 * academy's brand. It follows the system while the person has not chosen otherwise.
 *
 * <p>The colours are sheets of the scene and not styles of its root, because popups copy the sheets
 * of the scene that opens them.
 */
public final class Theme {
    /** What the person chose in the settings. */
    public enum Mode {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Follow the system, or a choice of the person's own. */
    public enum Switch {
        SYSTEM,
        ON,
        OFF
    }

    private final Scene scene;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
    private final ObjectProperty<Switch> highContrast = new SimpleObjectProperty<>(Switch.SYSTEM);
    private final ObjectProperty<Switch> reducedMotion = new SimpleObjectProperty<>(Switch.SYSTEM);
    private final StringProperty brand = new SimpleStringProperty(BrandColors.DEFAULT);

    private Theme(Scene scene) {
        this.scene = scene;
    }

    /** Dresses the scene now and whenever the system or a choice changes. */
    public static Theme install(Scene scene) {
        Theme theme = new Theme(scene);
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        }
        theme.mode.subscribe(theme::dress);
        theme.highContrast.subscribe(theme::dress);
        theme.reducedMotion.subscribe(theme::dress);
        theme.brand.subscribe(theme::dress);
        var system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe(theme::dress);
        system.reducedMotionProperty().subscribe(theme::dress);
        theme.dress();
        return theme;
    }

    public ObjectProperty<Mode> mode() {
        return mode;
    }

    public ObjectProperty<Switch> highContrast() {
        return highContrast;
    }

    public ObjectProperty<Switch> reducedMotion() {
        return reducedMotion;
    }

    /** The academy's colour, {@code #RRGGBB}. */
    public StringProperty brand() {
        return brand;
    }

    public boolean isDark() {
        return switch (mode.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dress() {
        boolean isDark = isDark();
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("kit.css"));
        sheets.add(sheet(isDark ? "dark.css" : "light.css"));
        BrandColors colors =
                isDark ? BrandColors.dark(brand.get()) : BrandColors.light(brand.get());
        sheets.add(inline(colors.css()));
        if (on(highContrast.get(), systemHasHighContrast(Platform.getPreferences()))) {
            sheets.add(sheet("contrast.css"));
        }
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getPreferences().setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getPreferences()
                .setReducedMotion(
                        on(reducedMotion.get(), Platform.getPreferences().isReducedMotion()));
    }

    private static boolean on(Switch chosen, boolean system) {
        return chosen == Switch.SYSTEM ? system : chosen == Switch.ON;
    }

    /** JavaFX has no common name for it; each system tells in its own way. */
    static boolean systemHasHighContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).contains("HighContrast");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static String inline(String css) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
