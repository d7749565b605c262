package com.chetango.model.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names and words of the demo academy, from a text file beside this class. */
final class DemoWords {

    private final LinkedHashMap<String, List<List<String>>> sections = new LinkedHashMap<>();

    private final Map<String, List<String>> firsts = new HashMap<>();

    private DemoWords() {}

    static DemoWords load() {
        try (InputStream file =
                Objects.requireNonNull(DemoWords.class.getResourceAsStream("words.txt"))) {
            DemoWords words = new DemoWords();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::take);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            sections.put(line.substring(1, line.length() - 1), new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
            sections.lastEntry().getValue().add(List.of(line.split(";", -1)));
        }
    }

    /** The lines of a section, each split into its fields. */
    List<List<String>> lines(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** The lines of a section that has one field a line. */
    List<String> list(String section) {
        return firsts.computeIfAbsent(section, s -> lines(s).stream().map(List::getFirst).toList());
    }

    String word(String name) {
        return lines("words").stream()
                .filter(line -> line.getFirst().equals(name))
                .map(line -> line.get(1))
                .findFirst()
                .orElseThrow();
    }
}
