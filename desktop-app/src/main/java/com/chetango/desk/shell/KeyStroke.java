package com.chetango.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A key with what is held down beside it, as data. {@code key} is the name of the key as printed:
 * {@code F2}, {@code Enter}, {@code K}, {@code 1}, {@code +}.
 */
public record KeyStroke(boolean ctrl, boolean shift, boolean alt, String key) {
    private static final Map<String, String> SIGNS =
            Map.of("Enter", "\u21b5", "Up", "\u2191", "Down", "\u2193", "UpDown", "\u2191 \u2193");

    /** {@code of("Ctrl+Enter")}, {@code of("F6")}, {@code of("1")}, {@code of("+")}. */
    public static KeyStroke of(String written) {
        String rest = written;
        boolean ctrl = rest.startsWith("Ctrl+");
        rest = ctrl ? rest.substring(5) : rest;
        boolean shift = rest.startsWith("Shift+");
        rest = shift ? rest.substring(6) : rest;
        boolean alt = rest.startsWith("Alt+");
        rest = alt ? rest.substring(4) : rest;
        return new KeyStroke(ctrl, shift, alt, rest);
    }

    /** Typed into a text field it would be a letter or a digit. */
    public boolean isText() {
        return !ctrl && !alt && key.length() == 1;
    }

    /** The key caps to draw; {@code shiftWord} is the name of Shift on the person's keyboard. */
    public List<String> caps(String shiftWord) {
        List<String> caps = new ArrayList<>();
        if (ctrl) {
            caps.add("Ctrl");
        }
        if (shift) {
            caps.add(shiftWord);
        }
        if (alt) {
            caps.add("Alt");
        }
        caps.add(SIGNS.getOrDefault(key, key));
        return caps;
    }
}
