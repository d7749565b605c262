package com.chetango.desk.kit;

/** A verdict. Green, amber and red mean this and nothing else, and never without icon and words. */
public enum Tone {
    /** May enter, adds up, done. */
    OK("ok", Icon.OK),
    /** Something has to be decided first. */
    WARN("warn", Icon.WARN),
    /** Not registered, not valid, over the limit. */
    STOP("stop", Icon.STOP);

    private final String style;
    private final Icon icon;

    Tone(String style, Icon icon) {
        this.style = style;
        this.icon = icon;
    }

    String style() {
        return style;
    }

    public Icon icon() {
        return icon;
    }
}
