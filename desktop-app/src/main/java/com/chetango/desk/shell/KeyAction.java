package com.chetango.desk.shell;

/**
 * A key, the word for what it does and what it does. An action whose {@code runs} returns false did
 * not want the key, which then goes where it always would.
 */
public record KeyAction(KeyStroke stroke, String word, Runs runs) {
    /** Does it; false when it has no meaning at this moment. */
    @FunctionalInterface
    public interface Runs {
        boolean run();
    }

    /** {@code of("F6", texts.get("roll"), this::roll)}. */
    public static KeyAction of(String stroke, String word, Runnable action) {
        return new KeyAction(
                KeyStroke.of(stroke),
                word,
                () -> {
                    action.run();
                    return true;
                });
    }

    /** For keys that only sometimes mean something. */
    public static KeyAction when(String stroke, String word, Runs action) {
        return new KeyAction(KeyStroke.of(stroke), word, action);
    }

    /** Shown in the key bar for what a control does by itself: the arrows in a list. */
    public static KeyAction shown(String stroke, String word) {
        return new KeyAction(KeyStroke.of(stroke), word, () -> false);
    }

    /** A key that works everywhere and would only fill the bar has an empty word. */
    boolean isShown() {
        return !word.isEmpty();
    }
}
