package com.chetango.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The two languages hold the same words, and the code asks for no other and leaves none unused. A
 * key built from a code counts as used when the code holds its beginning, up to a dot.
 */
final class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:\\b[tT]exts|\\bwords|Texts)(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void spanish_and_english_have_the_same_keys() {
        var differences = new TreeMap<Path, Set<String>>();
        for (Path spanish : bundles("texts_es.properties")) {
            Path english = spanish.resolveSibling("texts_en.properties");
            Set<String> missing = new TreeSet<>(keys(spanish));
            missing.removeAll(keys(english));
            Set<String> extra = new TreeSet<>(keys(english));
            extra.removeAll(keys(spanish));
            missing.addAll(extra);
            if (!missing.isEmpty()) {
                differences.put(spanish, missing);
            }
        }
        assertThat(differences).as("keys in one language only").isEmpty();
        assertThat(bundles("texts_en.properties")).hasSameSizeAs(bundles("texts_es.properties"));
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        var differences = new TreeSet<String>();
        for (Path spanish : bundles("texts_es.properties")) {
            Properties english = load(spanish.resolveSibling("texts_en.properties"));
            load(spanish)
                    .forEach(
                            (key, text) -> {
                                String other = english.getProperty((String) key, "");
                                if (!values((String) text).equals(values(other))) {
                                    differences.add(spanish + " " + key);
                                }
                            });
        }
        assertThat(differences).as("texts whose {n} differ between languages").isEmpty();
    }

    @Test
    void no_key_is_written_twice() {
        var repeated = new TreeSet<String>();
        for (Path bundle : bundles(".properties")) {
            var seen = new HashSet<String>();
            for (String line : read(bundle).split("\n")) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#") && !line.startsWith(" ")) {
                    String key = line.substring(0, equals).strip();
                    if (!seen.add(key)) {
                        repeated.add(bundle + " " + key);
                    }
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    @Test
    void every_key_the_code_asks_for_exists() {
        Set<String> known =
                bundles("texts_es.properties").stream()
                        .flatMap(b -> keys(b).stream())
                        .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (Path file : javaFiles()) {
            var asked = ASKED.matcher(withoutComments(read(file)));
            while (asked.find()) {
                if (!known.contains(asked.group(1))) {
                    missing.add(file.getFileName() + " asks for " + asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_used() {
        var literals = new HashSet<String>();
        for (Path file : javaFiles()) {
            var found = LITERAL.matcher(read(file));
            while (found.find()) {
                literals.add(found.group(1));
            }
        }
        var unused = new TreeSet<String>();
        for (Path bundle : bundles("texts_es.properties")) {
            for (String key : keys(bundle)) {
                if (!literals.contains(key) && !hasKnownBeginning(key, literals)) {
                    unused.add(bundle + " " + key);
                }
            }
        }
        assertThat(unused).as("words nobody asks for").isEmpty();
    }

    private static boolean hasKnownBeginning(String key, Set<String> literals) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.List<Path> bundles(String ending) {
        return Sources.filesIn(RESOURCES).stream()
                .filter(
                        file ->
                                file.getFileName().toString().startsWith("texts_")
                                        && file.toString().endsWith(ending))
                .toList();
    }

    private static java.util.List<Path> javaFiles() {
        return Sources.filesIn(Path.of("src/main/java")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static Set<String> keys(Path bundle) {
        return load(bundle).stringPropertyNames();
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Properties load(Path bundle) {
        var words = new Properties();
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
