package com.chetango.desk.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Map;

/** Key events of the toolkit as {@link KeyStroke} data. */
final class KeyEvents {
    private static final Map<KeyCode, String> NAMES =
            Map.ofEntries(
                    Map.entry(KeyCode.ENTER, "Enter"),
                    Map.entry(KeyCode.ESCAPE, "Esc"),
                    Map.entry(KeyCode.UP, "Up"),
                    Map.entry(KeyCode.DOWN, "Down"),
                    Map.entry(KeyCode.LEFT, "Left"),
                    Map.entry(KeyCode.RIGHT, "Right"),
                    Map.entry(KeyCode.TAB, "Tab"),
                    Map.entry(KeyCode.SPACE, "Space"),
                    Map.entry(KeyCode.DELETE, "Delete"),
                    Map.entry(KeyCode.BACK_SPACE, "Backspace"),
                    Map.entry(KeyCode.PAGE_UP, "PageUp"),
                    Map.entry(KeyCode.PAGE_DOWN, "PageDown"),
                    Map.entry(KeyCode.ADD, "+"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.SUBTRACT, "-"),
                    Map.entry(KeyCode.MINUS, "-"));

    private KeyEvents() {}

    /** The stroke of a pressed key; the Command key of a Mac counts as Ctrl. */
    static KeyStroke stroke(KeyEvent e) {
        boolean ctrl = e.isShortcutDown() || e.isControlDown();
        String key = name(e.getCode());
        // On a keyboard where + needs Shift it is still the key +.
        boolean shift = e.isShiftDown() && !key.equals("+");
        return new KeyStroke(ctrl, shift, e.isAltDown(), key);
    }

    private static String name(KeyCode code) {
        String special = NAMES.get(code);
        if (special != null) {
            return special;
        }
        if (code.isKeypadKey() && code.isDigitKey()) {
            return code.getName().substring(code.getName().length() - 1);
        }
        return code.getName();
    }
}
