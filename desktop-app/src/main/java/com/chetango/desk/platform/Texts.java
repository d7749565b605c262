package com.chetango.desk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The words of one feature in one language, from {@code texts_es.properties} or {@code
 * texts_en.properties} beside the feature's classes.
 *
 * <p>Patterns are those of {@link MessageFormat}: {@code left={0,choice,0#No quedan clases|1#Queda
 * 1 clase|1<Quedan {0} clases}}. An apostrophe is just an apostrophe. Numbers are written with the
 * dots of the language, so pass receipt numbers, documents and years as text.
 */
public final class Texts {
    /** The language of the product; everything else is a translation of it. */
    public static final Locale SPANISH = Locale.of("es", "CO");

    /** The complete second language. */
    public static final Locale ENGLISH = Locale.of("en", "CO");

    private final Class<?> feature;
    private final Locale locale;
    private final Properties words;

    private Texts(Class<?> feature, Locale locale) {
        this.feature = feature;
        this.locale = locale;
        this.words = load(feature, locale);
    }

    /** The words that lie in the package of this class. */
    public static Texts of(Class<?> feature, Locale language) {
        return new Texts(feature, supported(language));
    }

    /** Another feature's words in the same language. */
    public Texts in(Class<?> other) {
        return new Texts(other, locale);
    }

    /** Spanish unless the person chose English. */
    public static Locale supported(Locale asked) {
        return "en".equals(asked.getLanguage()) ? ENGLISH : SPANISH;
    }

    /** The text of a key with its values filled in. */
    public String get(String key, Object... values) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            // A missing word must never stop a sale; a test fails on it instead.
            return "[" + key + "]";
        }
        if (values.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(values);
    }

    /** Whether the bundle has the key: for texts chosen by a code that may be unknown. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    public Locale locale() {
        return locale;
    }

    /** Figures and dates in the same language. */
    public Formats formats() {
        return Formats.of(locale);
    }

    @Override
    public String toString() {
        return feature.getPackageName() + " " + locale;
    }

    private static Properties load(Class<?> feature, Locale locale) {
        String name = "texts_" + locale.getLanguage() + ".properties";
        Properties words = new Properties();
        try (InputStream in = feature.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(feature.getPackageName() + " has no " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
