package com.chetango.desk.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The one icon pack: line drawings in a box of 20, their paths in {@code icons.properties}. */
public enum Icon {
    BANK,
    BELL,
    BOLT,
    CAKE,
    CALENDAR,
    CAMERA,
    CARD,
    CHART,
    CHAT,
    CHECK,
    CLOCK,
    CLOSE,
    CLOUD_OFF,
    CLOUD_OK,
    CLOUD_UP,
    COMPUTER,
    COPY,
    DOOR,
    DOTS,
    DOWN,
    DOWNLOAD,
    EDIT,
    EYE,
    GEAR,
    GIFT,
    GLOBE,
    HAND,
    HEART,
    ID_CARD,
    INBOX,
    INFO,
    KEYBOARD,
    LEFT,
    LOCK,
    MAIL,
    MINUS,
    MUSIC,
    OK,
    PAUSE,
    PAY,
    PAYROLL,
    PHONE,
    PIN,
    PLUS,
    PRINT,
    REFRESH,
    RIGHT,
    SCAN,
    SEARCH,
    SERVER,
    SHIELD,
    SNOW,
    STOP,
    TAG,
    TILL,
    TODAY,
    TREND,
    UNDO,
    UP,
    USER,
    USERS,
    WARN;

    private static final Properties PATHS = load();

    /** The drawing as an SVG path. */
    public String path() {
        return PATHS.getProperty(name().toLowerCase(Locale.ROOT), "");
    }

    /** A node of the usual 20 pixels. */
    public IconView view() {
        return new IconView(this, IconView.NORMAL);
    }

    /** A node of 16, 28 or 44 pixels. */
    public IconView view(double size) {
        return new IconView(this, size);
    }

    private static Properties load() {
        Properties paths = new Properties();
        try (InputStream in = Icon.class.getResourceAsStream("icons.properties")) {
            if (in != null) {
                paths.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
