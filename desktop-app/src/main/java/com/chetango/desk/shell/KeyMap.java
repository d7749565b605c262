package com.chetango.desk.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which key does what now. The shell's own keys mean the same on every screen; a screen has all
 * others. A screen's Esc and Ctrl+Z come first and fall back to the shell's.
 */
public final class KeyMap {
    /** Keys no screen may give another meaning. */
    static final Set<String> SAME_EVERYWHERE =
            Set.of("F1", "F2", "F3", "F4", "F8", "F10", "Ctrl+K");

    private static final Set<KeyStroke> RESERVED = reserved();

    private final List<KeyAction> global;
    private List<KeyAction> ofScreen = List.of();

    public KeyMap(List<KeyAction> global) {
        this.global = List.copyOf(global);
    }

    /** The screen in front; a key that is not the screen's to take is a bug shown at once. */
    public void screen(List<KeyAction> keys) {
        for (KeyAction key : keys) {
            if (RESERVED.contains(key.stroke())) {
                throw new IllegalArgumentException(key.stroke() + " means the same everywhere");
            }
        }
        ofScreen = List.copyOf(keys);
    }

    /** Does what the key means; false when it means nothing here. */
    public boolean press(KeyStroke stroke, boolean isTyping) {
        if (isTyping && stroke.isText()) {
            return false;
        }
        return run(ofScreen, stroke) || run(global, stroke);
    }

    private static boolean run(List<KeyAction> actions, KeyStroke stroke) {
        for (KeyAction action : actions) {
            if (action.stroke().equals(stroke) && action.runs().run()) {
                return true;
            }
        }
        return false;
    }

    /** What the key bar shows: help first, the screen's keys, then the ways to elsewhere. */
    public List<KeyAction> shown() {
        List<KeyAction> bar = new ArrayList<>();
        Set<KeyStroke> seen = new HashSet<>();
        List<KeyAction> ordered = new ArrayList<>();
        if (!hasPrimary()) {
            ordered.addAll(global.stream().filter(k -> isNumbered(k, 1, 4)).toList());
        }
        ordered.addAll(ofScreen);
        ordered.addAll(global);
        for (KeyAction action : ordered) {
            if (action.isShown() && seen.add(action.stroke())) {
                bar.add(action);
            }
        }
        return bar;
    }

    /** The keys of the screen in front alone. */
    List<KeyAction> ofScreen() {
        return ofScreen;
    }

    /** Every key with a word, for the help card. */
    public List<KeyAction> all() {
        return shown();
    }

    /** A screen with a primary action needs its own keys more than the ways to elsewhere. */
    private boolean hasPrimary() {
        return ofScreen.stream().anyMatch(k -> k.stroke().equals(KeyStroke.of("Ctrl+Enter")));
    }

    private static boolean isNumbered(KeyAction action, int from, int to) {
        String key = action.stroke().key();
        return key.matches("F[0-9]") && key.charAt(1) - '0' >= from && key.charAt(1) - '0' <= to;
    }

    private static Set<KeyStroke> reserved() {
        Set<KeyStroke> strokes = new HashSet<>();
        SAME_EVERYWHERE.forEach(s -> strokes.add(KeyStroke.of(s)));
        return strokes;
    }
}
