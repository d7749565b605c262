package com.chetango.desk.shell;

import com.chetango.desk.kit.Icon;
import com.chetango.desk.platform.Texts;

/**
 * The one place where failures nobody expected are shown: a short code for support, what is safe,
 * and what to do. The details go to the log.
 */
public final class ErrorReporter {
    private static final System.Logger LOG = System.getLogger("com.chetango.desk");

    private final Toasts toasts;
    private final Texts texts;

    ErrorReporter(Toasts toasts, Texts texts) {
        this.toasts = toasts;
        this.texts = texts;
    }

    /** To be called on the screen's thread. */
    public void report(Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        LOG.log(System.Logger.Level.ERROR, "failure " + code.text(), failure);
        String key = isDiskFull(failure) ? "error.disk" : "error.unexpected";
        toasts.stay(Icon.WARN, texts.get(key, code.text()));
    }

    /** The one broken machine that a person can mend at once. */
    static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (text.contains("No space left on device") || text.contains("not enough space")) {
                return true;
            }
        }
        return false;
    }
}
