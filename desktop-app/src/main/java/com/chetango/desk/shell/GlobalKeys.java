package com.chetango.desk.shell;

import com.chetango.desk.platform.Texts;

import java.util.List;

/** The keys that mean the same on every screen. */
final class GlobalKeys {
    private final Texts texts;
    private final Shell shell;

    GlobalKeys(Texts texts, Shell shell) {
        this.texts = texts;
        this.shell = shell;
    }

    List<KeyAction> all() {
        return List.of(
                KeyAction.of("F1", texts.get("key.help"), shell::openHelp),
                KeyAction.of(
                        "F2", texts.get("key.reception"), () -> shell.go(new Route.Reception())),
                KeyAction.of(
                        "F3", texts.get("key.search"), () -> shell.go(new Route.Students(null))),
                KeyAction.of("F4", texts.get("key.checkout"), shell::checkout),
                KeyAction.of("F8", texts.get("key.cash"), () -> shell.go(new Route.Cash())),
                KeyAction.of("F10", "", shell::openMenu),
                KeyAction.of("Ctrl+K", "", shell::openPalette),
                KeyAction.when("Ctrl+Z", texts.get("key.undo"), () -> shell.frame().undo().take()),
                KeyAction.when("Esc", texts.get("key.back"), () -> shell.frame().router().back()));
    }
}
