package com.chetango.desk.settings;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Properties;

/** How this computer's screen looks and speaks. The system decides what nobody has chosen. */
public record Looks(Choice light, Choice contrast, Choice stillness, Language language) {
    /** As the system says, or a choice of the person's own. */
    public enum Choice {
        SYSTEM,
        YES,
        NO
    }

    /** The two complete languages. */
    public enum Language {
        SPANISH,
        ENGLISH
    }

    /** A computer on which nobody has chosen anything. */
    public static final Looks DEFAULT =
            new Looks(Choice.SYSTEM, Choice.SYSTEM, Choice.SYSTEM, Language.SPANISH);

    public Looks withLight(Choice chosen) {
        return new Looks(chosen, contrast, stillness, language);
    }

    public Looks withContrast(Choice chosen) {
        return new Looks(light, chosen, stillness, language);
    }

    public Looks withStillness(Choice chosen) {
        return new Looks(light, contrast, chosen, language);
    }

    public Looks withLanguage(Language chosen) {
        return new Looks(light, contrast, stillness, chosen);
    }

    Properties toProperties() {
        Properties lines = new Properties();
        lines.setProperty("light", light.name());
        lines.setProperty("contrast", contrast.name());
        lines.setProperty("stillness", stillness.name());
        lines.setProperty("language", language.name());
        return lines;
    }

    /** A file somebody has edited badly is no reason not to start. */
    static Looks of(Properties lines) {
        return new Looks(
                read(Choice.class, lines.getProperty("light"), DEFAULT.light),
                read(Choice.class, lines.getProperty("contrast"), DEFAULT.contrast),
                read(Choice.class, lines.getProperty("stillness"), DEFAULT.stillness),
                read(Language.class, lines.getProperty("language"), DEFAULT.language));
    }

    private static <E extends Enum<E>> E read(
            Class<E> type, @Nullable String written, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (written != null && constant.name().equals(written.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        return otherwise;
    }
}
