package com.chetango.desk.shell;

/**
 * Four letters for a failure, the same on every desk for the same bug, so that support can find it:
 * made of the kinds of the exceptions and of where in our code they came up, never of their text.
 */
record ErrorCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 4;
    private static final String OURS = "com.chetango.";

    static ErrorCode of(Throwable failure) {
        int hash = 17;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            hash = hash * 31 + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)) {
                    hash = hash * 31 + frame.getClassName().hashCode();
                    hash = hash * 31 + frame.getMethodName().hashCode();
                    break;
                }
            }
            cause = cause.getCause();
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt((hash >>> (i * 5)) & 31));
        }
        return new ErrorCode(letters.toString());
    }
}
